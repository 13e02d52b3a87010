package io.github.quizette.nlp;

import io.github.quizette.language.NumberWords;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Years, ranges of years, fiscal years, decades and centuries. */
final class YearRule implements TimeRule {
  private static final Map<String, Integer> DECADE_WORDS =
      Map.of(
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90);

  @Override
  public @Nullable TimeMatch match(TimeContext context, int i) {
    var text = context.text();
    var match = fiscal(text, i);
    if (match == null) {
      match = decade(text, i);
    }
    if (match == null) {
      match = century(text, i);
    }
    return match == null ? year(context, i) : match;
  }

  private static @Nullable TimeMatch year(TimeContext context, int i) {
    var text = context.text();
    var at = text.is(i, "the") && text.is(i + 1, "year") ? i + 2 : i;
    var year = YearReference.yearNumber(text, at);
    var last = year == 0 ? 0 : lastYear(text, i, at, year);
    var season = last > 0 && year >= 1900 && last - year < 10 && text.dash(at + 1);
    if (year == 0 || !(season || YearCues.isYear(context, i, at, year))) {
      return null;
    }
    if (last == 0) {
      return TimeMatch.fixed(at + 1, TimeContext.year(year));
    }
    if (text.is(at + 3, "fiscal", "financial") && text.is(at + 4, "year")) {
      return TimeMatch.fixed(at + 5, "FY" + last);
    }
    return TimeMatch.fixed(at + 3, TimeContext.year(year) + "/" + TimeContext.year(last));
  }

  /** Returns the second year of {@code 2015-19}, {@code 2015 to 2019}, else 0. */
  private static int lastYear(Lexemes text, int start, int at, int year) {
    var other = text.at(at + 2);
    var dash = text.dash(at + 1) || (text.is(at + 1, "/") && other.digits(2));
    var words =
        text.is(at + 1, "to", "through", "until")
            || (text.is(at + 1, "and") && text.is(start - 1, "between"));
    if (!dash && !words) {
      return 0;
    }
    var last = YearReference.yearNumber(text, at + 2);
    if (last == 0 && dash && other.digits(2) && !text.dash(at + 3)) {
      last = year / 100 * 100 + other.whole();
    }
    return last > year ? last : 0;
  }

  /** {@code fiscal 2024}, {@code FY2024}, {@code the 2024 fiscal year}. */
  private static @Nullable TimeMatch fiscal(Lexemes text, int i) {
    var at = text.is(i, "the") ? i + 1 : i;
    if (text.is(at, "fy")) {
      var year = text.at(at + 1).digits(4) ? text.at(at + 1).whole() : 0;
      return year > 1900 ? TimeMatch.fixed(at + 2, "FY" + year) : null;
    }
    if (text.is(at, "fiscal", "financial")) {
      var next = text.is(at + 1, "year") ? at + 2 : at + 1;
      var year = YearReference.yearNumber(text, next);
      if (year == 0) {
        return null;
      }
      var last = lastYear(text, i, next, year);
      return last == 0
          ? TimeMatch.fixed(next + 1, "FY" + year)
          : TimeMatch.fixed(next + 3, "FY" + last);
    }
    var year = YearReference.yearNumber(text, at);
    return year > 0 && text.is(at + 1, "fiscal", "financial") && text.is(at + 2, "year")
        ? TimeMatch.fixed(at + 3, "FY" + year)
        : null;
  }

  /** {@code the 1990s}, {@code the '90s}, {@code the nineties}. */
  private static @Nullable TimeMatch decade(Lexemes text, int i) {
    var at = text.is(i, "the") ? i + 1 : i;
    var word = DECADE_WORDS.get(text.lower(at));
    if (word != null) {
      return at > i && !text.is(at + 1, "and")
          ? TimeMatch.fixed(at + 1, "19" + word / 10 + "X")
          : null;
    }
    if (text.apostrophe(at) && text.at(at + 1).digits(2) && text.is(at + 2, "s")) {
      var tens = text.at(at + 1).whole();
      return tens % 10 == 0 && text.glued(at) && text.glued(at + 1)
          ? TimeMatch.fixed(at + 3, (tens > 20 ? "19" : "20") + tens / 10 + "X")
          : null;
    }
    var year = text.at(at).digits(4) ? text.at(at).whole() : 1;
    var plural = text.glued(at) && text.is(at + 1, "s");
    if (year % 10 != 0 || year < 1000 || year > 2090 || !plural) {
      return null;
    }
    return TimeMatch.fixed(
        at + 2,
        year % 100 == 0 && year < 2000 ? TimeContext.century(year) : TimeContext.decade(year));
  }

  /** {@code the 20th century}, {@code the nineteenth century}, {@code 13th-century}. */
  private static @Nullable TimeMatch century(Lexemes text, int i) {
    var at = text.is(i, "the") ? i + 1 : i;
    var number = 0;
    var end = at;
    if (text.at(at).number() && text.glued(at) && text.is(at + 1, "st", "nd", "rd", "th")) {
      number = text.at(at).whole();
      end = at + 2;
    } else {
      var joined = text.tightDash(at + 1) && !text.is(at + 2, "century");
      var word = joined ? text.lower(at) + "-" + text.lower(at + 2) : text.lower(at);
      number = NumberWords.ordinalValue(word).orElse(0);
      end = joined ? at + 3 : at + 1;
    }
    end = text.tightDash(end) ? end + 1 : end;
    if (number < 1 || number > 21 || !text.is(end, "century")) {
      return null;
    }
    return text.is(end + 1, "bc", "b.c.", "bce")
        ? TimeMatch.unresolved(end + 2)
        : TimeMatch.fixed(end + 1, String.format(Locale.ROOT, "%02dXX", number - 1));
  }
}
