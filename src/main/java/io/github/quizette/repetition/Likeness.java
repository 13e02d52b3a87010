package io.github.quizette.repetition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much two items of different articles have in common, and whether that makes one of them
 * needless. Symmetric but for {@link #tells}. Stateless.
 */
final class Likeness {
  /** Share of what the stem with less says that the other item must say too. */
  private static final double MOST = 0.54;

  /** The same, the other way round. */
  private static final double LEAST = 0.35;

  /** The same for numbers that may count many things. */
  private static final double LEAST_NUMBER = 0.5;

  /** Both, where a day is not known or statements are compared. */
  private static final double STRICT = 0.75;

  /** Share of what a stem says that makes another one, which holds its key, tell of the same. */
  private static final double TOLD = 0.5;

  private static final int FEWEST = 2;
  private static final double NAME = 1.5;
  private static final double COUNTRY = 0.5;
  private static final int NEAR_DAYS = 7;
  private static final int FAR_DAYS = 31;

  private Likeness() {}

  /** Tells whether two items ask the same fact. */
  static boolean same(Asked one, Asked other) {
    if (!one.sameKey(other)
        || apart(one, other)
        || odd(one, other, Set.of())
        || opposed(one, other)
        || !counted(one, other)) {
      return false;
    }
    var common = common(one, other);
    if (common.size() < FEWEST || common.stream().noneMatch(term -> word(one, other, term))) {
      return false;
    }
    var there = said(one, other);
    var back = said(other, one);
    var strict = one.judged() || undated(one, other);
    var named = common.stream().anyMatch(term -> named(one, other, term));
    var number = one.common() || other.common();
    return Math.max(there, back) >= (strict || !named ? STRICT : MOST)
        && Math.min(there, back) >= (strict ? STRICT : number ? LEAST_NUMBER : LEAST);
  }

  /** Returns what one of the stems says and the other item shows. */
  private static Set<String> common(Asked one, Asked other) {
    var common = new HashSet<String>();
    one.stem().all().stream().filter(other.shown()::has).forEach(common::add);
    other.stem().all().stream().filter(one.shown()::has).forEach(common::add);
    return common;
  }

  private static boolean word(Asked one, Asked other, String term) {
    return one.stem().words().contains(term) || other.stem().words().contains(term);
  }

  private static boolean named(Asked one, Asked other, String term) {
    return !word(one, other, term)
        || one.stem().capitals().contains(term)
        || other.stem().capitals().contains(term);
  }

  /** Tells whether the stem or the context line of {@code teller} gives the other's key away. */
  static boolean tells(Asked teller, Asked asked) {
    var key = asked.toldBy(teller);
    return key != null
        && !apart(teller, asked)
        && !odd(asked, teller, key)
        && shared(asked, teller) >= FEWEST
        && said(asked, teller) >= (asked.common() ? STRICT : TOLD);
  }

  /** Returns the share of what the stem of {@code one} says that the other item says too. */
  static double said(Asked one, Asked other) {
    var total = 0.0;
    var said = 0.0;
    for (var term : one.stem().all()) {
      var weight = one.stem().words().contains(term) ? 1 : NAME;
      total += weight;
      if (says(other, term)) {
        said += weight;
      }
    }
    return total == 0 ? 0 : said / total;
  }

  /** Returns how many terms of the stem of {@code one} the other item says. */
  private static long shared(Asked one, Asked other) {
    return one.stem().all().stream().filter(term -> says(other, term)).count();
  }

  private static boolean says(Asked item, String term) {
    return item.shown().has(term) || item.answers().stream().anyMatch(key -> key.contains(term));
  }

  /**
   * Tells whether each has a figure, or each has names, that the other has not: more than they have
   * in common, or one for one in a sentence of the same words.
   *
   * @param key what the other has for the key of the first
   */
  private static boolean odd(Asked one, Asked other, Set<String> key) {
    var figures = minus(other.stem().figures(), key);
    if (!without(one.stem().figures(), other).isEmpty() && !without(figures, one).isEmpty()) {
      return true;
    }
    var names = without(one.stem().names(), other);
    var others = without(minus(other.stem().names(), key), one);
    var common = new HashSet<>(one.stem().names());
    common.addAll(other.stem().names());
    common.removeIf(name -> !one.shown().has(name) || !other.shown().has(name));
    var more = weight(common) < Math.max(weight(names), weight(others));
    var instead = one.stem().words().equals(other.stem().words()) && alike(names, others);
    return !names.isEmpty()
        && !others.isEmpty()
        && (more || instead)
        && !(one.exact() && other.exact());
  }

  /** Tells whether one name each is left of two sentences, two countries or two others. */
  private static boolean alike(List<String> names, List<String> others) {
    return names.size() == 1
        && others.size() == 1
        && names.get(0).startsWith(Terms.COUNTRY) == others.get(0).startsWith(Terms.COUNTRY);
  }

  private static Set<String> minus(Set<String> all, Set<String> some) {
    var rest = new HashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  /** A country is named in passing more often than other names. */
  private static double weight(Collection<String> names) {
    return names.stream().mapToDouble(n -> n.startsWith(Terms.COUNTRY) ? COUNTRY : 1).sum();
  }

  /** Tells whether they are on the two sides of something: Democrats and Republicans. */
  private static boolean opposed(Asked one, Asked other) {
    for (var word : one.shown().all()) {
      var group = Lemmas.opposites(word);
      if (group.isPresent() && !other.shown().has(word)) {
        for (var second : other.shown().all()) {
          if (Lemmas.opposites(second).equals(group) && !one.shown().has(second)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Tells whether two figures count the same, as far as the stems say what they count. */
  private static boolean counted(Asked one, Asked other) {
    return one.unit().isEmpty()
        || other.unit().isEmpty()
        || one.unit().equals(other.unit())
        || (other.shown().has(one.unit()) && one.shown().has(other.unit()));
  }

  /** Returns those of {@code terms} that the other item does not have. */
  private static List<String> without(Collection<String> terms, Asked other) {
    return terms.stream().filter(term -> !says(other, term)).toList();
  }

  private static boolean undated(Asked one, Asked other) {
    return one.item().asOf() == null || other.item().asOf() == null;
  }

  /** Tells whether they are on different times, as far as their days are known. */
  static boolean apart(Asked one, Asked other) {
    var months = one.stem().months();
    var others = other.stem().months();
    if (!months.isEmpty() && !others.isEmpty()) {
      return Collections.disjoint(months, others) || otherDays(one, other);
    }
    var day = one.item().asOf();
    var otherDay = other.item().asOf();
    if (day == null || otherDay == null) {
      return otherDays(one, other);
    }
    if (!months.isEmpty() || !others.isEmpty()) {
      return otherDays(one, other)
          || !(months.isEmpty() ? near(others, day) : near(months, otherDay));
    }
    var days = Math.abs(ChronoUnit.DAYS.between(day, otherDay));
    return otherDays(one, other)
        || days > FAR_DAYS
        || (days > NEAR_DAYS && !YearMonth.from(day).equals(YearMonth.from(otherDay)));
  }

  private static boolean otherDays(Asked one, Asked other) {
    return !one.stem().days().isEmpty()
        && !other.stem().days().isEmpty()
        && Collections.disjoint(one.stem().days(), other.stem().days());
  }

  private static boolean near(Set<String> months, LocalDate day) {
    return months.stream()
        .map(YearMonth::parse)
        .anyMatch(month -> Math.abs(ChronoUnit.MONTHS.between(month, YearMonth.from(day))) <= 1);
  }
}
