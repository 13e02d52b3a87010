package io.github.quizette.nlp;

import io.github.quizette.language.Gender;
import io.github.quizette.text.EntityType;
import java.util.List;

/**
 * The names of one thing, in the order of the text.
 *
 * @param type what it is
 * @param name the longest informative form; of a person the full name that is used most
 * @param names at least one
 * @param kind the exact kind in words; empty if not known
 * @param country ISO code; empty if not known
 * @param gender of a person, as far as known
 * @param aliases other names that the tables know
 */
record Chain(
    EntityType type,
    String name,
    List<FoundName> names,
    String kind,
    String country,
    Gender gender,
    List<String> aliases) {
  Chain {
    names = List.copyOf(names);
    aliases = List.copyOf(aliases);
  }
}
