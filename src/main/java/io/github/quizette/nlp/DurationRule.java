package io.github.quizette.nlp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Durations, {@code for 20 years}, and points counted by them, {@code two decades ago}. */
final class DurationRule implements TimeRule {
  private static final Set<String> VAGUE = Set.of("several", "few", "couple", "many", "some");
  private static final Set<String> SINGLE_AFTER =
      Set.of(
          "for", "in", "within", "over", "than", "nearly", "almost", "lasted", "about", "after",
          "took", "takes", "around");

  /** An amount of time: {@code number} is X if it is vague. */
  private record Length(int end, String number, TimeUnit unit) {}

  @Override
  public @Nullable TimeMatch match(TimeContext context, int i) {
    var text = context.text();
    var stretch = stretch(text, i);
    if (stretch != null) {
      return stretch;
    }
    var length = length(text, i);
    if (length == null || age(text, i, length.end())) {
      return null;
    }
    if (text.is(length.end(), "ago")) {
      return context.today() == null
          ? TimeMatch.unresolved(length.end() + 1)
          : ago(context.today(), length);
    }
    if (text.is(
        length.end(), "earlier", "later", "previously", "hence", "before", "after", "from")) {
      return shifted(text, length);
    }
    return single(text, i) && !SINGLE_AFTER.contains(text.lower(i - 1))
        ? null
        : TimeMatch.fixed(length.end(), length.unit().period(length.number()));
  }

  /** {@code three years later} leans on something the text told; {@code before} is a new clause. */
  private static TimeMatch shifted(Lexemes text, Length length) {
    return text.is(length.end(), "before", "after")
            || (text.is(length.end(), "from") && !text.is(length.end() + 1, "now", "today"))
        ? TimeMatch.fixed(length.end(), length.unit().period(length.number()))
        : TimeMatch.unresolved(text.is(length.end(), "from") ? length.end() + 2 : length.end() + 1);
  }

  /** {@code the past two decades}, {@code the last 24 hours}, {@code the past year}. */
  private static @Nullable TimeMatch stretch(Lexemes text, int i) {
    var at = text.is(i, "the") ? i + 1 : i;
    if (!text.is(at, "past", "last", "next", "coming", "previous", "first", "final")) {
      return null;
    }
    var length = at > i ? length(text, at + 1) : null;
    if (length != null) {
      return TimeMatch.fixed(length.end(), length.unit().period(length.number()));
    }
    var unit = TimeUnit.of(text.lower(at + 1));
    return at > i && text.is(at, "past") && unit != null && !text.lower(at + 1).endsWith("s")
        ? TimeMatch.fixed(at + 2, period(unit, BigDecimal.ONE))
        : null;
  }

  private static String period(TimeUnit unit, BigDecimal count) {
    return unit.period(count.multiply(BigDecimal.valueOf(unit.size())).toPlainString());
  }

  private static @Nullable Length length(Lexemes text, int i) {
    if (VAGUE.contains(text.lower(i)) || (text.is(i, "a") && VAGUE.contains(text.lower(i + 1)))) {
      return vague(text, i);
    }
    if (text.is(i, "half") && text.is(i + 1, "a", "an")) {
      var unit = TimeUnit.of(text.lower(i + 2));
      return unit == null ? null : exact(i + 3, new BigDecimal("0.5"), unit);
    }
    var single = single(text, i) && TimeUnit.of(text.lower(i + 1)) != null;
    var numeral = single ? new Numerals.Numeral(BigDecimal.ONE, i + 1) : Numerals.read(text, i);
    if (numeral == null || embedded(text, i)) {
      return null;
    }
    var end = numeral.end();
    if (text.tightDash(end) && text.at(end + 1).word()) {
      end++;
    } else if (text.glued(end - 1) && text.at(end - 1).number()) {
      return null;
    }
    if (text.is(
        end, "straight", "consecutive", "full", "whole", "long", "successive", "more", "total")) {
      end++;
    }
    var unit = TimeUnit.of(text.lower(end));
    if (unit == null || (text.is(end, "second") && !text.dash(end - 1))) {
      return null;
    }
    var half = text.is(end + 1, "and") && text.is(end + 2, "a") && text.is(end + 3, "half");
    var value = half ? numeral.value().add(new BigDecimal("0.5")) : numeral.value();
    return exact(half ? end + 4 : end + 1, value, unit);
  }

  private static @Nullable Length vague(Lexemes text, int i) {
    var at = text.is(i, "a") ? i + 2 : i + 1;
    var unit = TimeUnit.of(text.lower(text.is(at, "of") ? at + 1 : at));
    if (unit == null || !text.lower(text.is(at, "of") ? at + 1 : at).endsWith("s")) {
      return null;
    }
    return new Length(text.is(at, "of") ? at + 2 : at + 1, "X", unit);
  }

  private static Length exact(int end, BigDecimal count, TimeUnit unit) {
    var scaled = count.multiply(BigDecimal.valueOf(unit.size())).stripTrailingZeros();
    return new Length(end, scaled.toPlainString(), unit);
  }

  private static boolean single(Lexemes text, int i) {
    return text.is(i, "a", "an");
  }

  /** {@code $5 years}, {@code 2-3 years}: the number begins before {@code i}. */
  private static boolean embedded(Lexemes text, int i) {
    return text.glued(i - 1) && !text.is(i - 1, "(", "[", "“", "\"", "‘", "'", "’", "—", "~", "/");
  }

  /** {@code 52 years old}, {@code 52-year-old}, {@code years of age}. */
  private static boolean age(Lexemes text, int i, int end) {
    return text.is(end, "old")
        || (text.dash(end) && text.is(end + 1, "old", "olds"))
        || (text.is(end, "of") && text.is(end + 1, "age"))
        || text.is(i - 1, "aged", "age");
  }

  private static TimeMatch ago(LocalDate today, Length length) {
    var end = length.end() + 1;
    if (length.unit().clock() || length.number().length() > 4 || !whole(length.number())) {
      return TimeMatch.unresolved(end);
    }
    var count = Integer.parseInt(length.number());
    var value =
        switch (length.unit()) {
          case DAY, NIGHT -> today.minusDays(count).toString();
          case WEEK, FORTNIGHT -> TimeContext.week(today.minusWeeks(count));
          case MONTH -> TimeContext.month(today.minusMonths(count));
          case YEAR -> TimeContext.year(today.getYear() - count);
          case DECADE -> TimeContext.decade(today.getYear() - count);
          default ->
              count < 100
                  ? TimeContext.decade(today.getYear() - count)
                  : TimeContext.century(today.getYear() - count);
        };
    return today.getYear() - count < 1000 && length.unit().size() * count > 900
        ? TimeMatch.unresolved(end)
        : new TimeMatch(end, value, true);
  }

  private static boolean whole(String number) {
    return number.chars().allMatch(Character::isDigit);
  }
}
