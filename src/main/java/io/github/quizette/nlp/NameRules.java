package io.github.quizette.nlp;

import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.text.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Adds the names that rules tell better than a model: nationalities, events, laws and works; takes
 * articles and titles off the others.
 */
final class NameRules {
  /** What joins a name to that of the father. */
  private static final Set<String> SON = Set.of("bin", "bint", "ibn", "ben", "binti");

  private final Reading reading;
  private final TreeMap<Integer, List<FoundName>> names = new TreeMap<>();

  private NameRules(Reading reading) {
    this.reading = reading;
  }

  /** Returns the names mended and completed, in the order of the text, none overlapping. */
  static List<FoundName> apply(Reading reading, List<FoundName> found) {
    var rules = new NameRules(reading);
    rules.events(found);
    var trimmer = new NameTrimmer(reading);
    for (var name : rules.paired(found)) {
      trimmer.trim(name).ifPresent(rules::add);
    }
    rules.nationalities();
    return rules.sorted();
  }

  private List<FoundName> sorted() {
    var sorted = new ArrayList<FoundName>();
    for (var some : names.values()) {
      some.sort(Comparator.comparingInt(FoundName::from));
      sorted.addAll(some);
    }
    return sorted;
  }

  /** Joins two places that the tables know as one: Jammu and Kashmir. */
  private List<FoundName> paired(List<FoundName> found) {
    var paired = new ArrayList<FoundName>();
    for (var name : found) {
      var last = paired.isEmpty() ? name : paired.get(paired.size() - 1);
      if (sonOf(last, name)) {
        paired.set(paired.size() - 1, last.at(last.from(), name.to()));
      } else if (joins(last, name)) {
        paired.set(paired.size() - 1, last.at(last.from(), name.to()));
      } else {
        paired.add(name);
      }
    }
    return paired;
  }

  /** Tells whether a name goes on with that of the father: Qaboos bin Said. */
  private boolean sonOf(FoundName one, FoundName two) {
    return one.sentence() == two.sentence()
        && one.to() + 1 == two.from()
        && one.type() == EntityType.PERSON
        && two.type() == EntityType.PERSON
        && SON.contains(reading.tokens(one.sentence()).get(one.to()).form());
  }

  private boolean joins(FoundName one, FoundName two) {
    return one.sentence() == two.sentence()
        && one.to() + 1 == two.from()
        && one.type() == EntityType.LOCATION
        && reading.tokens(one.sentence()).get(one.to()).form().equals("and")
        && pair(reading.text(one.sentence(), one.from(), two.to()));
  }

  private static boolean pair(String text) {
    return text.equals("Jammu and Kashmir") || !Knowledge.shipped().lookup(text).isEmpty();
  }

  private void events(List<FoundName> found) {
    var known = new NameMap(found);
    for (var sentence : reading.sentences()) {
      for (var name : new TitledNames(sentence, known).find()) {
        add(name);
      }
    }
  }

  private void add(FoundName name) {
    var same = names.computeIfAbsent(name.sentence(), s -> new ArrayList<>());
    if (same.stream().noneMatch(name::overlaps)) {
      same.add(name);
    }
  }

  private void nationalities() {
    for (var sentence : reading.sentences()) {
      for (var i = 0; i < sentence.tokens().size(); i++) {
        if (Nationalities.contains(sentence.tokens().get(i).form())) {
          add(new FoundName(sentence.index(), i, i + 1, EntityType.NATIONALITY, 0.9f));
        }
      }
    }
  }
}
