package io.github.quizette.nlp;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of the clock with their zone, and the day that stands beside them. */
final class ClockRule implements TimeRule {
  private static final Set<String> ZONES =
      Set.of(
          "utc", "gmt", "est", "edt", "cst", "cdt", "pst", "pdt", "mst", "mdt", "bst", "cet",
          "cest", "ist", "aest", "aedt", "et", "pt", "jst", "local", "eastern", "moscow");
  private static final String NO_DAY = "XXXX-XX-XX";

  private final TimeRule days;

  /**
   * Makes the rule.
   *
   * @param days finds the days that a time of the clock may stand beside
   */
  ClockRule(TimeRule days) {
    this.days = days;
  }

  /** A time of the clock, as {@code T09:00}, and the index behind it. */
  private record Clock(int end, String value) {}

  @Override
  public @Nullable TimeMatch match(TimeContext context, int i) {
    var clock = clock(context.text(), i);
    if (clock != null) {
      return withDayBehind(context, clock);
    }
    var day = days.match(context, i);
    return day == null || CalendarRule.dayOf(day.value()) == null || day.value().length() > 10
        ? null
        : withClockBehind(context.text(), day);
  }

  private TimeMatch withDayBehind(TimeContext context, Clock clock) {
    var text = context.text();
    var at = text.is(clock.end(), "on", ",") ? clock.end() + 1 : clock.end();
    var day = days.match(context, at);
    return day == null || CalendarRule.dayOf(day.value()) == null || day.value().length() > 10
        ? TimeMatch.fixed(clock.end(), NO_DAY + clock.value())
        : new TimeMatch(day.end(), day.value() + clock.value(), day.relative());
  }

  private static @Nullable TimeMatch withClockBehind(Lexemes text, TimeMatch day) {
    var at = text.is(day.end(), ",") ? day.end() + 1 : day.end();
    var clock = clock(text, text.is(at, "at") ? at + 1 : at);
    return clock == null
        ? null
        : new TimeMatch(clock.end(), day.value() + clock.value(), day.relative());
  }

  private static @Nullable Clock clock(Lexemes text, int i) {
    if (text.is(i, "noon", "midday") && !text.at(i).capitalised()) {
      return new Clock(i + 1, "T12:00");
    }
    if (text.is(i, "midnight") && !text.at(i).capitalised()) {
      return new Clock(i + 1, "T24:00");
    }
    var found = digits(text, i);
    if (found == null) {
      return null;
    }
    if (!ZONES.contains(text.lower(found.end()))) {
      return found;
    }
    var wordy = text.is(found.end(), "local", "eastern", "moscow");
    if (!wordy) {
      return new Clock(found.end() + 1, found.value());
    }
    return text.is(found.end() + 1, "time") ? new Clock(found.end() + 2, found.value()) : found;
  }

  private static @Nullable Clock digits(Lexemes text, int i) {
    var lexeme = text.at(i);
    if (!lexeme.number() || lexeme.form().length() > 5 || badlyGlued(text, i)) {
      return null;
    }
    var hour = lexeme.whole();
    var minute = 0;
    var at = i + 1;
    var point = lexeme.form().indexOf('.');
    if (point > 0 && lexeme.form().length() == point + 3) { // "9.30am"
      hour = Integer.parseInt(lexeme.form().substring(0, point));
      minute = Integer.parseInt(lexeme.form().substring(point + 1));
    }
    var colon = text.is(at, ":") && text.glued(i) && text.glued(at) && text.at(at + 1).digits(2);
    if (colon) {
      minute = text.at(at + 1).whole();
      at += 2;
    }
    return hour < 0 || minute > 59 ? null : ended(text, i, at, hour, minute, colon);
  }

  private static boolean badlyGlued(Lexemes text, int i) {
    return text.glued(i - 1) && !text.is(i - 1, "(", "[", "“", "\"", "~") && !text.dash(i - 1);
  }

  private static @Nullable Clock ended(
      Lexemes text, int i, int at, int hour, int minute, boolean colon) {
    if (text.is(at, "am", "a.m.", "a.m") && hour > 0 && hour < 13) {
      return new Clock(at + 1, value(hour % 12, minute));
    }
    if (text.is(at, "pm", "p.m.", "p.m") && hour > 0 && hour < 13) {
      return new Clock(at + 1, value(hour % 12 + 12, minute));
    }
    if (text.is(at, "o") && text.apostrophe(at + 1) && text.is(at + 2, "clock")) {
      return new Clock(at + 3, value(hour, minute));
    }
    var zone = ZONES.contains(text.lower(at));
    if (text.at(i).digits(4) && zone && hour < 2400 && hour % 100 < 60) {
      return new Clock(at, value(hour / 100, hour % 100));
    }
    var placed = zone || text.is(i - 1, "at", "around", "until", "by", "about");
    return colon && hour < 25 && placed && !text.is(at, ":")
        ? new Clock(at, value(hour, minute))
        : null;
  }

  private static String value(int hour, int minute) {
    return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
  }
}
