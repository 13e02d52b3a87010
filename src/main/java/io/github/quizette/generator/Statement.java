package io.github.quizette.generator;

import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.text.ContentId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A fact as a sentence that stands alone, and the same sentence made false by its key alone.
 *
 * @param source the item on the fact
 * @param text the true sentence
 * @param falsehoods none where the item has no options, or the sentence only bounds a figure
 */
record Statement(Candidate source, String text, List<Falsehood> falsehoods) {
  Statement {
    falsehoods = List.copyOf(falsehoods);
  }

  /**
   * The sentence with a wrong option in the key's place.
   *
   * @param text the false sentence
   * @param wrong what stands in the key's place
   * @param why why it is plausible, and wrong
   */
  record Falsehood(String text, String wrong, String why) {}

  /**
   * Makes the statement of a candidate; empty where its sentence does not hold its key just once.
   */
  static Optional<Statement> of(Candidate candidate) {
    var item = candidate.item();
    var text = item.rationale();
    var at = place(text, item.key());
    if (at < 0 || !sound(item, text)) {
      return Optional.empty();
    }
    var before = text.substring(0, at);
    var after = text.substring(at + item.key().length());
    if (ItemRules.shares(before + " " + after, item.key())) {
      return Optional.empty();
    }
    var wrong =
        item.interaction() instanceof Choice choice && !bounded(before, item.key())
            ? choice.distractors()
            : List.<Option>of(); // nobody knows whether over 300 is also over 400
    return Optional.of(
        new Statement(
            candidate,
            text,
            wrong.stream()
                .map(
                    option ->
                        new Falsehood(
                            Phrases.capitalised(before + option.text() + after),
                            option.text(),
                            option.why()))
                .filter(falsehood -> sound(item, falsehood.text()))
                .toList()));
  }

  private static boolean bounded(String before, String key) {
    return Numbers.rank(key).signum() >= 0 && Bound.before(before) != Bound.NONE;
  }

  /** Returns where the key stands as whole words, or -1 unless it does so just once. */
  private static int place(String text, String key) {
    var found = -1;
    for (var at = 0; at + key.length() <= text.length(); at++) {
      var end = at + key.length();
      if (text.regionMatches(at == 0, at, key, 0, key.length())
          && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        if (found >= 0) {
          return -1;
        }
        found = at;
      }
    }
    return found;
  }

  private static boolean sound(Item item, String text) {
    return text.endsWith(".") && StatementItems.sound(item, text);
  }

  String key() {
    return source.item().key();
  }

  /** Tells whether the sentence or its line of context has the words of a key. */
  boolean tells(String key) {
    return ItemRules.shares(source.item().context(), key) || ItemRules.shares(text, key);
  }

  /** Returns the same without falsehoods that hold one of these keys. */
  Statement without(List<String> keys) {
    return new Statement(
        source,
        text,
        falsehoods.stream()
            .filter(
                falsehood -> keys.stream().noneMatch(k -> ItemRules.shares(falsehood.text(), k)))
            .toList());
  }

  /** Returns the statement as it is, or with a falsehood, of which there must be one; drawn. */
  Shown shown(boolean correct) {
    if (correct) {
      return new Shown(this, Optional.empty());
    }
    var random = new Random(ContentId.seed(source.item().id(), text));
    return new Shown(this, Optional.of(falsehoods.get(random.nextInt(falsehoods.size()))));
  }
}
