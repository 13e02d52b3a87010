package io.github.quizette.nlp;

import io.github.quizette.knowledge.Entry;
import io.github.quizette.text.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One name of a thing as it is written, with all its places. For one article and one thread. */
final class NamedThing {
  private final String text;
  private final EntityType type;
  private final List<FoundName> names = new ArrayList<>();
  private Optional<Entry> entry;

  NamedThing(String text, EntityType type, Optional<Entry> entry) {
    this.text = text;
    this.type = type;
    this.entry = entry;
  }

  /** Returns the name without a leading article. */
  String text() {
    return text;
  }

  EntityType type() {
    return type;
  }

  /** Returns the places in the order they were added. */
  List<FoundName> names() {
    return Collections.unmodifiableList(names);
  }

  /** Returns what the tables know the name for. */
  Optional<Entry> entry() {
    return entry;
  }

  void add(FoundName name) {
    names.add(name);
  }

  /** Takes the name for nothing that the tables know unless that passes a test. */
  void keepEntryIf(Predicate<Entry> test) {
    entry = entry.filter(test);
  }

  /** Returns a name without a leading article, on one line. */
  static String bare(String text) {
    var plain = text.replace('\n', ' ');
    return plain.length() > 4 && plain.regionMatches(true, 0, "the ", 0, 4)
        ? plain.substring(4)
        : plain;
  }

  /** Returns what is the same for all spellings of a name: plain, acronyms without their dots. */
  static String key(String text) {
    var plain = ModelText.of(text);
    return plain.indexOf('.') > 0 && plain.length() < 8 ? plain.replace(".", "") : plain;
  }
}
