package io.github.quizette.nlp;

import io.github.quizette.language.NumberWords;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Dates by day and month, single months, and ranges of them. */
final class CalendarRule implements TimeRule {
  /** A date, or two of them, and the index behind. */
  private record Found(int end, PartialDate from, @Nullable PartialDate to) {}

  @Override
  public @Nullable TimeMatch match(TimeContext context, int i) {
    var text = context.text();
    var found = dated(context, i);
    if (found == null) {
      return null;
    }
    if (found.to() != null) {
      return range(context, i, found.end(), found.from(), found.to());
    }
    var joint = joint(text, i, found);
    if (joint > 0) {
      var other = dated(context, joint);
      if (other != null && other.to() == null && other.from().month() != 0) {
        return range(context, i, other.end(), found.from().filledFrom(other.from()), other.from());
      }
    }
    return listed(context, found).resolve(context, i, found.end());
  }

  /** {@code July and August 2019}: the first month takes the year of the second. */
  private static PartialDate listed(TimeContext context, Found found) {
    var text = context.text();
    var date = found.from();
    if (date.year() != 0 || !text.is(found.end(), "and", "or")) {
      return date;
    }
    var other = dated(context, found.end() + 1);
    return other == null || (other.from().day() == 0) != (date.day() == 0)
        ? date
        : date.filledFrom(other.from());
  }

  /** Returns where the second date of a range would begin, or 0. */
  private static int joint(Lexemes text, int start, Found first) {
    var end = first.end();
    if (text.is(end, "to", "through", "until") || text.dash(end)) {
      return end + 1;
    }
    return text.is(end, "and") && text.is(start - 1, "between") ? end + 1 : 0;
  }

  private static TimeMatch range(
      TimeContext context, int start, int end, PartialDate from, PartialDate to) {
    var first = from.resolve(context, start, end);
    var last = to.resolve(context, start, end);
    var value = first.value() + "/" + last.value();
    if (from.year() == 0 && to.year() == 0 && first.value().compareTo(last.value()) > 0) {
      var next = to.in(Integer.parseInt(first.value().substring(0, 4)) + 1, true);
      value = first.value() + "/" + next.resolve(context, start, end).value();
    }
    return new TimeMatch(end, value, first.relative() || last.relative());
  }

  /** A date with an optional weekday in front. */
  private static @Nullable Found dated(TimeContext context, int i) {
    var text = context.text();
    var weekday = TimeVocabulary.WEEKDAYS.get(text.lower(i));
    if (weekday == null || !text.at(i).capitalised()) {
      return date(context, i);
    }
    var open = text.is(i + 1, "(");
    var at = text.is(i + 1, ",", "(", "the") ? i + 2 : i + 1;
    var found = date(context, text.is(at, "the") ? at + 1 : at);
    if (found == null || found.from().day() == 0) {
      return null;
    }
    var end = open && text.is(found.end(), ")") ? found.end() + 1 : found.end();
    return new Found(end, found.from().on(weekday), found.to());
  }

  private static @Nullable Found date(TimeContext context, int i) {
    var text = context.text();
    var found = text.at(i).number() ? numeric(text, i) : null;
    if (found == null) {
      found =
          dayFirst(
              context,
              text.is(i, "the") && (ordinalEnding(text, i + 2) || text.is(i + 2, "of"))
                  ? i + 1
                  : i);
    }
    if (found == null) {
      found = monthFirst(context, i);
    }
    var valid = found != null && found.from().valid() && (found.to() == null || found.to().valid());
    return valid ? found : null;
  }

  /** {@code 2025-11-12}, {@code 31/12/2025}; a day that could be a month stays unread. */
  private static @Nullable Found numeric(Lexemes text, int i) {
    var tight = text.glued(i) && text.glued(i + 1) && text.glued(i + 2) && text.glued(i + 3);
    if (!tight || !text.at(i + 2).number() || text.at(i + 4).whole() < 0) {
      return null;
    }
    var a = text.at(i).whole();
    var b = text.at(i + 2).whole();
    var c = text.at(i + 4).whole();
    if (text.dash(i + 1) && text.dash(i + 3) && text.at(i).digits(4)) {
      return a >= 1000 && b > 0 && b < 13 && c > 0 && c < 32
          ? new Found(i + 5, PartialDate.of(a, b, c), null)
          : null;
    }
    if (!text.is(i + 1, "/") || !text.is(i + 3, "/") || !text.at(i + 4).digits(4)) {
      return null;
    }
    if (a > 12 && b > 0 && b < 13) {
      return new Found(i + 5, PartialDate.of(c, b, a), null);
    }
    return b > 12 && a > 0 && a < 13 ? new Found(i + 5, PartialDate.of(c, a, b), null) : null;
  }

  /** {@code 5 May}, {@code 5th of May 2019}, {@code 3-5 June}. */
  private static @Nullable Found dayFirst(TimeContext context, int i) {
    var text = context.text();
    var spelled = text.is(i + 1, "of") ? NumberWords.ordinalValue(text.lower(i)).orElse(0) : 0;
    if (spelled > 0 && spelled < 32 && month(text, i + 2) > 0) {
      return withYear(context, afterMonth(text, i + 2), month(text, i + 2), spelled, 0);
    }
    var day = day(text, i);
    if (day == 0 || (text.glued(i - 1) && !text.is(i - 1, "(", "[", "“", "\"", "‘"))) {
      return null;
    }
    var at = afterDay(text, i);
    var lastDay = 0;
    if ((text.dash(at) || text.is(at, "to", "and")) && day(text, at + 1) > day) {
      lastDay = day(text, at + 1);
      at = afterDay(text, at + 1);
    }
    var of = text.is(at, "of") ? at + 1 : at;
    var month = month(text, of);
    if (month == 0) {
      return null;
    }
    return withYear(context, afterMonth(text, of), month, day, lastDay);
  }

  /** {@code May 5, 2019}, {@code June 3-5}, {@code March 2011}, {@code in August}. */
  private static @Nullable Found monthFirst(TimeContext context, int i) {
    var text = context.text();
    var month = month(text, i);
    if (month == 0) {
      return null;
    }
    var at = afterMonth(text, i);
    if (text.is(at, "the") && day(text, at + 1) > 0 && afterDay(text, at + 1) == at + 3) {
      at++; // "June the 18th"
    }
    var day = day(text, at);
    if (day > 0 && !counted(text, i, at)) {
      var end = afterDay(text, at);
      var last = 0;
      if (lastOfRange(text, end, day)) {
        last = day(text, end + 1);
        end = afterDay(text, end + 1);
      }
      return withYear(context, end, month, day, last);
    }
    var year = YearReference.behind(context, at);
    if (year != null && !text.is(at, "in")) {
      return new Found(
          year.end(), new PartialDate(year.year(), month, 0, null, year.leans()), null);
    }
    return BareMonth.isMonth(context, i, month)
        ? new Found(at, PartialDate.of(0, month, 0), null)
        : null;
  }

  /** {@code June 3-5}, {@code June 3 to 5}, but not {@code June 3 to 5 July}. */
  private static boolean lastOfRange(Lexemes text, int end, int day) {
    if (day(text, end + 1) <= day || text.is(end + 2, "year", "million", "billion")) {
      return false;
    }
    var after = afterDay(text, end + 1);
    return text.dash(end)
        || (text.is(end, "to", "through", "and")
            && month(text, after) == 0
            && !text.at(after).tag().equals("NNS"));
  }

  /** {@code in May 12 people died}: a number of people, not a day. */
  private static boolean counted(Lexemes text, int month, int at) {
    if (text.dash(at + 1) && text.is(at + 2, "year", "day", "month")) {
      return true;
    }
    var next = text.at(at + 1);
    return text.is(month - 1, "in")
        && next.word()
        && !next.capitalised()
        && (next.tag().equals("NNS") || TimeVocabulary.COUNTED.contains(next.lower()));
  }

  private static Found withYear(TimeContext context, int end, int month, int day, int lastDay) {
    var event = NamedDays.year(context.text(), end, month, day);
    if (event > 0) {
      return new Found(end, PartialDate.of(event, month, day), null);
    }
    var year = YearReference.behind(context, end);
    var known = year != null && !context.text().is(end, "in");
    var from =
        known && year != null
            ? new PartialDate(year.year(), month, day, null, year.leans())
            : PartialDate.of(0, month, day);
    var to =
        lastDay == 0 ? null : new PartialDate(from.year(), month, lastDay, null, from.yearLeans());
    return new Found(known && year != null ? year.end() : end, from, to);
  }

  static int month(Lexemes text, int i) {
    if (!text.at(i).capitalised()) {
      return 0;
    }
    return TimeVocabulary.MONTHS.getOrDefault(text.lower(i), 0);
  }

  /** Steps over the dot of {@code Sept.}, but never over a full stop behind a whole name. */
  private static int afterMonth(Lexemes text, int i) {
    var shortened = text.at(i).form().length() < 5 && !text.is(i, "may", "june", "july");
    return shortened && text.is(i + 1, ".") && text.glued(i) ? i + 2 : i + 1;
  }

  /** Returns the day of the month written at {@code i}, else 0. */
  private static int day(Lexemes text, int i) {
    var number = text.at(i).form().length() < 3 ? text.at(i).whole() : -1;
    if (number < 1 || number > 31 || text.is(i + 1, "%")) {
      return 0;
    }
    return text.glued(i) && text.at(i + 1).word() && !ordinalEnding(text, i + 1) ? 0 : number;
  }

  private static int afterDay(Lexemes text, int i) {
    return text.glued(i) && ordinalEnding(text, i + 1) ? i + 2 : i + 1;
  }

  private static boolean ordinalEnding(Lexemes text, int i) {
    return text.is(i, "st", "nd", "rd", "th");
  }

  /** Returns the first day of a value that begins with a full date, else null. */
  static @Nullable LocalDate dayOf(String value) {
    if (value.length() < 10 || value.charAt(4) != '-' || value.charAt(7) != '-') {
      return null;
    }
    try {
      return LocalDate.parse(value.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null; // "XXXX-06-18"
    }
  }
}
