package io.github.quizette.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DeckFormatTest {
  private static final Path DOCUMENT = Path.of("docs/deck-format.md");

  @Test
  void theExampleIsASoundDeckInOurForm() throws IOException {
    var text = Files.readString(DOCUMENT);
    var start = text.indexOf("```json\n") + "```json\n".length();
    var example = text.substring(start, text.indexOf("```", start));
    assertThat(new DeckCheck().check("example", example.getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  @Test
  void everyFieldOfTheSchemaIsExplained() throws IOException, InputException {
    var schema = DeckCheck.schemaText().getBytes(StandardCharsets.UTF_8);
    var fields = new TreeSet<String>();
    collect(JsonCursor.read("schema", new ByteArrayInputStream(schema)), fields);
    var text = Files.readString(DOCUMENT);
    assertThat(fields).hasSizeGreaterThan(30);
    assertThat(fields).allSatisfy(field -> assertThat(text).contains("`" + field + "`"));
  }

  @Test
  void schemaDocumentAndProgramNameOneVersion() throws IOException {
    var id = "/schema/deck/" + DeckJson.SCHEMA_VERSION + "/deck.schema.json";
    assertThat(DeckCheck.schemaText()).contains(id).contains("format " + DeckJson.SCHEMA_VERSION);
    assertThat(Files.readString(DOCUMENT)).contains(id).contains(DeckJson.SCHEMA_VERSION);
  }

  private static void collect(JsonValue value, Set<String> fields) {
    if (value instanceof JsonValue.Elements list) {
      list.elements().forEach(element -> collect(element, fields));
    } else if (value instanceof JsonValue.Members object) {
      if (object.members().get("properties") instanceof JsonValue.Members properties) {
        fields.addAll(properties.members().keySet());
      }
      object.members().values().forEach(member -> collect(member, fields));
    }
  }
}
