package io.github.quizette.nlp;

import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.text.EntityType;
import java.util.Set;

/** Tells which words say that somebody or something is of a country or a people. */
final class Nationalities {
  /** Words for peoples that belong to no one country. */
  private static final Set<String> PEOPLES =
      Set.of(
          "European",
          "Europeans",
          "Asian",
          "Asians",
          "African",
          "Africans",
          "Arab",
          "Arabs",
          "Kashmiri",
          "Kashmiris",
          "Kurdish",
          "Kurds",
          "Kurd",
          "Jewish",
          "Jews",
          "Jew",
          "Scandinavian",
          "Nordic",
          "Baltic",
          "Balkan",
          "Western",
          "Hispanic",
          "Latino",
          "Latinos",
          "Rohingya",
          "Uyghur",
          "Uighur",
          "Uyghurs",
          "Tibetan",
          "Tibetans",
          "Catalan",
          "Catalans",
          "Basque",
          "Scottish",
          "Scots",
          "Welsh",
          "English",
          "Chechen",
          "Chechens",
          "Hawaiian",
          "Texan",
          "Californian",
          "Bavarian",
          "Sicilian",
          "Andalusian",
          "Soviet",
          "Palestinian",
          "Palestinians",
          "Latin",
          "Yazidi",
          "Yazidis",
          "Druze",
          "Pashtun",
          "Tamil",
          "Sikh",
          "Hong Konger");

  private Nationalities() {}

  /** Tells whether a word, as it is written, says so and is no name of a place. */
  static boolean contains(String form) {
    if (!Character.isUpperCase(form.charAt(0)) || form.length() < 4 || place(form)) {
      return false;
    }
    return PEOPLES.contains(form) || Knowledge.shipped().countryOfAdjective(form).isPresent();
  }

  private static boolean place(String form) {
    return Knowledge.shipped().lookup(form).stream()
        .anyMatch(entry -> entry.type() == EntityType.LOCATION);
  }
}
