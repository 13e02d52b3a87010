package io.github.quizette.generator;

import io.github.quizette.knowledge.Country;
import io.github.quizette.knowledge.Entry;
import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.text.EntityType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows whom a title and a family name mean on a day: {@code President Putin}. Immutable. */
final class Leaders {
  private static final int KNOWN = 3;
  private static final int FAMOUS = 5;

  private final Knowledge knowledge;

  Leaders(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Returns the country that a person leads or speaks for, as the tables know.
   *
   * @param name the full name
   * @param day the day of the news; null for undated news
   * @return empty for nobody known, for people known to everybody and for former ones
   */
  Optional<Country> country(String name, @Nullable LocalDate day) {
    return knowledge
        .find(name, EntityType.PERSON, day)
        .filter(entry -> !entry.role().isEmpty() && entry.fame() < FAMOUS)
        .filter(entry -> day == null ? !entry.period().ended() : entry.period().covers(day))
        .flatMap(entry -> knowledge.country(entry.country()));
  }

  /** Returns how a country stands in front of an office: {@code Ghana’s}, {@code U.S.} */
  String owner(Country country) {
    return country.code().equals("US")
        ? "U.S."
        : References.possessive(
            (knowledge.takesArticle(country.name()) ? "the " : "") + country.name());
  }

  /**
   * Returns the full name of the one known office holder; empty where none or several are meant.
   *
   * @param title the words before the name, one or more
   * @param day the day of the news; null for undated news, which means who holds the office now
   */
  Optional<String> named(String title, String family, @Nullable LocalDate day) {
    var words = " " + title.toLowerCase(Locale.ROOT).replace('-', ' ');
    var names =
        knowledge.byFamilyName(family).stream()
            .filter(entry -> entry.type() == EntityType.PERSON && entry.fame() >= KNOWN)
            .filter(entry -> !entry.role().isEmpty())
            .filter(entry -> words.endsWith(" " + entry.role().replace('-', ' ')))
            .filter(entry -> day == null ? !entry.period().ended() : entry.period().covers(day))
            .map(Entry::name)
            .distinct()
            .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }
}
