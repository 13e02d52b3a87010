package io.github.quizette.json;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Reads JSON forward only, so that a large deck is held an item at a time. Refuses names that occur
 * twice, nesting deeper than 64, strings over a million characters, documents over 256 MB, halves
 * of surrogate pairs and anything behind the value. Not for sharing by threads.
 */
public final class JsonCursor {
  private static final String CUT_OFF = "it may have been cut off: fetch or make it again";
  private static final int MAX_SCALE = 100;

  /** What the library adds for programmers. */
  private static final Pattern LIMIT_NAME = Pattern.compile(", from `[^`]*`\\)");

  private final String file;
  private final JsonParser parser;
  private final int above;

  private JsonCursor(String file, JsonParser parser, int above) {
    this.file = file;
    this.parser = parser;
    this.above = above;
  }

  /**
   * Returns a cursor in front of the document.
   *
   * @param file the input as the user named it, for messages
   * @param in UTF-8; never closed by the cursor
   */
  public static JsonCursor open(String file, InputStream in) throws IOException, InputException {
    return open(file, in, 0);
  }

  private static JsonCursor open(String file, InputStream in, int above)
      throws IOException, InputException {
    try {
      var parser = JsonFormat.FACTORY.createParser(ObjectReadContext.empty(), in);
      return new JsonCursor(file, parser, above);
    } catch (JacksonException e) {
      throw refused(file, 1, above, e);
    }
  }

  /** Returns the whole document as one value. */
  public static JsonValue read(String file, InputStream in) throws IOException, InputException {
    return read(file, in, 0);
  }

  /**
   * Returns the whole document as one value.
   *
   * @param above lines of the file that stand above the document; counted with its own
   */
  public static JsonValue read(String file, InputStream in, int above)
      throws IOException, InputException {
    var cursor = open(file, in, above);
    cursor.next();
    var value = cursor.value();
    cursor.end();
    return value;
  }

  /** Steps into the object that starts the document, or that follows a name. */
  public void enterObject(String what) throws IOException, InputException {
    enter(JsonToken.START_OBJECT, what + " must be an object");
  }

  /** Steps into the list that follows a name. */
  public void enterList(String what) throws IOException, InputException {
    enter(JsonToken.START_ARRAY, what + " must be a list");
  }

  private void enter(JsonToken token, String message) throws IOException, InputException {
    if (next() != token) {
      throw refused(line(), message, "");
    }
  }

  /** Returns the next name of the object, or empty at its end, which is thereby left. */
  public Optional<String> nextName() throws IOException, InputException {
    return next() == JsonToken.END_OBJECT ? Optional.empty() : Optional.of(parser.currentName());
  }

  /** Returns the value that follows a name. */
  public JsonValue memberValue() throws IOException, InputException {
    next();
    return value();
  }

  /** Returns the next element of the list, or empty at its end, which is thereby left. */
  public Optional<JsonValue> nextElement() throws IOException, InputException {
    return next() == JsonToken.END_ARRAY ? Optional.empty() : Optional.of(value());
  }

  /** Asserts that nothing but blanks follows. */
  public void end() throws IOException, InputException {
    try {
      if (parser.nextToken() != null) {
        throw refused(line(), "something follows the end of the JSON", "remove it");
      }
    } catch (JacksonException e) {
      throw refused(e);
    }
  }

  /** Returns the line of what was read last, from 1. */
  public int line() {
    return above + parser.currentTokenLocation().getLineNr();
  }

  private JsonToken next() throws IOException, InputException {
    try {
      var token = parser.nextToken();
      if (token == null) {
        throw refused(
            above + parser.currentLocation().getLineNr(), "the JSON ends too early", CUT_OFF);
      }
      return token;
    } catch (JacksonException e) {
      throw refused(e);
    }
  }

  private JsonValue value() throws IOException, InputException {
    var line = line();
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(line);
      case START_ARRAY -> elements(line);
      case VALUE_STRING -> new JsonValue.Text(text(line), line);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Decimal(number(), line);
      case VALUE_TRUE -> new JsonValue.Truth(true, line);
      case VALUE_FALSE -> new JsonValue.Truth(false, line);
      case VALUE_NULL -> new JsonValue.None(line);
      default -> throw new IllegalStateException("no value starts with " + parser.currentToken());
    };
  }

  private JsonValue members(int line) throws IOException, InputException {
    var members = new LinkedHashMap<String, JsonValue>();
    while (next() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      members.put(name, memberValue());
    }
    return new JsonValue.Members(members, line);
  }

  private JsonValue elements(int line) throws IOException, InputException {
    var elements = new ArrayList<JsonValue>();
    while (next() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return new JsonValue.Elements(elements, line);
  }

  private String text(int line) throws IOException, InputException {
    try {
      var text = parser.getString();
      if (JsonWriter.loneSurrogate(text, 0) >= 0) {
        throw refused(line, "a text holds half of a surrogate pair", "replace it by a character");
      }
      return text;
    } catch (JacksonException e) {
      throw refused(e);
    }
  }

  private BigDecimal number() throws IOException, InputException {
    try {
      var number = parser.getDecimalValue();
      if (Math.abs(number.scale()) > MAX_SCALE) { // 1e999999999 would be written out in full
        throw refused(line(), "a number is too large or too small", "");
      }
      return number;
    } catch (JacksonException e) {
      throw refused(e);
    }
  }

  private InputException refused(int line, String what, String advice) {
    return error(file, Math.max(line, 0), what, advice);
  }

  private InputException refused(JacksonException fault) throws IOException {
    return refused(file, parser.currentLocation().getLineNr(), above, fault);
  }

  /** Tells the user's faults from the disk's; a limit that was passed names no line itself. */
  private static InputException refused(String file, int line, int above, JacksonException fault)
      throws IOException {
    if (fault instanceof JacksonIOException disk) {
      throw disk.getCause();
    }
    var place = fault.getLocation();
    var at = above + Math.max(place == null || place.getLineNr() < 1 ? line : place.getLineNr(), 0);
    if (fault instanceof UnexpectedEndOfInputException) {
      return error(file, at, "the JSON ends too early", CUT_OFF);
    }
    var message = String.valueOf(fault.getOriginalMessage()).lines().findFirst().orElse("");
    return fault instanceof StreamConstraintsException
        ? error(file, at, "over a limit: " + LIMIT_NAME.matcher(message).replaceAll(")"), "")
        : error(file, at, "not JSON: " + message, "");
  }

  private static InputException error(String file, int line, String what, String advice) {
    return new InputException(new Diagnostic(file, line, Diagnostic.Severity.ERROR, what, advice));
  }
}
