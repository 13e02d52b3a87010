package io.github.quizette.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A JSON Schema of draft 2020-12. Loading one takes some tenths of a second, so it is made only
 * where a document is checked. Immutable, may be shared by threads.
 */
public final class JsonSchema {
  private final Schema schema;

  private JsonSchema(Schema schema) {
    this.schema = schema;
  }

  /**
   * A place where a document does not fit.
   *
   * @param path names and indices ({@code String} and {@code Integer}) from the root to the value
   * @param keyword the schema's keyword that refused it, such as {@code required}
   * @param message what is wrong with the value, its name left out
   */
  public record Fault(List<Object> path, String keyword, String message) {
    public Fault {
      path = List.copyOf(path);
    }
  }

  /** Reads a schema that refers to nothing but itself. */
  public static JsonSchema of(String text) {
    return new JsonSchema(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text));
  }

  /** Returns every fault, in the order of the paths as written; empty for a valid document. */
  public List<Fault> faults(JsonValue document) {
    return schema.validate(text(document), InputFormat.JSON).stream()
        .map(JsonSchema::fault)
        .distinct()
        .sorted(Comparator.comparing(fault -> fault.path().toString() + fault.message()))
        .toList();
  }

  private static String text(JsonValue document) {
    var bytes = new ByteArrayOutputStream();
    try {
      JsonWriter.compact(bytes).value(document).flush();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Fault fault(Error error) {
    var path = new ArrayList<Object>(path(error.getInstanceLocation()));
    var keyword = Objects.requireNonNullElse(error.getKeyword(), "false");
    if (keyword.equals("required") || keyword.equals("additionalProperties")) {
      path.add(error.getProperty());
    }
    return new Fault(path, keyword, message(keyword, error.getSchemaNode()));
  }

  private static List<Object> path(NodePath location) {
    var path = new ArrayList<Object>();
    for (var i = 0; i < location.getNameCount(); i++) {
      path.add(location.getElement(i) instanceof Integer index ? index : location.getName(i));
    }
    return path;
  }

  /** Says it in our own words: those of the library depend on the user's language. */
  private static String message(String keyword, JsonNode wanted) {
    return switch (keyword) {
      case "required" -> "is missing";
      case "additionalProperties" -> "is unknown";
      case "false" -> "does not belong here";
      case "type" -> "must be of type " + values(wanted);
      case "enum", "const" -> "must be " + values(wanted);
      case "pattern" -> blank(wanted) ? "is blank" : "must match " + values(wanted);
      case "maxLength" -> "must have at most " + values(wanted) + " characters";
      case "minItems" -> "must hold at least " + values(wanted);
      case "maxItems" -> "must hold at most " + values(wanted);
      case "uniqueItems" -> "holds something twice";
      case "minimum" -> "must be at least " + values(wanted);
      case "exclusiveMinimum" -> "must be more than " + values(wanted);
      case "maximum" -> "must be at most " + values(wanted);
      default -> "does not satisfy " + keyword;
    };
  }

  private static boolean blank(JsonNode pattern) {
    return pattern.asString().equals("\\S");
  }

  private static String values(JsonNode wanted) {
    return wanted.isArray()
        ? StreamSupport.stream(wanted.spliterator(), false)
            .map(JsonNode::asString)
            .collect(Collectors.joining(" or "))
        : wanted.asString();
  }
}
