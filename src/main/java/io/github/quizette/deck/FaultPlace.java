package io.github.quizette.deck;

import io.github.quizette.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a deck a fault is.
 *
 * @param line from 1
 * @param name the item or {@code deck}, and the field, for messages
 */
record FaultPlace(int line, String name) {
  /** Finds the place at {@code path}, or the nearest one above it. */
  static FaultPlace of(JsonValue.Members deck, List<Object> path) {
    JsonValue value = deck;
    var name = new StringBuilder("deck");
    for (var i = 0; i < path.size(); i++) {
      var step = path.get(i);
      var inner = step(value, step);
      value = inner == null ? value : inner;
      if (step instanceof Integer index) {
        if (i == 1 && path.get(0).equals("items") && value instanceof JsonValue.Members item) {
          name.setLength(0);
          name.append(new ItemView(index + 1, item).name());
        } else {
          name.append(' ').append(index + 1);
        }
      } else {
        name.append(i == 0 || name.indexOf(": ") < 0 ? ": " : " ").append(step);
      }
    }
    return new FaultPlace(value.line(), name.toString());
  }

  private static @Nullable JsonValue step(JsonValue value, Object step) {
    if (value instanceof JsonValue.Members object) {
      return object.members().get(step.toString());
    }
    return value instanceof JsonValue.Elements list
            && step instanceof Integer index
            && index < list.elements().size()
        ? list.elements().get(index)
        : null;
  }
}
