package io.github.quizette.reader.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Source;
import io.github.quizette.text.Article;
import io.github.quizette.text.Trait;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostilePagesTest {
  private static final String TEXT =
      "<p>The harbour of Malmö was closed for two days after a crane had fallen into the water.</p>"
          + "<p>Nobody was hurt, the port company said on Tuesday, and the crane was lifted out on"
          + " Friday.</p><p>It will be replaced by one from abroad next year, at a cost of two"
          + " million crowns.</p>";

  private static Article read(Source source) throws Exception {
    var reader = ArticleReaders.forSource(source);
    assertThat(reader.name()).isIn("html", "mhtml");
    return reader.read(source).findFirst().orElseThrow();
  }

  private static Article read(String html) throws Exception {
    return read(Source.ofText("page", html));
  }

  private static Article read(byte[] bytes, String type) throws Exception {
    return read(new Source("page", bytes, type, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, text/html; charset=iso-8859-1",
    "UTF-8, image/jpeg",
    "ISO-8859-1, ''",
    "ISO-8859-1, text/html; charset=utf-8",
    "ISO-8859-1, text/html; charset=utf-16",
    "windows-1252, text/plain",
    "UTF-16, ''",
    "UTF-16LE, text/html; charset=utf-16le"
  })
  void lyingDeclarationsAreNotBelieved(String charset, String type) throws Exception {
    var html = "<!DOCTYPE html><html><body>" + TEXT + "</body></html>";
    if (charset.equals("UTF-16LE")) {
      html = "\ufeff" + html;
    }
    assertThat(read(html.getBytes(Charset.forName(charset)), type).body()).contains("Malmö");
  }

  @Test
  void aTrueDeclarationInsideThePageIsBelieved() throws Exception {
    var html =
        "<html><head><meta http-equiv='content-type' content='text/html; charset=windows-1250'>"
            + "</head><body><p>In Łódź the trams stood still on Monday because of the snow, the city"
            + " said.</p></body></html>";
    assertThat(read(html.getBytes(Charset.forName("windows-1250")), "").body()).contains("Łódź");
  }

  @Test
  void twoHundredThousandNestedElementsEnd() throws Exception {
    assertThat(read("<html><body>" + "<div>".repeat(200_000) + TEXT).body()).contains("Malmö");
    assertThat(read(TEXT + "<b>".repeat(200_000)).body()).contains("Malmö");
    assertThat(read("<table><tr><td>".repeat(70_000) + TEXT).body()).contains("Malmö");
    assertThat(read(TEXT + "<blockquote>".repeat(200_000) + "x").body()).contains("Malmö");
  }

  @Test
  void manyElementsSideBySideEnd() throws Exception {
    var many = "<span class='related-teaser hidden'><a href='#'>x</a></span>".repeat(100_000);
    assertThat(read("<html><body>" + TEXT + many).body()).contains("Malmö");
    assertThat(read("<html><body>" + TEXT + "<h3><a href='/x'>y</a></h3>".repeat(100_000)).body())
        .contains("Malmö");
    assertThat(read("<html><body>" + TEXT + "<br>".repeat(500_000)).body()).contains("Malmö");
  }

  @Test
  void fiftyMegabytesOfOneLineAreRefusedBeforeTheyAreHeld() {
    var line = new byte[50_000_000];
    java.util.Arrays.fill(line, (byte) 'a');
    assertThatThrownBy(() -> Source.ofStream("page", new ByteArrayInputStream(line)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("larger than 20 MB");
  }

  @Test
  void aLineOfTwentyMegabytesEnds() {
    var html = "<html><body><p>" + "word ".repeat(3_900_000) + "</p></body></html>";
    assertThatThrownBy(() -> read(html))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("longer than an article");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>",
        "<html></html>",
        "<html><head><title>Crane falls</title></head></html>",
        "<html><frameset><frame src='a.html'></frameset></html>",
        "<!DOCTYPE html><html><body></body></html>",
        "<html><body><script>document.write('x')</script></body></html>",
        "<html><body><h1>Crane falls</h1></body></html>",
        "<p>"
      })
  void aPageWithoutTextIsRefused(String html) {
    assertThatThrownBy(() -> read(html))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(": error: ");
  }

  @Test
  void aPageWithoutTextSaysWhatToDo() {
    assertThatThrownBy(() -> read("<html><body>" + "<a href='/x'>y</a> ".repeat(30)))
        .hasMessageContaining("list of links: give one of the articles");
    assertThatThrownBy(() -> read("<html><body><script>x()</script>"))
        .hasMessageContaining("save the page from the browser");
  }

  @Test
  void headWithoutBodyIsRead() throws Exception {
    assertThat(read("<title>Crane falls</title>" + TEXT).title()).isEqualTo("Crane falls");
  }

  @Test
  void entitiesOfADocumentTypeSayNothing() throws Exception {
    var html =
        "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY a"
            + " 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><html><body>"
            + TEXT
            + "<p>The file says &x; and &b; and nothing else at all, as far as we know today.</p>";
    assertThat(read(html).body()).doesNotContain("root:").doesNotContain("aaaaaaaa");
  }

  @Test
  void brokenDataSaysNothing() throws Exception {
    for (var json :
        new String[] {
          "{",
          "[[[[",
          "{\"@type\":\"NewsArticle\",\"headline\":5}",
          "null",
          "{\"@graph\":3}",
          "[".repeat(100_000),
          "{\"a\":1,\"a\":2}"
        }) {
      var html =
          "<html><head><title>Crane falls into water</title><script type='application/ld+json'>"
              + json
              + "</script></head><body>"
              + TEXT;
      assertThat(read(html).title()).isEqualTo("Crane falls into water");
    }
  }

  @Test
  void lineEndsInDataDoNoHarm() throws Exception {
    var html =
        "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Crane\n falls"
            + " into water\",\"description\":\"a\tb\"}</script></head><body>"
            + TEXT;
    assertThat(read(html).title()).isEqualTo("Crane falls into water");
  }

  @Test
  void addressesThatAreNoneAreNotKept() throws Exception {
    for (var url : new String[] {"javascript:alert(1)", "http://u:p@a.example/x", "::", "/"}) {
      var html = "<html><head><link rel=canonical href='" + url + "'></head><body>" + TEXT;
      assertThat(read(html).url()).isEmpty();
    }
  }

  @Test
  void adsCookiesAndCaptionsAreNoProse() throws Exception {
    var html =
        "<html><body><div id=cookie-banner><p>We use cookies to show you what you may like, and so do"
            + " our friends.</p></div><article>"
            + TEXT
            + "<p>We use cookies on this site. Please accept them to go on reading.</p>"
            + "<p>Advertisement</p><p>Sign up for our newsletter and read us every morning.</p>"
            + "<figure><figcaption>The crane in the water of the harbour.</figcaption></figure>"
            + "<p>The port opened again on Saturday, and the first ship came in from the north.</p>"
            + "</article></body></html>";
    var article = read(html);
    assertThat(
            article.blocks().stream()
                .filter(block -> block.kind().prose())
                .map(block -> block.span().of(article.body())))
        .hasSize(4)
        .noneMatch(text -> text.matches("(?i).*(?:cookies|advertisement|newsletter|figure).*"));
  }

  @Test
  void traitsAreKnownByTheDataOfThePage() throws Exception {
    assertThat(typed("OpinionNewsArticle", "").traits()).contains(Trait.OPINION);
    assertThat(typed("LiveBlogPosting", "").traits()).contains(Trait.LIVE_BLOG);
    assertThat(typed("Recipe", "").traits()).contains(Trait.RECIPE);
    assertThat(typed("NewsArticle", ",\"isAccessibleForFree\":false").traits())
        .contains(Trait.PAYWALLED);
    assertThat(typed("NewsArticle", ",\"articleSection\":[\"Opinion\"]").traits())
        .contains(Trait.OPINION);
    assertThat(read("<meta property='article:content_tier' content='locked'>" + TEXT).traits())
        .contains(Trait.PAYWALLED);
    assertThat(
            read("<link rel=canonical href='https://a.example/x.html'><body>"
                    + TEXT
                    + "<a href='https://a.example/x.html?page=2'>2</a>")
                .traits())
        .contains(Trait.ONE_PAGE_OF_SEVERAL);
  }

  private static Article typed(String type, String more) throws Exception {
    return read(
        "<html><head><script type='application/ld+json'>{\"@type\":\""
            + type
            + "\",\"headline\":\"Crane falls\""
            + more
            + "}</script></head><body>"
            + TEXT);
  }

  @Test
  void aListPageIsRefusedOrWarnedOf() throws Exception {
    var teasers = new StringBuilder("<html><body><main>");
    for (var i = 0; i < 12; i++) {
      teasers
          .append("<h2><a href='/a")
          .append(i)
          .append("'>The story of the day number ")
          .append(i)
          .append(
              "</a></h2><p>What happened in the town on the day of which this story tells.</p>");
    }
    assertThatThrownBy(() -> read(teasers.toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(": error: ");
    var text =
        "<p>On this page we gather all that was written about the crane of Skarvik in May.</p>";
    assertThat(read("<html><body><main>" + text + teasers).traits()).contains(Trait.LISTING);
  }

  private static String mhtml(String encoding, String body) {
    return "From: <Saved by Browser>\r\nSnapshot-Content-Location: https://a.example/crane\r\n"
        + "Subject: Crane\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        + "\ttype=\"text/html\";\r\n\tboundary=\"----B--1\"\r\n\r\n\r\n------B--1\r\n"
        + "Content-Type: text/css\r\n\r\np{}\r\n------B--1\r\nContent-Type: text/html\r\n"
        + "Content-Transfer-Encoding: "
        + encoding
        + "\r\nContent-Location: https://a.example/crane\r\n\r\n"
        + body
        + "\r\n------B--1--\r\n";
  }

  @Test
  void savedPagesAreReadInAnyEncoding() throws Exception {
    var html = "<html><head><title>Crane falls</title></head><body>" + TEXT + "</body></html>";
    var quoted = html.replace("=", "=3D").replace("ö", "=C3=B6").replace("closed", "clo=\r\nsed");
    var base64 = Base64.getMimeEncoder().encodeToString(html.getBytes(UTF_8));
    for (var message : new String[] {mhtml("quoted-printable", quoted), mhtml("base64", base64)}) {
      var article = read(message.getBytes(ISO_8859_1), "");
      assertThat(article.title()).isEqualTo("Crane falls");
      assertThat(article.body()).contains("The harbour of Malmö was closed for two days");
      assertThat(article.url()).isEqualTo("https://a.example/crane");
    }
  }

  @Test
  void aSavedPageWithoutAPageIsRefused() {
    var message = mhtml("7bit", "x").replace("Content-Type: text/html", "Content-Type: image/png");
    assertThatThrownBy(() -> read(message))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("without a web page");
    assertThatThrownBy(() -> read(mhtml("base64", "%%%")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(": error: ");
  }

  @Test
  void wideCharactersWithAMarkAreKnownAsAPage() {
    var html = "<!DOCTYPE html><html><body>" + TEXT;
    assertThat(ArticleReaders.forSource(new Source("a", html.getBytes(UTF_16))).name())
        .isEqualTo("html");
    assertThat(
            ArticleReaders.forSource(new Source("a", ("\ufeff" + html).getBytes(UTF_16LE))).name())
        .isEqualTo("html");
  }
}
