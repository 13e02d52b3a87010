package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.text.Amount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AmountFinderTest {
  private static List<Amount> find(String text) {
    return new AmountFinder().find(PlainSentences.article(text, null), PlainSentences.of(text));
  }

  static Stream<Arguments> labelled() throws IOException {
    return Files.readAllLines(Path.of("training/labels/amounts-own.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(
            fields ->
                Arguments.of(
                    fields[0],
                    fields[1].isEmpty() ? List.of() : List.of(fields[1].split(" \\| ", -1))));
  }

  @ParameterizedTest
  @MethodSource("labelled")
  void findsWhatIsLabelledAndNothingElse(String text, List<String> labels) {
    assertThat(find(text))
        .extracting(
            a ->
                "%s=%s:%s:%s"
                    .formatted(a.span().of(text), a.kind(), a.value().toPlainString(), a.unit()))
        .isEqualTo(labels);
  }

  @Test
  void hasEnoughLabels() throws IOException {
    assertThat(labelled().mapToInt(a -> ((List<?>) a.get()[1]).size()).sum())
        .isGreaterThanOrEqualTo(120);
  }

  @ParameterizedTest
  @CsvSource({
    "about 21 people left,about",
    "more than 21 people left,more than",
    "nearly $5 million was lost,nearly",
    "as many as 40 homes burned,as many as",
    "up to 12% of them,up to",
    "he served under five presidents,''",
    "about a dozen people,about",
    "an estimated 5 million people,an estimated",
    "exactly 21 people left,''"
  })
  void tellsWhatMakesTheNumberLessExact(String text, String qualifier) {
    assertThat(find(text)).extracting(Amount::qualifier).containsExactly(qualifier);
  }
}
