package io.github.quizette.deck;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object of a deck while they are read; what is wrong is told with file,
 * line, item and field.
 */
final class Fields {
  private static final int MAX_YEAR = 9999;

  private final String file;
  private final String where;
  private final boolean lenient;
  private final int line;
  private final Map<String, JsonValue> members;
  private final Set<String> asked = new HashSet<>();

  /**
   * Takes the members of {@code object}.
   *
   * @param where what the object is, such as {@code item q-1}
   * @param lenient whether members that nobody asks for are passed over
   */
  Fields(String file, String where, JsonValue.Members object, boolean lenient) {
    this.file = file;
    this.where = where;
    this.lenient = lenient;
    this.line = object.line();
    this.members = object.members();
  }

  /** Refuses members that nobody asked for. */
  void end() throws InputException {
    for (var name : members.keySet()) {
      if (!lenient && !asked.contains(name)) {
        throw fault(name, "is unknown", "remove it");
      }
    }
  }

  /** Returns a text of at least one character. */
  String text(String name) throws InputException {
    if (member(name) instanceof JsonValue.Text text && !text.value().isEmpty()) {
      return text.value();
    }
    throw fault(name, "is not a text of at least one character", "");
  }

  /** Returns a text, empty for {@code null}. */
  String optionalText(String name) throws InputException {
    var value = member(name);
    if (value instanceof JsonValue.None) {
      return "";
    }
    if (value instanceof JsonValue.Text text && !text.value().isEmpty()) {
      return text.value();
    }
    throw fault(name, "is neither null nor a text of at least one character", "");
  }

  /** Returns a text, empty where the member is absent. */
  String absentOrText(String name) throws InputException {
    return members.containsKey(name) ? text(name) : "";
  }

  /** Returns a day, or null for {@code null}. */
  @Nullable LocalDate optionalDate(String name) throws InputException {
    var text = optionalText(name);
    if (text.isEmpty()) {
      return null;
    }
    try {
      var day = LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
      if (day.getYear() >= 0 && day.getYear() <= MAX_YEAR) {
        return day;
      }
    } catch (DateTimeParseException e) {
      throw fault(name, "is no day: " + text, "write YYYY-MM-DD");
    }
    throw fault(name, "is no day: " + text, "write YYYY-MM-DD");
  }

  /** Returns a day, or null where the member is absent. */
  @Nullable LocalDate absentOrDate(String name) throws InputException {
    return members.containsKey(name) ? optionalDate(name) : null;
  }

  /** Returns a whole number from 0 on. */
  int whole(String name) throws InputException {
    var number = number(name);
    try {
      if (number.scale() == 0 && number.signum() >= 0) {
        return number.intValueExact();
      }
    } catch (ArithmeticException e) {
      throw fault(name, "is too large", "");
    }
    throw fault(name, "is not a whole number from 0 on", "");
  }

  /** Returns a number as written. */
  BigDecimal number(String name) throws InputException {
    if (member(name) instanceof JsonValue.Decimal number) {
      return number.value();
    }
    throw fault(name, "is not a number", "");
  }

  /** Returns a number as written, in digits, or a text as it stands. */
  String textOrNumber(String name) throws InputException {
    return member(name) instanceof JsonValue.Decimal number
        ? number.value().toPlainString()
        : text(name);
  }

  /** Returns true or false. */
  boolean truth(String name) throws InputException {
    if (member(name) instanceof JsonValue.Truth truth) {
      return truth.value();
    }
    throw fault(name, "is neither true nor false", "");
  }

  /** Returns the constant whose lower-case name is written. */
  <E extends Enum<E>> E constant(String name, E[] constants) throws InputException {
    var text = text(name);
    var names = new ArrayList<String>();
    for (var constant : constants) {
      var label = constant.name().toLowerCase(Locale.ROOT);
      if (label.equals(text)) {
        return constant;
      }
      names.add(label);
    }
    throw fault(name, "is unknown: " + text, "use " + String.join(", ", names));
  }

  /** Returns a list of texts, perhaps empty. */
  List<String> texts(String name) throws InputException {
    var texts = new ArrayList<String>();
    for (var element : elements(name)) {
      if (!(element instanceof JsonValue.Text text) || text.value().isEmpty()) {
        throw fault(name, "holds something that is not a text of at least one character", "");
      }
      texts.add(text.value());
    }
    return texts;
  }

  /** Returns an object. */
  Fields object(String name) throws InputException {
    return inner(name, member(name));
  }

  /** Returns a list of objects, perhaps empty. */
  List<Fields> objects(String name) throws InputException {
    var objects = new ArrayList<Fields>();
    for (var element : elements(name)) {
      objects.add(inner(name + " " + (objects.size() + 1), element));
    }
    return objects;
  }

  /** Returns one object as a list of it, or a list of two or more. */
  List<Fields> objectOrObjects(String name) throws InputException {
    if (!(members.get(name) instanceof JsonValue.Elements)) {
      return List.of(object(name));
    }
    var objects = objects(name);
    if (objects.size() < 2) {
      throw fault(name, "is a list of less than two", "write the one object itself");
    }
    return objects;
  }

  private Fields inner(String name, JsonValue value) throws InputException {
    if (value instanceof JsonValue.Members object) {
      return new Fields(file, where + ": " + name, object, lenient);
    }
    throw fault(name, "is " + value.kind() + " where an object is wanted", "");
  }

  private List<JsonValue> elements(String name) throws InputException {
    if (member(name) instanceof JsonValue.Elements array) {
      return array.elements();
    }
    throw fault(name, "is not a list", "");
  }

  private JsonValue member(String name) throws InputException {
    var value = members.get(name);
    if (value == null) {
      throw fault(name, "is missing", "");
    }
    asked.add(name);
    return value;
  }

  /** Returns what to throw when the member {@code name} is wrong. */
  InputException fault(String name, String what, String advice) {
    var value = members.get(name);
    var at = value == null ? line : value.line();
    return new InputException(
        new Diagnostic(
            file, at, Diagnostic.Severity.ERROR, where + ": " + name + " " + what, advice));
  }

  /** Returns {@code day} as written in a deck, or null. */
  static @Nullable String orNull(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** Returns {@code text} as written in a deck, null for the empty one. */
  static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
