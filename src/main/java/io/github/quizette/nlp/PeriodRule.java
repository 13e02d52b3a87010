package io.github.quizette.nlp;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quarters, halves and seasons of a year, and {@code the year} itself. */
final class PeriodRule implements TimeRule {
  /** Words that show that a quarter is one of a business year, not of a match. */
  private static final Set<String> BUSINESS =
      Set.of(
          "profit",
          "profits",
          "revenue",
          "revenues",
          "sales",
          "growth",
          "gdp",
          "earnings",
          "economy",
          "results",
          "loss",
          "losses",
          "income",
          "grew",
          "shrank",
          "output",
          "exports",
          "imports",
          "deliveries",
          "inflation",
          "economic",
          "shares",
          "unemployment",
          "billion",
          "million",
          "percent",
          "%",
          "dividend",
          "orders",
          "production",
          "investment",
          "bank",
          "company");

  @Override
  public @Nullable TimeMatch match(TimeContext context, int i) {
    var text = context.text();
    if (text.is(i, "q", "h")) {
      return shortForm(context, i);
    }
    var at = text.is(i, "the") ? i + 1 : i;
    var season = TimeVocabulary.SEASONS.get(text.lower(at));
    if (season != null) {
      return season(context, at, season);
    }
    if (text.is(at, "year")
        && at > i
        && text.is(i - 1, "of")
        && text.is(i - 2, "end", "start", "half", "quarter", "rest", "beginning")) {
      return context.relative(at + 1, today -> TimeContext.year(today.getYear()));
    }
    var number = TimeVocabulary.smallOrdinal(text.lower(at));
    var end = text.tightDash(at + 1) ? at + 2 : at + 1;
    if (number == 0
        && text.at(at).number()
        && text.at(at).whole() < 5
        && text.is(at + 1, "st", "nd", "rd", "th")) {
      number = text.at(at).whole();
      end = text.tightDash(at + 2) ? at + 3 : at + 2;
    }
    if (number < 1) {
      return null;
    }
    if (text.is(end, "quarter")) {
      return part(context, i, end + 1, 'Q', number);
    }
    return text.is(end, "half") && (number < 3 || text.is(at, "final"))
        ? part(context, i, end + 1, 'H', Math.min(number, 2))
        : null;
  }

  /** {@code Q2}, {@code Q2 2025}, {@code H1 of 2019}. */
  private static @Nullable TimeMatch shortForm(TimeContext context, int i) {
    var text = context.text();
    var number = text.glued(i) && text.at(i).capitalised() ? text.at(i + 1).whole() : -1;
    if (number < 1 || number > (text.is(i, "q") ? 4 : 2) || text.glued(i - 1)) {
      return null;
    }
    var letter = text.is(i, "q") ? 'Q' : 'H';
    var year = YearReference.behind(context, i + 2);
    return year == null && letter == 'H' ? null : part(context, i, i + 2, letter, number);
  }

  private static @Nullable TimeMatch part(
      TimeContext context, int start, int end, char letter, int number) {
    var year = YearReference.behind(context, end);
    if (year != null) {
      return new TimeMatch(year.end(), value(year.year(), letter, number), year.leans());
    }
    if (context.text().is(end, "of") || !business(context.text())) {
      return null;
    }
    return context.relative(
        end, today -> nearest(today, letter, number, context.direction(start, end)));
  }

  /** Whether the sentence talks of money; without that a half or quarter is one of a match. */
  private static boolean business(Lexemes text) {
    for (var i = 0; i < Math.min(text.size(), 200); i++) {
      if (BUSINESS.contains(text.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static String nearest(LocalDate today, char letter, int number, TimeDirection direction) {
    var months = letter == 'Q' ? 3 : 6;
    var start = LocalDate.of(today.getYear(), (number - 1) * months + 1, 1);
    if (direction == TimeDirection.FUTURE) {
      var over = start.plusMonths(months).isBefore(today);
      return value(over ? today.getYear() + 1 : today.getYear(), letter, number);
    }
    var begun = start.plusDays(45).isBefore(today);
    return value(begun ? today.getYear() : today.getYear() - 1, letter, number);
  }

  private static String value(int year, char letter, int number) {
    return String.format(Locale.ROOT, "%04d-%c%d", year, letter, number);
  }

  /** {@code the summer of 2024}, {@code spring 2019}, {@code the winter of 2006-2007}. */
  private static @Nullable TimeMatch season(TimeContext context, int at, String season) {
    var text = context.text();
    var year = YearReference.behind(context, at + 1);
    if (year == null || text.is(at + 1, ",", "in")) {
      return null;
    }
    var last = text.at(year.end() + 1);
    var span = text.dash(year.end()) && season.equals("WI") && (last.digits(2) || last.digits(4));
    return new TimeMatch(
        span ? year.end() + 2 : year.end(),
        TimeContext.year(year.year()) + "-" + season,
        year.leans());
  }
}
