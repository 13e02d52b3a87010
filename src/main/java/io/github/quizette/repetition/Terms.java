package io.github.quizette.repetition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text is about, without its wording. Immutable.
 *
 * @param words its content words as bases, synonyms as one
 * @param names words of its names in lower case; countries, behind {@value #COUNTRY}, and their
 *     people as one; no first names where a family name follows
 * @param capitals those of the words that have a capital: {@code world} of {@code World Cup}
 * @param figures its numbers as digits, such as {@code 4200000000}, and years that stand alone
 * @param months its months as {@code 2023-04}, as far as it names the year
 * @param days its days as {@code 04-14}
 */
record Terms(
    Set<String> words,
    Set<String> names,
    Set<String> capitals,
    Set<String> figures,
    Set<String> months,
    Set<String> days) {
  /** What the code of a country stands behind. */
  static final String COUNTRY = "@";

  Terms {
    words = Set.copyOf(words);
    names = Set.copyOf(names);
    capitals = Set.copyOf(capitals);
    figures = Set.copyOf(figures);
    months = Set.copyOf(months);
    days = Set.copyOf(days);
  }

  /** Returns what both texts are about. */
  Terms with(Terms other) {
    return new Terms(
        both(words, other.words),
        both(names, other.names),
        both(capitals, other.capitals),
        both(figures, other.figures),
        both(months, other.months),
        both(days, other.days));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    var all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  /** Returns words, names and figures, sorted. */
  List<String> all() {
    var all = new TreeSet<>(words);
    all.addAll(names);
    all.addAll(figures);
    return new ArrayList<>(all);
  }

  /** Tells whether a word, name or figure is among them. */
  boolean has(String term) {
    return words.contains(term) || names.contains(term) || figures.contains(term);
  }

  /** Tells whether all of {@code terms} are among them; not for none. */
  boolean hasAll(Collection<String> terms) {
    return !terms.isEmpty() && terms.stream().allMatch(this::has);
  }
}
