package io.github.quizette.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
  private static final String BODY = "The port reopened on Tuesday.\n";

  private static String bodyOf(String text) {
    return text.substring(Header.of(text).end());
  }

  @Test
  void readsItsLinesInAnyOrder() {
    var header =
        Header.of(
            """
            Licence: CC0-1.0
            Title: Port of Skarvik: it reopens
            Author: Ida Holm
            Url: https://example.org/a?b=c
            published: 2025-11-12
            Publisher:  Norland News

            The port reopened on Tuesday.
            """);
    assertThat(header.title()).isEqualTo("Port of Skarvik: it reopens");
    assertThat(header.published()).isEqualTo(LocalDate.of(2025, 11, 12));
    assertThat(header.publisher()).isEqualTo("Norland News");
    assertThat(header.url()).isEqualTo("https://example.org/a?b=c");
    assertThat(header.licence()).isEqualTo("CC0-1.0");
  }

  @Test
  void endsWhereTheBodyStarts() {
    assertThat(bodyOf("Title: A\n\n\n" + BODY)).isEqualTo(BODY);
    assertThat(bodyOf("Title: A\n" + BODY)).isEqualTo(BODY);
    assertThat(bodyOf("\n\n" + BODY)).endsWith(BODY);
  }

  @Test
  void isEmptyWithoutKnownKeyInFront() {
    assertThat(bodyOf("Warning: the port is closed.\nTitle: no\n")).startsWith("Warning");
    assertThat(Header.of(BODY).title()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://example.org/a",
        "https://user:secret@example.org/",
        "https:///a",
        "https://example.org/a b",
        "https://example.org/\"><script>",
        "example.org"
      })
  void dropsAddressesOtherThanPlainWebOnes(String url) {
    assertThat(Header.of("Title: A\nUrl: " + url + "\n\n" + BODY).url()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-30", "soon", "13/06/2010", ""})
  void leavesTheDayOpenWhenItIsNone(String day) {
    assertThat(Header.of("Title: A\nPublished: " + day + "\n\n" + BODY).published()).isNull();
  }

  @Test
  void cleansTheTitle() {
    assertThat(Header.of("Title: A\u202e \u200bb\u0007  c\n\n" + BODY).title()).isEqualTo("A b c");
  }
}
