package io.github.quizette.generator;

import io.github.quizette.text.ContentId;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Years and months near the key, never later than the article. */
final class DateDistractors implements DistractorPool {
  @Override
  public List<Distractor> distractors(Draft draft, String key, int count) {
    var time = draft.answer().time();
    if (time == null) {
      return List.of();
    }
    var random = new Random(ContentId.seed(draft.article().article().id(), key, "date"));
    List<String> texts = List.of();
    if (key.matches("\\d{4}")) {
      texts = years(Integer.parseInt(key), latest(draft), count, random);
    } else if (time.value().matches("\\d{4}-\\d{2}") && key.equals(month(time.value()))) {
      var month = YearMonth.parse(time.value());
      var published = draft.article().article().published();
      var room =
          published == null || month.isAfter(YearMonth.from(published))
              ? 2 * count
              : (int) month.until(YearMonth.from(published), ChronoUnit.MONTHS);
      texts =
          published != null && month.isAfter(YearMonth.from(published))
              ? ahead(month, YearMonth.from(published), count)
              : months(month, count, random.nextInt(Math.min(count, room / 2) + 1));
    }
    var day = DayDates.parse(key);
    if (day.isPresent()) {
      texts = DayDates.near(day.get(), count, random);
    }
    return texts.size() < count
        ? List.of()
        : texts.stream()
            .map(text -> new Distractor(text, "Near in time; not the date that the article gives."))
            .toList();
  }

  private static String month(String value) {
    return TimeAnchoring.phrase(value).substring(3);
  }

  private static int latest(Draft draft) {
    var published = draft.article().article().published();
    return published == null ? 2025 : published.getYear();
  }

  private static List<String> years(int year, int latest, int count, Random random) {
    var step = latest - year > 40 ? 4 : latest - year > 12 ? 2 : 1;
    var room = Math.max(0, (latest - year) / (step + 1));
    var later = random.nextInt(Math.min(count, room) + 1);
    var found = new ArrayList<String>();
    for (var i = 1; i <= later; i++) {
      found.add(String.valueOf(year + i * step + i / 2));
    }
    for (var i = 1; found.size() < count; i++) {
      found.add(String.valueOf(year - i * step - i / 2));
    }
    return found;
  }

  /** A date to come stands beside dates to come. */
  private static List<String> ahead(YearMonth month, YearMonth published, int count) {
    var before = Math.min(count, ((int) published.until(month, ChronoUnit.MONTHS) - 1) / 2);
    return months(month, count, count - before);
  }

  private static List<String> months(YearMonth month, int count, int later) {
    var found = new ArrayList<String>();
    for (var i = 1; i <= later; i++) {
      found.add(month(month.plusMonths(i * 2L).toString()));
    }
    for (var i = 1; found.size() < count; i++) {
      found.add(month(month.minusMonths(i * 2L).toString()));
    }
    return found;
  }
}
