package io.github.quizette.knowledge;

import io.github.quizette.text.EntityType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which others must hold their office, or be alive and active, to stand beside a person.
 *
 * @param office whether the kind is an office
 * @param day the day; null for now, as far as the tables know
 * @param unknown whether the tables do not know that day
 * @param past whether people who are dead or retired are fit too
 */
record Tenure(boolean office, @Nullable LocalDate day, boolean unknown, boolean past) {
  /** The tables know offices from this day on. */
  static final LocalDate FIRST = LocalDate.of(2014, 1, 1);

  /** The last day for which the tables know offices. */
  static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  private static final LocalDate UNDATED_SINCE = LocalDate.of(2025, 1, 1);

  static Tenure of(Kind kind, Entry key, @Nullable LocalDate asOf) {
    boolean over = asOf == null ? key.period().ended() : endedBefore(key, asOf);
    if (!kind.office()) {
      boolean person = kind.type() == EntityType.PERSON;
      return new Tenure(false, asOf, false, !person || over);
    }
    LocalDate day = over ? Period.earliest(key.period().to()).minusDays(1) : asOf;
    boolean outside = day != null && (day.isBefore(FIRST) || day.isAfter(LAST));
    return new Tenure(true, day, outside, false);
  }

  private static boolean endedBefore(Entry key, LocalDate day) {
    return key.period().ended() && !day.isBefore(Period.latest(key.period().to()));
  }

  boolean admits(Entry candidate) {
    Period period = candidate.period();
    if (!office) {
      boolean gone = period.ended() && (day == null || !day.isBefore(Period.earliest(period.to())));
      return past || !gone;
    }
    if (day == null) {
      return !period.ended();
    }
    boolean known = !period.from().isEmpty() || !day.isBefore(UNDATED_SINCE);
    return known && period.covers(day);
  }

  /** Returns what to add to a reason. */
  String note() {
    return office && day != null ? "; in office on " + day : "";
  }
}
