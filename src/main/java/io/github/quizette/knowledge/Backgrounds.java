package io.github.quizette.knowledge;

import io.github.quizette.text.EntityType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the one sentence that the tables know about a thing. */
final class Backgrounds {
  private final CountryTable countries;
  private final KindTable kinds;
  private final DefiniteNames definiteNames;

  Backgrounds(CountryTable countries, KindTable kinds, DefiniteNames definiteNames) {
    this.countries = countries;
    this.kinds = kinds;
    this.definiteNames = definiteNames;
  }

  Optional<String> of(Entry entry, @Nullable LocalDate asOf) {
    Optional<Country> country = countries.get(entry.country());
    if (entry.kind().equals("country")) {
      return country
          .filter(known -> !known.capital().isEmpty() && !known.territory())
          .map(
              known -> "The capital of " + known.nameInSentence() + " is " + known.capital() + ".");
    }
    if (entry.kind().equals("capital")) {
      return country.map(
          known -> entry.name() + " is the capital of " + known.nameInSentence() + ".");
    }
    if (kinds.get(entry.kind(), entry.type()).office()) {
      return country.flatMap(known -> inOffice(entry, known, asOf));
    }
    boolean single = entry.type() == EntityType.ORGANIZATION && !plural(entry);
    return single ? founded(entry) : Optional.empty();
  }

  private static Optional<String> inOffice(Entry entry, Country country, @Nullable LocalDate asOf) {
    Period period = entry.period();
    boolean known =
        asOf != null
            && !asOf.isAfter(Tenure.LAST)
            && !period.from().isEmpty()
            && !entry.role().isEmpty()
            && period.covers(asOf);
    if (!known) {
      return Optional.empty();
    }
    String year = period.from().substring(0, 4);
    boolean namesBody = entry.role().chars().anyMatch(Character::isUpperCase);
    if (!ofCountry(entry) && !namesBody) {
      return Optional.empty();
    }
    String owner = ofCountry(entry) ? owner(country) + " " : "";
    return Optional.of(entry.name() + " has been " + owner + entry.role() + " since " + year + ".");
  }

  /** Offices whose role does not name the body that they belong to. */
  private static boolean ofCountry(Entry entry) {
    return switch (entry.kind()) {
      case "president",
          "prime-minister",
          "foreign-minister",
          "defence-minister",
          "finance-minister",
          "cabinet-minister",
          "supreme-leader",
          "vice-president" ->
          true;
      default -> false;
    };
  }

  /** Teams and groups whose name is a plural take other verbs: nothing is said of them. */
  private static boolean plural(Entry entry) {
    String name = entry.name();
    boolean team = entry.kind().endsWith("-team");
    return team
        || name.endsWith("Forces")
        || name.endsWith("Units")
        || name.endsWith("Houthis")
        || name.endsWith("Democrats")
        || name.endsWith("Republicans")
        || name.endsWith("Tigers")
        || name.endsWith("Museums");
  }

  private Optional<String> founded(Entry entry) {
    String year = entry.period().from();
    boolean dated = year.length() == 4 && year.charAt(0) != '0';
    boolean placed = !entry.place().isEmpty();
    if (!dated && !placed) {
      return Optional.empty();
    }
    String name = sentenceName(entry);
    if (!dated) {
      return Optional.of(name + " is based in " + entry.place() + ".");
    }
    return Optional.of(
        name
            + " was founded in "
            + year
            + (placed ? " and is based in " + entry.place() : "")
            + ".");
  }

  private String sentenceName(Entry entry) {
    return definiteNames.takesArticle(entry) ? "The " + entry.name() : entry.name();
  }

  private static String owner(Country country) {
    String name = country.nameInSentence();
    boolean acronym = Character.isUpperCase(country.name().charAt(1));
    if (acronym) {
      return name; // the US president
    }
    return name.endsWith("s") ? name + "'" : name + "'s";
  }
}
