package io.github.quizette.fetch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.fetch.Fetcher.Wish;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Fetches by https from servers of this machine, under names that lead to it. */
@Timeout(60)
class HttpsFetcherTest {
  private static final String HOST = "news.example";
  private static final String NOW = "-1d 30";
  private static final Map<String, String> BEFORE = new TreeMap<>();

  @TempDir static Path folder;
  private static OwnCertificates certificates;

  @BeforeAll
  static void trustAnAuthorityOfOurOwn() throws Exception {
    certificates = new OwnCertificates(folder);
    set("javax.net.ssl.trustStore", certificates.trusted().toString());
    set("javax.net.ssl.trustStorePassword", OwnCertificates.password());
  }

  private static void set(String name, String value) {
    var old = System.setProperty(name, value);
    if (old != null) {
      BEFORE.put(name, old);
    }
  }

  @AfterAll
  static void trustTheOthersAgain() {
    for (var name : List.of("javax.net.ssl.trustStore", "javax.net.ssl.trustStorePassword")) {
      System.clearProperty(name);
    }
    BEFORE.forEach(System::setProperty);
  }

  private static Fetched get(SSLContext identity, String path) throws Exception {
    HostLookup here = name -> List.of(InetAddress.getLoopbackAddress());
    try (var server = new LocalServer(identity);
        var fetcher =
            new HttpFetcher(
                FetchRules.DEFAULT, new AddressGuard(here, true), Optional.<Path>empty())) {
      server.page("/page", "text/plain", "The council met.").redirect("/old", "/page");
      return fetcher.fetch(
          WebAddress.of("https://" + HOST + ":" + server.port() + path), Wish.NAMED);
    }
  }

  private static void refused(SSLContext identity, String why) {
    assertThatThrownBy(() -> get(identity, "/page"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("https://" + HOST)
        .hasMessageContaining(": error: ")
        .hasMessageContaining(why)
        .hasMessageContaining("give the file");
  }

  @Test
  void aPageIsFetched() throws Exception {
    var page = get(certificates.server(HOST, NOW), "/page");
    assertThat(page.text()).isEqualTo("The council met.");
    assertThat(page.address().toString()).startsWith("https://" + HOST);
  }

  @Test
  void aRedirectIsFollowedUnderTheSameCertificate() throws Exception {
    var page = get(certificates.server(HOST, NOW), "/old");
    assertThat(page.address().toString()).endsWith("/page");
  }

  @Test
  void aCertificateThatNobodyKnownSignedIsRefused() throws Exception {
    refused(certificates.selfSigned(HOST), "its certificate is signed by nobody that is trusted");
  }

  @Test
  void aCertificateThatHasExpiredIsRefused() throws Exception {
    refused(certificates.server(HOST, "-400d 30"), "its certificate has expired");
  }

  @Test
  void aCertificateThatDoesNotHoldYetIsRefused() throws Exception {
    refused(certificates.server(HOST, "+10d 30"), "its certificate does not hold yet");
  }

  @Test
  void aCertificateOfAnotherHostIsRefused() throws Exception {
    refused(certificates.server("other.example", NOW), "its certificate is for another host");
  }

  @Test
  void aServerThatSpeaksNoTlsIsRefused() throws Exception {
    HostLookup here = name -> List.of(InetAddress.getLoopbackAddress());
    try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var fetcher =
            new HttpFetcher(
                FetchRules.DEFAULT, new AddressGuard(here, true), Optional.<Path>empty())) {
      var answered = CompletableFuture.runAsync(() -> answerPlainly(server));
      var address = WebAddress.of("https://" + HOST + ":" + server.getLocalPort() + "/page");
      assertThatThrownBy(() -> fetcher.fetch(address, Wish.NAMED))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("there is no secure connection");
      answered.get(20, TimeUnit.SECONDS);
    }
  }

  private static void answerPlainly(ServerSocket server) {
    try (var connection = server.accept()) {
      var in = connection.getInputStream();
      assertThat(in.read()).isNotNegative();
      connection.getOutputStream().write("HTTP/1.1 400 Bad\r\n\r\n".getBytes(US_ASCII));
      connection.shutdownOutput();
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
