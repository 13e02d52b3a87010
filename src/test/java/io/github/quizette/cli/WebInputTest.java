package io.github.quizette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.fetch.LocalServer;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class WebInputTest {
  private static final String STORY =
      """
      Title: Norland takes a loan
      Published: 2025-11-12

      Norland's parliament approved a loan of 4.2 billion dollars from the World Bank on Tuesday.
      The loan is to rebuild the port of Skarvik, which Storm Elva destroyed in March 2025.
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private LocalServer server;

  @BeforeEach
  void open() throws Exception {
    server = new LocalServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private int make(String... arguments) {
    var all = new ArrayList<>(List.of("make", "-o", folder.resolve("decks").toString()));
    all.addAll(List.of(arguments));
    var terminal =
        new Terminal(
            new PrintWriter(out), new PrintWriter(err), InputStream.nullInputStream(), false);
    return Main.run(terminal, all.toArray(String[]::new));
  }

  @Test
  void anAddressBecomesADeckNamedAfterItsTitle() {
    server.page("/news/1.txt", "text/plain; charset=utf-8", STORY);
    assertThat(make(server.address("/news/1.txt"), "--allow-private")).isZero();
    assertThat(folder.resolve("decks/norland-takes-a-loan.json")).exists();
    assertThat(server.asked()).containsExactly("/news/1.txt");
  }

  @Test
  void theHouseIsClosedUnlessAskedFor() {
    assertThat(make(server.address("/news/1.txt"))).isEqualTo(1);
    assertThat(err.toString())
        .contains("127.0.0.1: error: not fetched: ")
        .contains("--allow-private");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aTypeThatLiesIsNotBelieved() {
    server.page("/story.png", "image/png", STORY);
    server.on(
        "/story.html",
        request ->
            LocalServer.send(
                request, 200, "text/html", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}));
    assertThat(make(server.address("/story.png"), "--allow-private")).isZero();
    assertThat(make(server.address("/story.html"), "--allow-private")).isEqualTo(1);
    assertThat(err.toString()).contains("a picture");
  }

  @Test
  void ofAListOfAddressesRobotsTxtMayForbidSome() {
    server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /b\n");
    server.page("/a", "text/plain", STORY).page("/b", "text/plain", STORY);
    assertThat(make(server.address("/b"), "--allow-private")).isZero();
    assertThat(make(server.address("/a"), server.address("/b"), "--allow-private")).isEqualTo(1);
    assertThat(err.toString()).contains("robots.txt asks").contains("1 inputs done, 1 failed");
    assertThat(server.asked().stream().filter("/b"::equals)).hasSize(1);
  }

  @Test
  void aBatchGoesOnAfterAServerThatFails() throws Exception {
    var packed = LocalServer.gzip(STORY.getBytes(StandardCharsets.UTF_8));
    server
        .redirect("/ever", "/ever")
        .on(
            "/cut",
            request -> {
              request.getResponseHeaders().set("Content-Encoding", "gzip");
              LocalServer.send(request, 200, "text/plain", java.util.Arrays.copyOf(packed, 60));
            })
        .page("/good", "text/plain", STORY);
    var file = Files.writeString(folder.resolve("b.txt"), STORY).toString();
    assertThat(
            make(
                server.address("/ever"),
                server.address("/cut"),
                server.address("/gone"),
                server.address("/good"),
                file,
                "--allow-private"))
        .isEqualTo(1);
    assertThat(err.toString())
        .contains("redirected more than 5 times")
        .contains("cut off")
        .contains("answers 404")
        .contains("2 inputs done, 3 failed");
    assertThat(folder.resolve("decks/norland-takes-a-loan.json")).exists();
  }
}
