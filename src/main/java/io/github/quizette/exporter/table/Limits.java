package io.github.quizette.exporter.table;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Markup;
import java.util.List;
import java.util.Optional;

/**
 * What a game takes.
 *
 * @param game its name, for messages
 * @param gaps whether it takes items that are answered by writing
 * @param answers the most options, or accepted answers
 * @param stem the most characters of a stem; 0 for no limit
 * @param option the most characters of an option; 0 for no limit
 */
record Limits(String game, boolean gaps, int answers, int stem, int option) {
  private static final int USUAL_SECONDS = 30;

  /** Returns why the game does not take an item; empty if it does. */
  Optional<String> obstacle(CreditedItem item) {
    var answers = item.isChoice() ? item.options() : item.accepted();
    if (!item.isChoice() && !gaps) {
      return Optional.of(game + " takes choices only");
    }
    if (answers.size() > answers()) {
      return Optional.of("it has " + answers.size() + " answers, " + game + " takes " + answers());
    }
    if (over(item.stem(), stem)) {
      return Optional.of(
          "its stem has " + length(item.stem()) + " characters, " + game + " takes " + stem);
    }
    return answers.stream()
        .filter(text -> over(text, option))
        .findFirst()
        .map(
            text ->
                "the answer \""
                    + Markup.line(text)
                    + "\" has "
                    + length(text)
                    + " characters, "
                    + game
                    + " takes "
                    + option);
  }

  private static boolean over(String text, int most) {
    return most > 0 && length(text) > most;
  }

  private static int length(String text) {
    return Markup.line(text).length();
  }

  /** Returns the least of {@code allowed} that gives the time of the deck's profile. */
  static int seconds(Deck deck, List<Integer> allowed) {
    var profile = deck.profile();
    var wanted = profile == null ? USUAL_SECONDS : profile.seconds();
    return allowed.stream()
        .filter(seconds -> seconds >= wanted)
        .findFirst()
        .orElse(allowed.get(allowed.size() - 1));
  }
}
