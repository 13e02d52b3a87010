package io.github.quizette.nlp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Weekdays alone, {@code today}, {@code tonight}, {@code the same day}. */
final class DayRule implements TimeRule {
  @Override
  public @Nullable TimeMatch match(TimeContext context, int i) {
    var text = context.text();
    var day = TimeVocabulary.WEEKDAYS.get(text.lower(i));
    if (day != null && text.at(i).capitalised()) {
      return named(text, i) ? null : weekday(context, i, day);
    }
    return switch (text.lower(i)) {
      case "today" -> shifted(context, i, 0);
      case "yesterday" -> shifted(context, i, -1);
      case "tomorrow" -> shifted(context, i, 1);
      case "tonight" -> context.spoken(i + 1, i, today -> today + "TNI");
      case "the", "that", "later" -> anaphor(context, i);
      default -> null;
    };
  }

  private static TimeMatch weekday(TimeContext context, int i, DayOfWeek day) {
    var text = context.text();
    var part = part(text, i + 1);
    var end = part.isEmpty() ? i + 1 : i + 2;
    if (text.is(end, "to", "-", "–", "through")) {
      var other = TimeVocabulary.WEEKDAYS.get(text.lower(end + 1));
      if (other != null && part.isEmpty()) {
        return context.relative(
            end + 2,
            today -> {
              var from = chosen(context, i, end + 2, today, day);
              return from + "/" + TimeContext.weekday(from, other, TimeDirection.FUTURE);
            });
      }
    }
    return context.relative(end, today -> chosen(context, i, end, today, day) + part);
  }

  private static LocalDate chosen(
      TimeContext context, int start, int end, LocalDate today, DayOfWeek day) {
    return TimeContext.weekday(today, day, context.direction(start, end));
  }

  /** {@code Black Friday}, {@code Sunday Times}, {@code Monday Night Football}, {@code Sundays}. */
  private static boolean named(Lexemes text, int i) {
    var before = text.at(i - 1);
    var after = text.at(i + 1);
    if (before.capitalised() && TimeVocabulary.NAMED_DAY_BEFORE.contains(before.lower())) {
      return true;
    }
    if (text.is(i + 1, "the") && text.is(i + 2, "13") && text.is(i + 3, "th")) {
      return true;
    }
    return (after.capitalised() && TimeVocabulary.NAMED_DAY_AFTER.contains(after.lower()))
        || text.is(i - 1, "every", "each")
        || text.is(i + 1, "opening", "trading", "closing", "shopping", "school", "league", "lunch")
        || (text.tightDash(i + 1) && text.at(i + 2).capitalised() && dayless(text, i + 2));
  }

  private static boolean dayless(Lexemes text, int i) {
    return !TimeVocabulary.WEEKDAYS.containsKey(text.lower(i));
  }

  private static @Nullable TimeMatch shifted(TimeContext context, int i, int days) {
    var text = context.text();
    if (i > 0 && text.at(i).capitalised() && text.at(i - 1).capitalised()) {
      return null; // a newspaper
    }
    if (text.apostrophe(i + 1) && text.is(i + 2, "s") && text.glued(i)) {
      return TimeMatch.unresolved(i + 1); // "today's" is often no day
    }
    var part = part(text, i + 1);
    return context.spoken(part.isEmpty() ? i + 1 : i + 2, i, today -> today.plusDays(days) + part);
  }

  /** Returns the TIMEX3 code of a part of the day that stands at {@code i}; empty if none. */
  static String part(Lexemes text, int i) {
    return text.at(i).capitalised() ? "" : TimeVocabulary.DAY_PARTS.getOrDefault(text.lower(i), "");
  }

  /**
   * {@code the same day}, {@code the next day}, {@code later that year}: leans on what went before.
   */
  private static @Nullable TimeMatch anaphor(TimeContext context, int i) {
    var text = context.text();
    var at = text.is(i, "later") ? i + 1 : i;
    var before = context.before();
    if (text.is(at, "that")) {
      return switch (text.lower(at + 1)) {
        case "day" -> backTo(at + 2, dayIn(before));
        case "night" -> backTo(at + 2, dayIn(before).isEmpty() ? "" : dayIn(before) + "TNI");
        case "year" -> backTo(at + 2, yearIn(before));
        case "month" ->
            backTo(at + 2, before.length() >= 7 && monthly(before) ? before.substring(0, 7) : "");
        case "week" -> TimeMatch.unresolved(at + 2);
        default -> null;
      };
    }
    if (at > i || !text.is(at, "the")) {
      return null;
    }
    if (text.is(at + 1, "weekend")) {
      return context.relative(at + 2, today -> weekend(today, context.direction(i, at + 2)));
    }
    if (text.is(at + 1, "same") && text.is(at + 2, "day")) {
      return backTo(at + 3, dayIn(before));
    }
    if (text.is(at + 1, "same") && text.is(at + 2, "year")) {
      return backTo(at + 3, yearIn(before));
    }
    if (text.is(at + 1, "next", "following", "previous")
        && text.is(at + 2, "day", "year", "month", "week")) {
      return neighbour(text, at, before);
    }
    return null;
  }

  private static String weekend(LocalDate today, TimeDirection direction) {
    var saturday = TimeContext.weekday(today, DayOfWeek.SATURDAY, direction);
    return TimeContext.week(saturday) + "-WE";
  }

  private static TimeMatch neighbour(Lexemes text, int at, String before) {
    var step = text.is(at + 1, "previous") ? -1 : 1;
    if (text.is(at + 2, "day")) {
      var day = CalendarRule.dayOf(before);
      return backTo(at + 3, day == null ? "" : day.plusDays(step).toString());
    }
    if (text.is(at + 2, "year") && !yearIn(before).isEmpty()) {
      return backTo(at + 3, TimeContext.year(Integer.parseInt(yearIn(before)) + step));
    }
    return TimeMatch.unresolved(at + 3);
  }

  private static TimeMatch backTo(int end, String value) {
    return value.isEmpty() ? TimeMatch.unresolved(end) : new TimeMatch(end, value, true);
  }

  private static String dayIn(String value) {
    var day = value.contains("/") ? null : CalendarRule.dayOf(value);
    return day == null ? "" : day.toString();
  }

  private static boolean monthly(String value) {
    return value.charAt(4) == '-' && Character.isDigit(value.charAt(5)) && !value.contains("/");
  }

  private static String yearIn(String value) {
    if (value.length() < 4
        || value.contains("/")
        || (value.length() > 4 && value.charAt(4) != '-')) {
      return "";
    }
    var year = value.substring(0, 4);
    return year.chars().allMatch(Character::isDigit) ? year : "";
  }
}
