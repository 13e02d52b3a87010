package io.github.quizette.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes JSON piece by piece: UTF-8 without byte-order mark, line ends LF, members in the order in
 * which they are written, so the same calls give the same bytes. The bytes are those of {@code
 * JSON.stringify} in a browser, indented by two blanks or compact.
 *
 * <p>Half of a surrogate pair, which UTF-8 cannot hold, is written as U+FFFD. Not for sharing by
 * threads.
 */
public final class JsonWriter {
  private static final char REPLACEMENT = '\uFFFD';

  private final JsonGenerator generator;

  private JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Returns a writer that indents by two blanks; {@code out} is never closed by it. */
  public static JsonWriter indented(OutputStream out) {
    return new JsonWriter(JsonFormat.FACTORY.createGenerator(JsonFormat.indenting(), out));
  }

  /** Returns a writer that writes no blank; {@code out} is never closed by it. */
  public static JsonWriter compact(OutputStream out) {
    return new JsonWriter(JsonFormat.FACTORY.createGenerator(ObjectWriteContext.empty(), out));
  }

  /** Begins an object. */
  public JsonWriter object() throws IOException {
    return run(JsonGenerator::writeStartObject);
  }

  /** Ends the innermost object. */
  public JsonWriter endObject() throws IOException {
    return run(JsonGenerator::writeEndObject);
  }

  /** Begins a list. */
  public JsonWriter list() throws IOException {
    return run(JsonGenerator::writeStartArray);
  }

  /** Ends the innermost list. */
  public JsonWriter endList() throws IOException {
    return run(JsonGenerator::writeEndArray);
  }

  /** Writes the name of the member whose value is written next. */
  public JsonWriter name(String name) throws IOException {
    return run(json -> json.writeName(name));
  }

  /** Writes a text; null becomes {@code null}. */
  public JsonWriter text(@Nullable String value) throws IOException {
    return run(
        json -> {
          if (value == null) {
            json.writeNull();
          } else {
            json.writeString(wellFormed(value));
          }
        });
  }

  /** Writes a whole number. */
  public JsonWriter number(long value) throws IOException {
    return run(json -> json.writeNumber(value));
  }

  /** Writes a number with all its decimals, never with an exponent. */
  public JsonWriter number(BigDecimal value) throws IOException {
    return run(json -> json.writeNumber(value));
  }

  /** Writes {@code true} or {@code false}. */
  public JsonWriter truth(boolean value) throws IOException {
    return run(json -> json.writeBoolean(value));
  }

  /** Writes a value as read, members in their order. */
  public JsonWriter value(JsonValue value) throws IOException {
    if (value instanceof JsonValue.Members object) {
      object();
      for (var member : object.members().entrySet()) {
        name(member.getKey()).value(member.getValue());
      }
      return endObject();
    }
    if (value instanceof JsonValue.Elements array) {
      list();
      for (var element : array.elements()) {
        value(element);
      }
      return endList();
    }
    if (value instanceof JsonValue.Text text) {
      return text(text.value());
    }
    if (value instanceof JsonValue.Decimal number) {
      return number(number.value());
    }
    return value instanceof JsonValue.Truth truth ? truth(truth.value()) : text(null);
  }

  /** Writes a line end and passes everything on; nothing is to be written after it. */
  public void finish() throws IOException {
    run(
        json -> {
          json.writeRaw('\n');
          json.close();
        });
  }

  /** Passes on what was written so far, without a line end. */
  public void flush() throws IOException {
    run(JsonGenerator::flush);
  }

  private interface Step {
    void on(JsonGenerator json);
  }

  private JsonWriter run(Step step) throws IOException {
    try {
      step.on(generator);
      return this;
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** Returns {@code text} with U+FFFD for every half of a surrogate pair. */
  static String wellFormed(String text) {
    var broken = loneSurrogate(text, 0);
    if (broken < 0) {
      return text;
    }
    var mended = new StringBuilder(text);
    for (; broken >= 0; broken = loneSurrogate(text, broken + 1)) {
      mended.setCharAt(broken, REPLACEMENT);
    }
    return mended.toString();
  }

  /** Returns the offset of the first half pair from {@code from} on, negative if there is none. */
  static int loneSurrogate(String text, int from) {
    for (var i = from; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
