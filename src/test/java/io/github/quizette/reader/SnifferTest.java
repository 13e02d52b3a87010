package io.github.quizette.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The content decides which reader is taken, whatever the file is called. */
class SnifferTest {
  private static String reader(String name, byte[] bytes) {
    return ArticleReaders.forSource(new Source(name, bytes, "image/png", "")).name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a.txt; <!DOCTYPE html><p>Text.; html",
        "a.pdf; <html><p>Text.; html",
        "a.txt; <!-- saved --><HTML>; html",
        "a.txt; <?xml version='1.0'?> <!-- x --> <html xmlns='x'>; html",
        "a.txt; <article><p>Text.; html",
        "a.html; %PDF-1.7; pdf",
        "a.html; junk before %PDF-1.4; pdf",
        "a.doc; {\\rtf1 Text.}; rtf",
        "a.html; # A heading; markdown",
        "a.html; Plain text of a file.; text",
        "a.md; Plain text of a file.; text",
        "a.html; 5 < 6 and <b>bold</b> words.; text",
        "a.html; <unknown>Text.</unknown>; text"
      })
  void theContentDecides(String name, String content, String expected) {
    assertThat(reader(name, content.getBytes(UTF_8))).isEqualTo(expected);
    assertThat(reader(name, ("\ufeff" + content).getBytes(UTF_8)))
        .isEqualTo(expected.equals("rtf") ? "text" : expected);
  }

  @Test
  void noBytesAtAllConfuseAnyReader() {
    for (var bytes :
        new byte[][] {
          {},
          {0},
          {'<'},
          {'<', '!'},
          {(byte) 0xFE, (byte) 0xFF},
          {'P', 'K', 3, 4},
          "PK\003\004".repeat(50).getBytes(ISO_8859_1)
        }) {
      for (var reader : ArticleReaders.all()) {
        var source = new Source("a", bytes);
        assertThatThrownBy(() -> reader.read(source).count())
            .as(reader.name())
            .isInstanceOf(InputException.class);
      }
    }
  }

  @Test
  void jsonIsNoArticle() {
    var source = Source.ofText("a", "{\n \"title\": \"A title\", \"n\": 1}");
    assertThatThrownBy(() -> new TextArticleReader().read(source))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("JSON data");
  }
}
