package io.github.quizette.nlp;

import io.github.quizette.text.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which name a token belongs to, if any. Immutable. */
final class NameMap {
  private final Map<Integer, List<FoundName>> bySentence = new HashMap<>();

  NameMap(List<FoundName> names) {
    for (var name : names) {
      bySentence.computeIfAbsent(name.sentence(), s -> new ArrayList<>()).add(name);
    }
  }

  /** Returns the names of a sentence, in the order they were given. */
  List<FoundName> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** Returns the name that a token is part of. */
  Optional<FoundName> at(int sentence, int token) {
    for (var name : in(sentence)) {
      if (name.from() <= token && token < name.to()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Tells whether a token is part of the name of a person. */
  boolean person(int sentence, int token) {
    return at(sentence, token).filter(name -> name.type() == EntityType.PERSON).isPresent();
  }

  /** Tells whether no token of {@code [from, to)} is part of a name. */
  boolean free(int sentence, int from, int to) {
    for (var name : in(sentence)) {
      if (name.from() < to && from < name.to()) {
        return false;
      }
    }
    return true;
  }
}
