package io.github.quizette.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermReaderTest {
  private final TermReader reader = new TermReader(Knowledge.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4.2 billion dollars | $4.2 billion",
        "4.2 billion dollars | $4.2bn",
        "75,784 | 75784",
        "forty-one | 41",
        "two million | 2,000,000",
        "3.75% | 3.75 percent",
        "31st | thirty-first",
        "Finnish | Finland",
        "the United States | U.S.",
        "killed | deaths",
        "acquired | buys",
        "Ciarán | Ciaran",
        "Peru's | Peru",
        "April 4, 2023 | 4 April 2023",
      })
  void twoWordingsAreOne(String one, String other) {
    assertThat(reader.read(one)).as(one).isEqualTo(reader.read(other));
  }

  @Test
  void aStemIsReadAsWordsNamesFiguresAndMonths() {
    var terms =
        reader.read(
            "In April 2023, Finnish Foreign Minister Pekka Haavisto handed 2 documents to Antony"
                + " Blinken.");
    assertThat(terms.names()).containsExactlyInAnyOrder("@FI", "haavisto", "blinken");
    assertThat(terms.words()).containsExactlyInAnyOrder("foreign", "minister", "hand", "document");
    assertThat(terms.capitals()).containsExactlyInAnyOrder("foreign", "minister");
    assertThat(terms.figures()).containsExactly("2");
    assertThat(terms.months()).containsExactly("2023-04");
  }

  @Test
  void aDayIsNoFigure() {
    var terms = reader.read("It was signed on April 4, 1949, and on 5 May.");
    assertThat(terms.figures()).isEmpty();
    assertThat(terms.months()).containsExactly("1949-04");
    assertThat(terms.days()).containsExactlyInAnyOrder("04-04", "05-05");
  }

  @Test
  void mayIsAMonthWithACapitalOnly() {
    assertThat(reader.read("Prices may rise by 3 percent.").days()).isEmpty();
    assertThat(reader.read("Prices rose in May 2024.").months()).containsExactly("2024-05");
  }

  @Test
  void emptyAndOddTextsAreRead() {
    assertThat(reader.read("").all()).isEmpty();
    assertThat(reader.read("… — ’ ____ ?!").all()).isEmpty();
    assertThat(reader.read("٣٤ ﬁve 𝟜𝟚 \uD800 x").months()).isEmpty();
    assertThat(reader.read("9".repeat(5000)).figures()).hasSize(1);
    assertThat(reader.read("May ".repeat(3000)).months()).isEmpty();
  }
}
