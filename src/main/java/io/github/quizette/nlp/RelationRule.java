package io.github.quizette.nlp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code last Friday}, {@code this week}, {@code next August}, {@code last winter}. */
final class RelationRule implements TimeRule {
  @Override
  public @Nullable TimeMatch match(TimeContext context, int i) {
    var text = context.text();
    var past = text.is(i, "this") && text.is(i + 1, "past");
    var the = text.is(i, "the") && text.is(i + 1, "coming", "past");
    var at = past || the ? i + 2 : i + 1;
    var word = the ? text.lower(i + 1) : past ? "past" : text.lower(i);
    var step =
        switch (word) {
          case "last", "past" -> -1;
          case "this" -> 0;
          case "next", "coming" -> 1;
          default -> 2;
        };
    if (step == 2 || (the && !TimeVocabulary.WEEKDAYS.containsKey(text.lower(at)))) {
      return null;
    }
    return related(context, i, at, step);
  }

  private static @Nullable TimeMatch related(TimeContext context, int i, int at, int step) {
    var text = context.text();
    var day = text.at(at).capitalised() ? TimeVocabulary.WEEKDAYS.get(text.lower(at)) : null;
    if (day != null) {
      return weekday(context, i, at, day, step);
    }
    var month = CalendarRule.month(text, at);
    if (month > 0) {
      return month(context, i, at, month, step);
    }
    var season = TimeVocabulary.SEASONS.get(text.lower(at));
    if (season != null) {
      return step == 0 && text.is(at, "fall", "spring") && text.is(at + 1, "in", "of")
          ? null
          : context.relative(at + 1, today -> season(today, season, step));
    }
    return text.is(at + 1, "of") ? null : unit(context, i, at, step);
  }

  private static TimeMatch weekday(TimeContext context, int i, int at, DayOfWeek day, int step) {
    var part = DayRule.part(context.text(), at + 1);
    var end = part.isEmpty() ? at + 1 : at + 2;
    return context.relative(end, today -> weekday(context, i, end, today, day, step) + part);
  }

  private static String weekday(
      TimeContext context, int i, int end, LocalDate today, DayOfWeek day, int step) {
    var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var here = monday.with(TemporalAdjusters.nextOrSame(day));
    if (step < 0) {
      return today.with(TemporalAdjusters.previous(day)).toString();
    }
    if (step > 0) {
      var coming = context.text().is(i, "the", "coming");
      return (coming ? today.with(TemporalAdjusters.next(day)) : here.plusWeeks(1)).toString();
    }
    var wanted = context.direction(i, end);
    var wrong =
        (wanted == TimeDirection.FUTURE && here.isBefore(today))
            || (wanted == TimeDirection.PAST && here.isAfter(today));
    return (wrong ? TimeContext.weekday(today, day, wanted) : here).toString();
  }

  private static TimeMatch month(TimeContext context, int i, int at, int month, int step) {
    var text = context.text();
    var dayNumber = text.at(at + 1).form().length() < 3 ? text.at(at + 1).whole() : -1;
    var day =
        dayNumber > 0 && PartialDate.of(2023, month, dayNumber).valid() && !text.glued(at + 1)
            ? dayNumber
            : 0;
    var end = day > 0 ? at + 2 : at + 1;
    return context.relative(
        end,
        today -> {
          var here = today.getMonthValue();
          var year =
              switch (step) {
                case -1 -> month < here ? today.getYear() : today.getYear() - 1;
                case 1 -> month > here ? today.getYear() : today.getYear() + 1;
                default ->
                    Math.abs(month - here) < 7
                        ? today.getYear()
                        : TimeContext.yearOf(today, month, context.direction(i, end));
              };
          return PartialDate.value(year, month, day);
        });
  }

  /** A winter is named after the year of its December. */
  private static String season(LocalDate today, String season, int step) {
    var first =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    var latest = LocalDate.of(today.getYear(), first, 1);
    if (latest.isAfter(today)) {
      latest = latest.minusYears(1);
    }
    var within = today.isBefore(latest.plusMonths(3));
    var year = latest.getYear();
    var chosen =
        switch (step) {
          case -1 -> within ? year - 1 : year;
          case 1 -> year + 1;
          default -> within || near(latest, today) ? year : year + 1;
        };
    return TimeContext.year(chosen) + "-" + season;
  }

  /** {@code this summer} in October is the one that has just ended. */
  private static boolean near(LocalDate start, LocalDate today) {
    return ChronoUnit.DAYS.between(start, today) < 200;
  }

  private static @Nullable TimeMatch unit(TimeContext context, int i, int at, int step) {
    return switch (context.text().lower(at)) {
      case "week" -> context.relative(at + 1, today -> TimeContext.week(today.plusWeeks(step)));
      case "weekend" -> context.relative(at + 1, today -> weekend(context, i, at, today, step));
      case "month" -> context.relative(at + 1, today -> TimeContext.month(today.plusMonths(step)));
      case "quarter" -> context.relative(at + 1, today -> quarter(today.plusMonths(3L * step)));
      case "year" -> context.relative(at + 1, today -> TimeContext.year(today.getYear() + step));
      case "decade" ->
          context.relative(at + 1, today -> TimeContext.decade(today.getYear() + 10 * step));
      case "century" ->
          context.relative(at + 1, today -> TimeContext.century(today.getYear() + 100 * step));
      case "morning", "afternoon", "evening", "night" -> dayPart(context, at, step);
      default -> null;
    };
  }

  /** On a weekday {@code this weekend} is the one that the verb says. */
  private static String weekend(TimeContext context, int i, int at, LocalDate today, int step) {
    var saturday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    var over =
        step == 0 && saturday.isAfter(today) && context.direction(i, at + 1) == TimeDirection.PAST;
    return TimeContext.week(saturday.plusWeeks(over ? -1 : step)) + "-WE";
  }

  private static @Nullable TimeMatch dayPart(TimeContext context, int at, int step) {
    var night = context.text().is(at, "night");
    if (step > 0 || (step < 0 && !night)) {
      return null;
    }
    return context.spoken(
        at + 1, at, today -> today.plusDays(step) + DayRule.part(context.text(), at));
  }

  static String quarter(LocalDate day) {
    return String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), (day.getMonthValue() + 2) / 3);
  }
}
