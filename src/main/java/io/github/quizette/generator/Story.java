package io.github.quizette.generator;

import io.github.quizette.text.Entity;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a story is about, as far as its headline and its lead say so.
 *
 * @param lemmas of the content words of headline and lead, lower case
 * @param central indices of the entities that headline or lead name, or that are named most often
 * @param event the named event that the story is about, or null
 * @param date of the event where the lead tells it, else of the article, or null
 * @param sure whether the lead tells the day
 */
record Story(
    Set<String> lemmas,
    Set<Integer> central,
    @Nullable Entity event,
    @Nullable LocalDate date,
    boolean sure) {
  Story {
    lemmas = Set.copyOf(lemmas);
    central = Set.copyOf(central);
  }

  /** Tells whether headline or lead have a word with this lemma. */
  boolean tells(String lemma) {
    return lemmas.contains(lemma);
  }

  /** Tells whether two words share a stem: sign and signing, accede and accession. */
  static boolean akin(String one, String other) {
    var length = Math.min(one.length(), other.length());
    return length >= 5 && one.regionMatches(0, other, 0, Math.max(5, length - 2));
  }
}
