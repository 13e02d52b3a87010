package io.github.quizette.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.text.Article;
import io.github.quizette.text.BlockKind;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextArticleReaderTest {
  private static final String TEXT =
      "Norland’s minister said that the port of Skarvik will be rebuilt for €4 million.";

  private static Article read(byte[] bytes) throws InputException {
    return new TextArticleReader().read(new Source("a.txt", bytes)).findFirst().orElseThrow();
  }

  private static Article read(String text) throws InputException {
    return read(text.getBytes(UTF_8));
  }

  private static byte[] marked(int first, int second, byte[] rest) {
    var bytes = new byte[rest.length + 2];
    bytes[0] = (byte) first;
    bytes[1] = (byte) second;
    System.arraycopy(rest, 0, bytes, 2, rest.length);
    return bytes;
  }

  private static void refuses(byte[] bytes, String word) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("a.txt: error: ")
        .hasMessageContaining(word);
  }

  @Test
  void readsEveryEncoding() throws InputException {
    assertThat(read(TEXT).body()).isEqualTo(TEXT);
    assertThat(read("\ufeff" + TEXT).body()).isEqualTo(TEXT);
    assertThat(read(marked(0xFE, 0xFF, TEXT.getBytes(UTF_16BE))).body()).isEqualTo(TEXT);
    assertThat(read(marked(0xFF, 0xFE, TEXT.getBytes(UTF_16LE))).body()).isEqualTo(TEXT);
    assertThat(read(TEXT.getBytes(Charset.forName("windows-1252"))).body()).isEqualTo(TEXT);
  }

  @Test
  void staysUtf8WithOneStrayByte() throws InputException {
    var bytes = (TEXT + "\n\nA stray byte: ?.").getBytes(UTF_8);
    bytes[bytes.length - 2] = (byte) 0x92;
    assertThat(read(bytes).body()).startsWith(TEXT).endsWith("A stray byte: \ufffd.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void endsLinesWithLineFeed(String end) throws InputException {
    assertThat(read(TEXT + end + end + TEXT).body()).isEqualTo(TEXT + "\n\n" + TEXT);
  }

  @Test
  void placesSpansInTheBodyBehindTheHeader() throws InputException {
    var article = read("Title: The port\r\nPublished: 2025-11-12\r\n\r\n" + TEXT + "\r\n");
    assertThat(article.title()).isEqualTo("The port");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 11, 12));
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.blocks()).hasSize(1);
    assertThat(article.blocks().get(0).span().of(article.body())).isEqualTo(TEXT);
  }

  @Test
  void takesFirstLineWithoutStopForHeadline() throws InputException {
    assertThat(read("A new port for Skarvik\n\n" + TEXT).title())
        .isEqualTo("A new port for Skarvik");
    assertThat(read("World\n\nA new port for Skarvik\n\n" + TEXT).title())
        .isEqualTo("A new port for Skarvik");
    assertThat(read("Credit: Norland News\n\nA new port\n\nBy Ida Holm\n\n" + TEXT).title())
        .isEqualTo("A new port");
    assertThat(read(TEXT + "\n\nA heading\n\n" + TEXT).title()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sunday, June 13, 2010\\n\\n|2010-06-13",
        "By Ida Holm, June 13, 2010\\n\\n|2010-06-13",
        "SKARVIK, 13 June 2010 – |2010-06-13",
        "SKARVIK, June 13 (KNA) – |",
        "|"
      })
  void datesArticleByItsDateline(String front, LocalDate day) throws InputException {
    var text = (front == null ? "" : front.replace("\\n", "\n")) + TEXT;
    assertThat(read(text).published()).isEqualTo(day);
  }

  @Test
  void refusesWhatIsNoText() {
    refuses(new byte[0], "no text");
    refuses("  \n\t\n".getBytes(UTF_8), "no text");
    refuses("Title: A\n\n".getBytes(UTF_8), "no text");
    refuses(("a\0b" + TEXT).getBytes(UTF_8), "NUL");
    refuses(TEXT.getBytes(UTF_16LE), "NUL");
    refuses("%PDF-1.7 \u00e2\u00e3".getBytes(ISO_8859_1), "PDF");
    refuses("PK\u0003\u0004 x".getBytes(ISO_8859_1), "office document");
    refuses("\u0089PNG\r\n".getBytes(ISO_8859_1), "picture");
    refuses("\u0001\u0002\u0003\u0004abc".getBytes(ISO_8859_1), "binary");
    refuses("<!DOCTYPE html><html><body>Hi".getBytes(UTF_8), "HTML");
    refuses("\n <html lang=en>".getBytes(UTF_8), "HTML");
    refuses("<?xml version='1.0'?><rss>".getBytes(UTF_8), "XML");
    refuses("Heading one\n\nHeading two\n\nHeading three".getBytes(UTF_8), "only headings");
    refuses(new byte[Source.MAX_BYTES + 1], "20 MB");
  }

  @Test
  void keepsHostileTextAsItIs() throws InputException {
    var hostile = "The \u202eport\u202c and {{c1::loan}} and <script>x</script> of Skarvik.";
    var article = read(TEXT + "\n\n" + hostile + "\n\n" + TEXT);
    assertThat(article.body()).contains(hostile);
    assertThat(article.blocks()).extracting("kind").contains(BlockKind.FURNITURE);
  }
}
