package io.github.quizette.generator;

import io.github.quizette.knowledge.Country;
import io.github.quizette.knowledge.Entry;
import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.text.EntityType;
import java.util.Locale;
import java.util.Set;

/** Tells what of the key the words around it give away: its country, its capital, its office. */
final class Giveaways {
  private static final int FAMOUS = 5;

  /** Whoever follows the news knows who held these offices, in the largest countries, and when. */
  private static final Set<String> HEADS =
      Set.of("president", "vice-president", "prime-minister", "chancellor", "monarch", "pope");

  private final Knowledge knowledge;

  Giveaways(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Tells whether the stem gives a place away: a capital beside its country, or the reverse. */
  boolean told(Draft draft, Entry key) {
    if (key.type() == EntityType.PERSON) {
      return (key.fame() == FAMOUS || key.kind().equals("vice-president"))
          && HEADS.contains(key.kind())
          && Trivia.office(draft);
    }
    if (key.type() != EntityType.LOCATION) {
      return false;
    }
    var words =
        new Line(draft)
            .add(draft.opening())
            .add(draft.lead())
            .addWithGap(draft.kept())
            .toString()
            .toLowerCase(Locale.ROOT);
    if (key.kind().equals("country") && placed(draft, key)) {
      return true;
    }
    return knowledge.country(key.country()).stream()
        .anyMatch(
            country ->
                key.name().equals(country.capital())
                    ? names(words, country.name()) || adjective(words, country)
                    : key.name().equals(country.name())
                        && (names(words, country.capital()) || adjective(words, country)));
  }

  /** Tells whether the stem names a town or region of the country that is asked for. */
  private static boolean placed(Draft draft, Entry key) {
    var index = draft.sentence().index();
    return draft.article().entities().stream()
        .filter(entity -> entity.type() == EntityType.LOCATION)
        .filter(entity -> entity.country().equals(key.country()))
        .filter(entity -> !entity.equals(draft.answer().entity()))
        .flatMap(entity -> entity.mentions().stream())
        .anyMatch(m -> m.sentence() == index && draft.keeps(draft.at(m.span())));
  }

  /** Tells whether the stem names the country of a person, so that foreigners would stand out. */
  boolean countryNamed(Draft draft, Entry key) {
    var words = new Line(draft).addWithGap(draft.kept()).toString().toLowerCase(Locale.ROOT);
    return knowledge.country(key.country()).stream()
        .anyMatch(country -> names(words, country.name()) || adjective(words, country));
  }

  private static boolean adjective(String words, Country country) {
    return country.adjectives().stream().anyMatch(adjective -> names(words, adjective));
  }

  private static boolean names(String words, String name) {
    return !name.isEmpty() && words.contains(name.toLowerCase(Locale.ROOT));
  }
}
