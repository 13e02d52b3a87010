package io.github.quizette.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCursorTest {
  private static JsonValue read(byte[] json) throws IOException, InputException {
    return JsonCursor.read("x.json", new ByteArrayInputStream(json));
  }

  private static JsonValue read(String json) throws IOException, InputException {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String written(JsonValue value, boolean indented) throws IOException {
    var out = new ByteArrayOutputStream();
    var json = indented ? JsonWriter.indented(out) : JsonWriter.compact(out);
    json.value(value).flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"b\":1,\"a\":[true,false,null,\"x\"],\"c\":{}}",
        "[]",
        "[[],{},1.50,-0.25,123456789012345678901]",
        "\"\\u0000\\u001f\\\"\\\\\\n\u007f\u2028</script>\ud83d\ude00\"",
      })
  void readsAndWritesTheSame(String json) throws Exception {
    assertThat(written(read(json), false)).isEqualTo(json);
  }

  @Test
  void indentsByTwoBlanks() throws Exception {
    assertThat(written(read("{\"a\":[1,{}],\"b\":[]}"), true))
        .isEqualTo("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}");
  }

  @Test
  void countsLines() throws Exception {
    var value = (JsonValue.Members) read("{\n\"a\": 1,\n\n\"b\": [\n2]}");
    assertThat(value.members().values()).extracting(JsonValue::line).containsExactly(2, 4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,\"a\":2}|Duplicate",
        "[1] 2|something follows the end",
        "[1|ends too early",
        "{\"a\"|ends too early",
        "[\"\\udc00\"]|half of a surrogate pair",
        "[1e101]|too large or too small",
        "[1234567890123456789012345678901]|over a limit",
        "[NaN]|not JSON",
        "[1,]|not JSON",
        "{a:1}|not JSON",
        "// x|not JSON",
        "['x']|not JSON",
      })
  void refuses(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("x.json:1: error: ")
        .hasMessageContaining(message);
  }

  @Test
  void readsSixtyFourLevelsAndNoMore() throws Exception {
    assertThat(read("[".repeat(64) + "]".repeat(64))).isNotNull();
    assertThatThrownBy(() -> read("[".repeat(65) + "]".repeat(65)))
        .hasMessageContaining("over a limit");
  }

  @Test
  void passesOverAByteOrderMarkAndRefusesWhatIsNoUtf8() throws Exception {
    assertThat(written(read("\ufeff[1]"), false)).isEqualTo("[1]");
    assertThatThrownBy(() -> read(new byte[] {'[', '"', (byte) 0xC3, '"', ']'}))
        .isInstanceOf(InputException.class);
    assertThatThrownBy(() -> read("")).hasMessageContaining("ends too early");
  }

  @Test
  void theDisksFaultsStayTheDisks() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("read error");
          }

          @Override
          public int read(byte[] bytes, int start, int length) throws IOException {
            throw new IOException("read error");
          }
        };
    assertThatThrownBy(() -> JsonCursor.read("x.json", broken))
        .isInstanceOf(IOException.class)
        .hasMessage("read error");
  }

  @Test
  void aFullDiskIsAnIoException() {
    var full =
        new java.io.OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(() -> JsonWriter.compact(full).text("x").finish())
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }
}
