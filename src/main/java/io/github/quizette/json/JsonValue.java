package io.github.quizette.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value as read, each with the line on which it starts. Immutable. */
public sealed interface JsonValue {
  /** Returns the line on which the value starts, from 1. */
  int line();

  /** Returns what it is, in a word for messages. */
  String kind();

  /**
   * An object.
   *
   * @param members in the order of the text; no name occurs twice
   */
  record Members(Map<String, JsonValue> members, int line) implements JsonValue {
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /**
   * An array.
   *
   * @param elements in the order of the text
   */
  record Elements(List<JsonValue> elements, int line) implements JsonValue {
    public Elements {
      elements = List.copyOf(elements);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * A string.
   *
   * @param value its characters, escapes resolved, never half of a surrogate pair
   */
  record Text(String value, int line) implements JsonValue {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /**
   * A number.
   *
   * @param value as written, with its scale
   */
  record Decimal(BigDecimal value, int line) implements JsonValue {
    @Override
    public String kind() {
      return "a number";
    }
  }

  /** {@code true} or {@code false}. */
  record Truth(boolean value, int line) implements JsonValue {
    @Override
    public String kind() {
      return "true or false";
    }
  }

  /** {@code null}. */
  record None(int line) implements JsonValue {
    @Override
    public String kind() {
      return "null";
    }
  }
}
