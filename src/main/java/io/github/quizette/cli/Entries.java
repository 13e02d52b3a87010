package io.github.quizette.cli;

import io.github.quizette.feed.FeedEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the entries of a feed that the user wants. */
final class Entries {
  private Entries() {}

  /** Tells whether a day is before the first that counts; an unknown day never is. */
  static boolean isOlder(CollectionPlan plan, @Nullable LocalDate day) {
    return day != null && plan.since().isPresent() && day.isBefore(plan.since().get());
  }

  /**
   * Returns the newest entries, as many as wanted, the oldest of them first: so a deck grows in the
   * order of time. By their days where all have one, else by the feed's order.
   */
  static List<FeedEntry> wanted(List<FeedEntry> entries, CollectionPlan plan) {
    var wanted = new ArrayList<FeedEntry>();
    for (var entry : entries) {
      if (!isOlder(plan, entry.published())) {
        wanted.add(entry);
      }
    }
    if (wanted.stream().allMatch(entry -> entry.published() != null)) {
      wanted.sort(
          Comparator.comparing(
              FeedEntry::published, Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder())));
    }
    var newest = new ArrayList<>(wanted.subList(0, Math.min(wanted.size(), plan.limit())));
    Collections.reverse(newest);
    return newest;
  }
}
