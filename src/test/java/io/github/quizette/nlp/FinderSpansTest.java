package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.language.TimeWords;
import io.github.quizette.text.Amount;
import io.github.quizette.text.Span;
import io.github.quizette.text.TimeExpression;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spans lie in the body, in order and apart, whatever the text. */
class FinderSpansTest {
  private static final List<String> PIECES =
      List.of(
          "Monday",
          "the",
          "last",
          "next",
          "May",
          "5",
          "31",
          "2019",
          "1,200",
          "-",
          "–",
          ",",
          "of",
          "to",
          "from",
          "between",
          "and",
          "$",
          "billion",
          "%",
          "percent",
          "a",
          "half",
          "two",
          "hundred",
          "years",
          "ago",
          "old",
          "9",
          ":",
          "30",
          "a.m.",
          "UTC",
          "quarter",
          "first",
          "th",
          "'",
          "90",
          "s",
          "Q",
          "FY",
          "century",
          "same",
          "day",
          "early",
          "end",
          "(",
          ")",
          "Feb.",
          "30",
          "99999999999999999999",
          "0",
          "2000",
          "İ",
          "ﬁ",
          "𝟚",
          "e\u0301",
          "/",
          ".",
          "12.5.3",
          "km",
          "votes",
          "Rs",
          "US",
          "°",
          "C",
          "aged",
          "dozen",
          "people",
          "29",
          "February");

  @RepeatedTest(60)
  void liesInTheBodyInOrderAndApart(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var text = new StringBuilder();
    for (var i = 0; i < 400; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(4) == 0 ? "" : random.nextInt(30) == 0 ? "\n" : " ");
    }
    var body = text.toString();
    var article =
        PlainSentences.article(
            body,
            random.nextBoolean() ? LocalDate.of(2023, 3, 1).plusDays(random.nextInt(900)) : null);
    var sentences = PlainSentences.of(body);
    var times = new TimeFinder().find(article, sentences);
    var amounts = new AmountFinder().find(article, sentences, times);
    apart(body, times.stream().map(TimeExpression::span).toList());
    apart(body, amounts.stream().map(Amount::span).toList());
    for (var time : times) {
      assertThat(amounts).noneMatch(amount -> amount.span().overlaps(time.span()));
      for (var end : time.value().split("/", -1)) {
        if (end.length() == 10 && Character.isDigit(end.charAt(0)) && end.charAt(7) == '-') {
          assertThat(LocalDate.parse(end)).isNotNull();
        }
      }
      TimeWords.phrase(time.value(), TimeWords.Grain.DAY)
          .ifPresent(words -> assertThat(words).isNotBlank());
    }
  }

  private static void apart(String body, List<Span> spans) {
    var last = 0;
    for (var span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.end()).isLessThanOrEqualTo(body.length());
      assertThat(span.of(body)).isEqualTo(span.of(body).strip()).isNotEmpty();
      last = span.end();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"two ", "1-", "Monday ", "May 5 to ", "the ", "a million and ", "9:30 ", "2019/"})
  void staysLinearInOneLongSentence(String piece) {
    var body = piece.repeat(5_000);
    var sentences = PlainSentences.of(body);
    var article = PlainSentences.article(body, LocalDate.of(2024, 2, 29));
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> new AmountFinder().find(article, sentences));
  }
}
