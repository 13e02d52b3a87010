package io.github.quizette.reader.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.text.Article;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PlainDocumentsTest {
  private static Article markdown(String text) throws Exception {
    assertThat(Readings.reader(text.getBytes(UTF_8))).isEqualTo("markdown");
    return Readings.article(text.getBytes(UTF_8));
  }

  @Test
  void markdownLosesItsMarksAndKeepsItsParts() throws Exception {
    var article =
        markdown(
            """
            ---
            title: "Crane falls into harbour"
            date: 2025-11-12
            author: Ada Brekke
            url: https://fjord.example/crane
            ---
            # Crane falls into harbour

            The **harbour** of [Skarvik](https://skarvik.example/ "home") was closed
            for *two* days after a crane had fallen into the water.[^1]

            ![The crane](c.jpg)

            ## What happened

            > It fell like a tree.
            > Nobody saw it coming.

            - one crane of `30` tonnes
            - two ships with __no__ damage

            | Day | Ships |
            |-----|-------|
            | Mon | 4     |

            ```
            let x = 1;
            ```

            Nobody was hurt, the port company said on Tuesday.<br>It will buy a new one.

            [^1]: A note.
            """);
    assertThat(article.title()).isEqualTo("Crane falls into harbour");
    assertThat(article.published()).hasToString("2025-11-12");
    assertThat(article.author()).isEqualTo("Ada Brekke");
    assertThat(article.url()).isEqualTo("https://fjord.example/crane");
    assertThat(Readings.blocks(article))
        .containsExactly(
            "PARAGRAPH: The harbour of Skarvik was closed for two days after a crane had fallen into the water.",
            "HEADING: What happened",
            "QUOTATION: It fell like a tree. Nobody saw it coming.",
            "LIST_ITEM: one crane of 30 tonnes",
            "LIST_ITEM: two ships with no damage",
            "TABLE: Day | Ships",
            "TABLE: Mon | 4",
            "TABLE: let x = 1;",
            "PARAGRAPH: Nobody was hurt, the port company said on Tuesday. It will buy a new one.");
  }

  @Test
  void markdownKnowsHeadingsByTheirUnderlines() throws Exception {
    var article =
        markdown(
            """
            Crane falls into harbour
            ========================

            The harbour was **closed** for two days, see [here](https://a.example/).

            What happened
            -------------

            Nobody was hurt, the port company said on Tuesday.
            """);
    assertThat(article.title()).isEqualTo("Crane falls into harbour");
    assertThat(Readings.blocks(article)).contains("HEADING: What happened");
  }

  @Test
  void plainTextWithListsIsNoMarkdown() {
    var text =
        "Title: A\n\nThe port said three things on Tuesday:\n\n- one\n- two\n\nIt is open.\n";
    assertThat(Readings.reader(text.getBytes(UTF_8))).isEqualTo("text");
  }

  @Test
  void markdownOfEndlessMarksEnds() throws Exception {
    var text = "# A\n\nThe port was closed on Tuesday.\n\n" + "[*_`<![".repeat(100_000) + "\n";
    assertThat(markdown(text).body()).startsWith("The port was closed on Tuesday.");
  }

  private static Article rtf(String text) throws Exception {
    assertThat(Readings.reader(text.getBytes(ISO_8859_1))).isEqualTo("rtf");
    return Readings.article(text.getBytes(ISO_8859_1));
  }

  @Test
  void richTextGivesItsWords() throws Exception {
    var article =
        rtf(
            "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}{\\header Page 1\\par}\n"
                + "\\b Crane falls into harbour\\b0\\par\n"
                + "The harbour of Malm\\'f6 was closed for two days after a crane \\u8211?\n"
                + " one of \\{three\\} \\emdash had {\\v not }fallen.\\par\n"
                + "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt The port}} said \\ldblquote nobody was"
                + " hurt\\rdblquote  on Tuesday.\\par}");
    assertThat(article.title()).isEqualTo("Crane falls into harbour");
    assertThat(Readings.blocks(article))
        .containsExactly(
            "HEADING: Crane falls into harbour",
            "PARAGRAPH: The harbour of Malmö was closed for two days after a crane – one of {three} —had fallen.",
            "PARAGRAPH: The port said “nobody was hurt” on Tuesday.");
  }

  @Test
  void richTextOfDeepNestingAndBrokenControlsEnds() {
    for (var text :
        new String[] {
          "{\\rtf1 " + "{".repeat(200_000),
          "{\\rtf1 " + "}".repeat(200_000),
          "{\\rtf1 \\'",
          "{\\rtf1 \\",
          "{\\rtf1 \\bin2000000000 x",
          "{\\rtf1 \\u99999999999 \\uc-5"
        }) {
      assertThatThrownBy(() -> rtf(text))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("no running text");
    }
  }
}
