package io.github.quizette.knowledge;

import java.util.List;
import java.util.Set;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-2 code, {@code XK} for Kosovo
 * @param name the form that English-language news uses today, without article
 * @param aliases other names
 * @param status {@code un-member}, {@code un-observer}, {@code disputed}, or {@code territory:XX}
 * @param region continent: Africa, Americas, Asia, Europe, Oceania
 * @param subregion part of the continent, such as {@code Southern Asia}
 * @param capital empty where it is disputed or there is none
 * @param otherCapitals rival or second seats: never a wrong option
 * @param demonyms names of one inhabitant, {@code Pakistani}; may be empty
 * @param demonymPlural several inhabitants, {@code Pakistanis}
 * @param adjectives {@code Pakistani}, the usual one first; may be empty
 * @param currency without the country's adjective where news drops it; empty if not known
 * @param currencyCode ISO 4217
 * @param languages the official and main ones
 * @param neighbours codes of the countries that it borders by land
 * @param population of 2025, 0 if not known
 * @param fame 1 to 5
 */
public record Country(
    String code,
    String name,
    List<String> aliases,
    String status,
    String region,
    String subregion,
    String capital,
    List<String> otherCapitals,
    List<String> demonyms,
    String demonymPlural,
    List<String> adjectives,
    String currency,
    String currencyCode,
    List<String> languages,
    List<String> neighbours,
    long population,
    int fame) {
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "UK",
          "US",
          "UAE",
          "Netherlands",
          "Philippines",
          "Bahamas",
          "Maldives",
          "Gambia",
          "Czech Republic",
          "Dominican Republic",
          "Central African Republic",
          "Comoros",
          "Republic of the Congo",
          "Solomon Islands",
          "Marshall Islands",
          "Seychelles",
          "Faroe Islands",
          "Cayman Islands",
          "Falkland Islands",
          "Cook Islands",
          "Isle of Man",
          "British Virgin Islands",
          "US Virgin Islands",
          "Turks and Caicos Islands",
          "Northern Mariana Islands",
          "Aland Islands",
          "Pitcairn Islands");

  public Country {
    aliases = List.copyOf(aliases);
    otherCapitals = List.copyOf(otherCapitals);
    demonyms = List.copyOf(demonyms);
    adjectives = List.copyOf(adjectives);
    languages = List.copyOf(languages);
    neighbours = List.copyOf(neighbours);
  }

  /** Tells whether it depends on another country. */
  public boolean territory() {
    return status.startsWith("territory:");
  }

  /** Returns the usual adjective, empty if there is none. */
  public String adjective() {
    return adjectives.isEmpty() ? "" : adjectives.get(0);
  }

  /** Returns the name as it stands within a sentence: {@code the UK}, {@code France}. */
  public String nameInSentence() {
    return WITH_ARTICLE.contains(name) ? "the " + name : name;
  }
}
