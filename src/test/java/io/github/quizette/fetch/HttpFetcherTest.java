package io.github.quizette.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.fetch.Fetcher.Wish;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@SuppressWarnings("AddressSelection") // literals: nothing is looked up
class HttpFetcherTest {
  private static final FetchRules QUICK =
      new FetchRules(
          "Quizette/test",
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          Duration.ofSeconds(3),
          100_000,
          5);

  @TempDir Path folder;
  private LocalServer server;
  private HttpFetcher fetcher;

  @BeforeEach
  void open() throws Exception {
    server = new LocalServer();
    fetcher = fetcher(true);
  }

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
  }

  private HttpFetcher fetcher(boolean privateToo) {
    return new HttpFetcher(
        QUICK,
        new AddressGuard(HostLookup.ofSystem(), privateToo),
        Optional.of(folder.resolve("cache")));
  }

  private Fetched get(String path) throws Exception {
    return fetcher.fetch(WebAddress.of(server.address(path)), Wish.NAMED);
  }

  private void refused(String path, String what) {
    assertThatThrownBy(() -> get(path))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(what);
  }

  @Test
  void aPageIsFetchedUnderItsOwnName() throws Exception {
    server.on(
        "/page",
        request -> {
          assertThat(request.getRequestHeaders().getFirst("User-Agent")).isEqualTo("Quizette/test");
          assertThat(request.getRequestHeaders().getFirst("Accept-Encoding")).isEqualTo("gzip");
          LocalServer.send(
              request, 200, "text/plain; charset=utf-8", "Zürich".getBytes(StandardCharsets.UTF_8));
        });
    var page = get("/page");
    assertThat(page.text()).isEqualTo("Zürich");
    assertThat(page.source().name()).isEqualTo(server.address("/page"));
  }

  @Test
  void theCharsetOfTheHeaderReachesTheReader() throws Exception {
    server.on(
        "/page",
        request ->
            LocalServer.send(
                request,
                200,
                "text/plain; charset=windows-1251",
                "Привет".getBytes(Charset.forName("windows-1251"))));
    assertThat(new String(get("/page").source().bytes(), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFПривет");
  }

  @Test
  void whatIsPackedIsUnpacked() throws Exception {
    server.on(
        "/page",
        request -> {
          request.getResponseHeaders().set("Content-Encoding", "gzip");
          LocalServer.send(
              request,
              200,
              "text/plain",
              LocalServer.gzip("The council met.".getBytes(StandardCharsets.UTF_8)));
        });
    assertThat(get("/page").text()).isEqualTo("The council met.");
  }

  @Test
  void truncatedGzipIsRefused() throws Exception {
    var packed = LocalServer.gzip(new byte[50_000]);
    server.on(
        "/page",
        request -> {
          request.getResponseHeaders().set("Content-Encoding", "gzip");
          LocalServer.send(request, 200, "text/plain", Arrays.copyOf(packed, packed.length / 2));
        });
    refused("/page", "cut off");
  }

  @Test
  void aBombOfGzipIsRefusedBeforeItIsHeld() throws Exception {
    var packed = LocalServer.gzip(new byte[20_000_000]);
    server.on(
        "/page",
        request -> {
          request.getResponseHeaders().set("Content-Encoding", "gzip");
          LocalServer.send(request, 200, "text/plain", packed);
        });
    assertThat(packed.length).isLessThan(QUICK.maxBytes());
    refused("/page", "larger than");
  }

  @Test
  void anotherPackingIsRefused() {
    server.on(
        "/page",
        request -> {
          request.getResponseHeaders().set("Content-Encoding", "br");
          LocalServer.send(request, 200, "text/plain", new byte[100]);
        });
    refused("/page", "packed as br");
  }

  @Test
  void aPageWithoutEndIsRefused() {
    server.on(
        "/page",
        request -> {
          request.sendResponseHeaders(200, 0);
          for (var i = 0; i < 10_000; i++) {
            request.getResponseBody().write(new byte[1_000]);
          }
        });
    refused("/page", "larger than");
  }

  @Test
  void aBodyShorterThanPromisedIsRefused() throws Exception {
    try (var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      serve(socket, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nThe council", 0);
      var address = WebAddress.of("http://127.0.0.1:" + socket.getLocalPort() + "/");
      assertThatThrownBy(() -> fetcher.fetch(address, Wish.NAMED))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("the connection failed");
    }
  }

  @Test
  void aServerThatSendsAByteASecondIsLeft() throws Exception {
    var head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + "word ".repeat(1_000);
    for (var slowFrom : List.of(5, 50)) { // in the header, in the body
      try (var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
        serve(socket, head, slowFrom);
        var address = WebAddress.of("http://127.0.0.1:" + socket.getLocalPort() + "/");
        assertThatThrownBy(() -> fetcher.fetch(address, Wish.NAMED))
            .isInstanceOf(InputException.class)
            .hasMessageContaining("not there within 3 seconds");
      }
    }
  }

  /** Answers one connection; from {@code slowFrom} on, if that is not 0, a byte at a time. */
  private static void serve(ServerSocket socket, String answer, int slowFrom) {
    new Thread(
            () -> {
              try (var connection = socket.accept()) {
                connection.getInputStream().read(new byte[2_000]);
                var bytes = answer.getBytes(StandardCharsets.US_ASCII);
                var quick = slowFrom == 0 ? bytes.length : slowFrom;
                connection.getOutputStream().write(bytes, 0, quick);
                for (var i = quick; i < bytes.length; i++) {
                  Thread.sleep(500);
                  connection.getOutputStream().write(bytes[i]);
                }
              } catch (Exception e) {
                // the client left
              }
            })
        .start();
  }

  @Test
  void aSilentServerIsLeft() throws Exception {
    try (var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var address = WebAddress.of("http://127.0.0.1:" + socket.getLocalPort() + "/");
      assertThatThrownBy(() -> fetcher.fetch(address, Wish.NAMED))
          .isInstanceOf(InputException.class);
    }
  }

  @Test
  void fiveRedirectsAreFollowedAndNotSix() throws Exception {
    server.page("/0", "text/plain", "There.");
    for (var i = 1; i <= 6; i++) {
      server.redirect("/" + i, "/" + (i - 1));
    }
    assertThat(get("/5").address()).hasToString(server.address("/0"));
    refused("/6", "redirected more than 5 times");
  }

  @Test
  void aRedirectIsCheckedLikeTheFirstAddress() throws Exception {
    server
        .redirect("/name", "http://inside.example/secret")
        .redirect("/number", "http://0x7f.1/")
        .redirect("/file", "file:///etc/passwd")
        .redirect("/nowhere", "");
    var guard =
        new AddressGuard(name -> List.of(InetAddress.getByName("10.0.0.1")), false)
            .pin("public.example", InetAddress.getByName("127.0.0.1"));
    var start = server.address("").replace("127.0.0.1", "public.example");
    try (var closed = new HttpFetcher(QUICK, guard, Optional.empty())) {
      for (var way :
          Map.of(
                  "/name", "a private network",
                  "/number", "an odd spelling",
                  "/file", "no address",
                  "/nowhere", "redirects to nowhere")
              .entrySet()) {
        assertThatThrownBy(() -> closed.fetch(WebAddress.of(start + way.getKey()), Wish.NAMED))
            .isInstanceOf(InputException.class)
            .hasMessageContaining(way.getValue());
      }
    }
    assertThat(server.asked()).hasSize(4);
  }

  @Test
  void aStatusIsToldWithAdvice() {
    server.on("/gone", request -> LocalServer.send(request, 404, "text/html", new byte[10]));
    server.on("/paid", request -> LocalServer.send(request, 403, "text/html", new byte[10]));
    server.on("/sick", request -> LocalServer.send(request, 503, "text/html", new byte[10]));
    refused("/gone", "the server answers 404; check the address");
    refused("/paid", "give the file");
    refused("/sick", "try again later");
  }

  @Test
  void whatStillHoldsIsNotSentAgain() throws Exception {
    var sent = new AtomicInteger();
    server.on(
        "/page",
        request -> {
          request.getResponseHeaders().set("ETag", "\"1\"");
          if ("\"1\"".equals(request.getRequestHeaders().getFirst("If-None-Match"))) {
            request.sendResponseHeaders(304, -1);
          } else {
            sent.incrementAndGet();
            LocalServer.send(
                request, 200, "text/plain", "The council met.".getBytes(StandardCharsets.UTF_8));
          }
        });
    assertThat(get("/page").fresh()).isTrue();
    var again = get("/page");
    assertThat(again.fresh()).isFalse();
    assertThat(again.text()).isEqualTo("The council met.");
    assertThat(sent).hasValue(1);
    try (var files = Files.list(folder.resolve("cache"))) {
      for (var file : files.toList()) {
        Files.writeString(file, Files.readString(file) + "damaged");
      }
    }
    assertThat(get("/page").fresh()).isTrue();
  }

  @Test
  void robotsTxtSpeaksForWhatAFeedLedTo() throws Exception {
    server.page("/robots.txt", "text/plain", "User-agent: quizette\nDisallow: /closed\n");
    server.page("/closed/1", "text/plain", "One.").page("/open/1", "text/plain", "Two.");
    var closed = WebAddress.of(server.address("/closed/1"));
    assertThatThrownBy(() -> fetcher.fetch(closed, Wish.FOUND)).hasMessageContaining("robots.txt");
    assertThat(fetcher.fetch(closed, Wish.NAMED).text()).isEqualTo("One.");
    assertThat(fetcher.fetch(WebAddress.of(server.address("/open/1")), Wish.FOUND).text())
        .isEqualTo("Two.");
    assertThat(server.asked().stream().filter("/robots.txt"::equals)).hasSize(1);
  }

  @Test
  void withoutRobotsTxtAllIsAllowedAndWithASickOneNothing() throws Exception {
    server.page("/page", "text/plain", "One.");
    assertThat(fetcher.fetch(WebAddress.of(server.address("/page")), Wish.FOUND).text())
        .isEqualTo("One.");
    try (var sick = new LocalServer()) {
      sick.on("/robots.txt", request -> LocalServer.send(request, 500, "text/plain", new byte[0]));
      sick.page("/page", "text/plain", "One.");
      assertThatThrownBy(() -> fetcher.fetch(WebAddress.of(sick.address("/page")), Wish.FOUND))
          .hasMessageContaining("robots.txt");
    }
  }

  @Test
  void oneRequestAtATimeGoesToAHost() throws Exception {
    var running = new AtomicInteger();
    var most = new AtomicInteger();
    server.on(
        "/page",
        request -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          try {
            Thread.sleep(50);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          running.decrementAndGet();
          LocalServer.send(request, 200, "text/plain", new byte[] {'x'});
        });
    var all =
        java.util.stream.IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            return get("/page?" + i).text();
                          } catch (Exception e) {
                            return e.toString();
                          }
                        },
                        task -> new Thread(task).start()))
            .toList();
    assertThat(all).allMatch(one -> one.join().equals("x"));
    assertThat(most).hasValue(1);
  }

  @Test
  void theHouseIsClosedUnlessAskedFor() {
    try (var closed = fetcher(false)) {
      assertThatThrownBy(() -> closed.fetch(WebAddress.of(server.address("/page")), Wish.NAMED))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("--allow-private");
    }
    assertThat(server.asked()).isEmpty();
  }
}
