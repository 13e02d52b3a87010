package io.github.quizette.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndexPageTest {
  @Test
  void listsQuizzesByMonthNewestFirst() throws IOException {
    var page =
        write(
            entry("b.html", "Older", LocalDate.of(2025, 3, 31)),
            entry("c.html", "Undated", null),
            entry("a.html", "Newer", LocalDate.of(2025, 11, 2)),
            entry("d.html", "Newest", LocalDate.of(2025, 11, 30)));

    assertThat(page)
        .containsSubsequence(
            "4 quizzes, 12 questions",
            "November 2025",
            "2 quizzes, 6 questions",
            "Newest",
            "Newer",
            "March 2025",
            "Older",
            "Without a date",
            "Undated",
            "By topic",
            "economy",
            "4 quizzes, 12 questions");
  }

  @Test
  void saysWhatADeckHolds() throws IOException {
    assertThat(page(SampleDeck.deck()))
        .contains("href=\"./port.html\"", "A port after the storm")
        .contains("Kyst News Agency, 12 November 2025 · ", "6 multiple choice, 4 to fill in")
        .contains("economy, port");
  }

  @Test
  void anAddressIsAlwaysAFileBesideTheIndex() throws IOException {
    assertThat(
            write(
                entry("javascript:alert(1)", "<script>alert(1)</script>", null),
                entry("//attacker.example", "x", null),
                entry("zwölf \"Fragen\".html", "y", null)))
        .contains("href=\"./javascript:alert(1)\"", "href=\".///attacker.example\"")
        .contains("href=\"./zw%C3%B6lf%20%22Fragen%22.html\"")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  /** Returns the index of one deck. */
  static String page(Deck deck) throws IOException {
    return write(IndexPage.Entry.of("port.html", deck));
  }

  private static IndexPage.Entry entry(String file, String title, @Nullable LocalDate day) {
    return new IndexPage.Entry(file, title, day, null, 2, 1, List.of("economy"));
  }

  private static String write(IndexPage.Entry... entries) throws IOException {
    var out = new ByteArrayOutputStream();
    new IndexPage(Optional.empty()).write("Quizzes", List.of(entries), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
