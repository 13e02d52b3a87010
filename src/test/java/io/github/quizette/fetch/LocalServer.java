package io.github.quizette.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;

/** A server on this machine for tests. */
public final class LocalServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> paths = new CopyOnWriteArrayList<>();

  /** Answers one request. */
  @FunctionalInterface
  public interface Answer {
    void to(HttpExchange request) throws IOException;
  }

  public LocalServer() throws IOException {
    this(HttpServer.create(here(), 50));
  }

  /** Starts one that speaks https, with the certificate of {@code identity}. */
  LocalServer(SSLContext identity) throws IOException {
    this(secured(HttpsServer.create(here(), 50), identity));
  }

  private LocalServer(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.start();
  }

  private static InetSocketAddress here() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private static HttpServer secured(HttpsServer server, SSLContext identity) {
    server.setHttpsConfigurator(new HttpsConfigurator(identity));
    return server;
  }

  /** The port that it listens on. */
  int port() {
    return server.getAddress().getPort();
  }

  public LocalServer on(String path, Answer answer) {
    server.createContext(
        path,
        request -> {
          paths.add(request.getRequestURI().toString());
          try (request) {
            answer.to(request);
          }
        });
    return this;
  }

  public LocalServer page(String path, String type, String text) {
    return on(path, request -> send(request, 200, type, text.getBytes(StandardCharsets.UTF_8)));
  }

  public LocalServer redirect(String path, String location) {
    return on(
        path,
        request -> {
          request.getResponseHeaders().set("Location", location);
          request.sendResponseHeaders(302, -1);
        });
  }

  public static void send(HttpExchange request, int status, String type, byte[] body)
      throws IOException {
    request.getResponseHeaders().set("Content-Type", type);
    request.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    request.getResponseBody().write(body);
  }

  public static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  /** The addresses that were asked for, in their order. */
  public List<String> asked() {
    return List.copyOf(paths);
  }

  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
