package io.github.quizette.deck;

import io.github.quizette.item.Statements;
import io.github.quizette.item.Stem;
import io.github.quizette.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item of a deck that may be broken: what is missing or of a wrong type is empty here, the
 * schema tells of it.
 *
 * @param number place in the deck, from 1
 * @param json its members
 */
record ItemView(int number, JsonValue.Members json) {
  /** One option, as far as it is there. */
  record Choice(JsonValue.Members json) {
    String text() {
      return string(json, "text");
    }

    boolean correct() {
      return json.members().get("correct") instanceof JsonValue.Truth truth && truth.value();
    }
  }

  /** Returns what the item is called in messages. */
  String name() {
    var id = string(json, "id");
    return id.isEmpty() ? "item " + number : "item " + id;
  }

  int line() {
    return json.line();
  }

  String text(String name) {
    return string(json, name);
  }

  /** Tells whether the item is asked: neither rejected nor retired. */
  boolean live() {
    return !text("status").equals("rejected") && !text("status").equals("retired");
  }

  /** Tells whether the key says which statements are true, and is nothing that an article tells. */
  boolean judged() {
    return Statements.judged(text("form"));
  }

  List<Choice> choices() {
    return objects(json.members().get("choices")).stream().map(Choice::new).toList();
  }

  Optional<JsonValue.Members> cloze() {
    return objects(json.members().get("cloze")).stream().findFirst();
  }

  Optional<JsonValue.Members> blank() {
    return cloze().flatMap(cloze -> objects(cloze.members().get("blanks")).stream().findFirst());
  }

  /** Returns the pieces of evidence. */
  List<JsonValue.Members> sources() {
    return objects(json.members().get("source"));
  }

  /** Returns the one key; empty if there is none, or more than one. */
  String key() {
    var keys = choices().stream().filter(Choice::correct).map(Choice::text).toList();
    return keys.size() == 1 ? keys.get(0) : blank().map(b -> string(b, "answer")).orElse("");
  }

  /** Returns how many gaps the stem has. */
  int gaps() {
    var gaps = 0;
    var stem = text("stem");
    for (var at = stem.indexOf(Stem.GAP); at >= 0; at = stem.indexOf(Stem.GAP, at + 1)) {
      gaps++;
    }
    return gaps;
  }

  static String string(JsonValue.Members json, String name) {
    return json.members().get(name) instanceof JsonValue.Text text ? text.value() : "";
  }

  /** Returns a whole number; empty if it is none. */
  static Optional<Integer> whole(JsonValue.Members json, String name) {
    if (json.members().get(name) instanceof JsonValue.Decimal number
        && number.value().scale() <= 0
        && number.value().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
      return Optional.of(number.value().intValue());
    }
    return Optional.empty();
  }

  private static List<JsonValue.Members> objects(@Nullable JsonValue value) {
    if (value instanceof JsonValue.Members one) {
      return List.of(one);
    }
    return value instanceof JsonValue.Elements list
        ? list.elements().stream()
            .filter(JsonValue.Members.class::isInstance)
            .map(JsonValue.Members.class::cast)
            .toList()
        : List.of();
  }
}
