package io.github.quizette.knowledge;

import io.github.quizette.language.Gender;
import io.github.quizette.text.EntityType;
import java.util.List;

/**
 * One row of the fact tables: a named thing with what makes it like others.
 *
 * @param id kind, name, country and beginning; the same as long as these are
 * @param name the form that English-language news uses today
 * @param aliases other names and acronyms, without {@code name}, in the order of the table
 * @param type what it is
 * @param kind its exact kind, a key of the table of kinds, such as {@code space-agency}
 * @param group a finer grain within the kind: league, trade, sport; empty if there is none
 * @param country ISO 3166-1 alpha-2 code; empty if international or not known
 * @param region state or part of the world; empty if the country says enough
 * @param role office or trade of a person, as it stands after a name; else empty
 * @param family name that news uses alone for a person; else empty
 * @param gender of a person, as far as known
 * @param fame 1 hardly known to 5 known to everyone who follows the news
 * @param period office, life or existence, as far as known
 * @param place seat, city or headquarters; empty if not known
 * @param size inhabitants of a place; 0 if not known
 * @param provenance where the row comes from
 */
public record Entry(
    String id,
    String name,
    List<String> aliases,
    EntityType type,
    String kind,
    String group,
    String country,
    String region,
    String role,
    String family,
    Gender gender,
    int fame,
    Period period,
    String place,
    long size,
    Provenance provenance) {
  /**
   * Where a row comes from.
   *
   * @param source name of the source, {@code hand} for common knowledge
   * @param licence name of the licence
   */
  public record Provenance(String source, String licence) {}

  public Entry {
    aliases = List.copyOf(aliases);
  }

  /** Tells whether the name is a common noun, such as {@code methane}, rather than a proper one. */
  public boolean commonNoun() {
    boolean thing = type == EntityType.OTHER || type == EntityType.EVENT;
    return thing && name.chars().noneMatch(Character::isUpperCase);
  }
}
