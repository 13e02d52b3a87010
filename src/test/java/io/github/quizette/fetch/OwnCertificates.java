package io.github.quizette.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates that an authority of our own signed, made in a folder by the JDK's keytool. */
final class OwnCertificates {
  private static final String PASSWORD = "changeit";

  private final Path folder;
  private int made;

  /** Makes an authority. */
  OwnCertificates(Path folder) throws Exception {
    this.folder = folder;
    keytool("-genkeypair", "-alias", "authority", "-dname", "CN=Authority", "-ext", "bc:c");
    keytool("-exportcert", "-alias", "authority", "-file", folder.resolve("ca.der").toString());
  }

  /**
   * Makes a certificate for a host and returns how a server shows it.
   *
   * @param days when it begins to hold and for how many days, such as {@code -400d 30}
   */
  SSLContext server(String host, String days) throws Exception {
    return identity(host, days, "-signer", "authority");
  }

  /** Makes a certificate for a host that nobody but itself signed. */
  SSLContext selfSigned(String host) throws Exception {
    return identity(host, "-1d 30");
  }

  private SSLContext identity(String host, String days, String... signer) throws Exception {
    var alias = "server" + ++made;
    var span = days.split(" ", -1);
    var arguments =
        new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-dname", "CN=" + host));
    arguments.addAll(List.of("-ext", "san=dns:" + host));
    arguments.addAll(List.of("-startdate", span[0], "-validity", span[1]));
    arguments.addAll(List.of(signer));
    keytool(arguments.toArray(String[]::new));
    var all = load("own.p12");
    var one = KeyStore.getInstance("PKCS12");
    one.load(null, null);
    var password = PASSWORD.toCharArray();
    one.setKeyEntry(alias, all.getKey(alias, password), password, all.getCertificateChain(alias));
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(one, password);
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  /** Returns a file with the authority's certificate alone, to be trusted. */
  Path trusted() throws Exception {
    var store = folder.resolve("trusted.p12");
    if (!Files.exists(store)) {
      run(
          "-importcert",
          "-noprompt",
          "-alias",
          "authority",
          "-file",
          folder.resolve("ca.der").toString(),
          "-keystore",
          store.toString());
    }
    return store;
  }

  static String password() {
    return PASSWORD;
  }

  private KeyStore load(String name) throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(folder.resolve(name))) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }

  private void keytool(String... arguments) throws Exception {
    var all = new ArrayList<>(List.of(arguments));
    if (arguments[0].equals("-genkeypair")) {
      all.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
    }
    all.addAll(List.of("-keystore", folder.resolve("own.p12").toString()));
    run(all.toArray(String[]::new));
  }

  private void run(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-storepass", PASSWORD, "-storetype", "PKCS12"));
    var told = folder.resolve("keytool.txt");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start();
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException(Files.readString(told, StandardCharsets.UTF_8));
    }
  }
}
