package io.github.quizette.knowledge;

import java.util.List;
import java.util.Set;

/** The adjectives of the parts of the world. */
final class Regions {
  private static final Set<String> NOT_MIDDLE_EASTERN = Set.of("TR", "CY");
  private static final Set<String> UNUSUAL_IN_ASIA = Set.of("Western Asia", "Caucasus");

  private Regions() {}

  /** Returns the adjectives of a country's part of the world, the narrower first; may be empty. */
  static List<String> adjectives(Country country) {
    String narrow =
        switch (country.subregion()) {
          case "Eastern Africa" -> "East African";
          case "Western Africa" -> "West African";
          case "Middle Africa" -> "Central African";
          case "Northern Africa" -> "North African";
          case "Southern Africa" -> "southern African";
          case "Southern Asia" -> "South Asian";
          case "Southeast Asia" -> "Southeast Asian";
          case "Eastern Asia" -> "East Asian";
          case "Central Asia" -> "Central Asian";
          case "South America" -> "South American";
          case "Central America" -> "Central American";
          case "Caribbean" -> "Caribbean";
          case "Northern America" -> "North American";
          case "Australasia", "Melanesia", "Micronesian Region", "Polynesia" -> "Pacific";
          case "Western Asia" ->
              NOT_MIDDLE_EASTERN.contains(country.code()) ? "" : "Middle Eastern";
          default -> "";
        };
    String wide =
        switch (country.region()) {
          case "Africa" -> "African";
          case "Asia" -> UNUSUAL_IN_ASIA.contains(country.subregion()) ? "" : "Asian";
          case "Europe" -> "European";
          default -> "";
        };
    return List.of(narrow, wide).stream().filter(word -> !word.isEmpty()).toList();
  }
}
