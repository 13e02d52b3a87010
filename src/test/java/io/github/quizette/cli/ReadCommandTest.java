package io.github.quizette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReadCommandTest {
  private static final String NOTE =
      "Title: The port\n\nThe port of Skarvik in Norway reopened on Monday, the mayor said. It had"
          + " been closed for a week and it was the only way to bring food to the town.\n";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String in, String... arguments) {
    var bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    return Main.run(
        new Terminal(new PrintWriter(out), new PrintWriter(err), bytes, false), arguments);
  }

  @Test
  void showsTextByDefault() {
    assertThat(run("", "read", "samples/finland-joins-nato.txt")).isZero();
    assertThat(out.toString()).contains("NAMES", "Finland, location", "fact (past", "weight ");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 110);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void readsStandardInputUnderTheDateGiven() {
    assertThat(run(NOTE, "read", "-", "--date", "2025-03-12")).isZero();
    assertThat(out.toString()).contains("The port", "time “Monday” = 2025-03-10");
  }

  @Test
  void jsonBeginsWithTheArticleAndCutsOutWhatItClaims() throws Exception {
    assertThat(run(NOTE, "read", "-", "--format", "json")).isZero();
    assertThat(out.toString()).startsWith("{\n  \"article\": {\n    \"title\": \"The port\"");
    var bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    var document = (JsonValue.Members) JsonCursor.read("out", new ByteArrayInputStream(bytes));
    var article = member(document, "article", JsonValue.Members.class);
    assertThat(article.members().keySet())
        .containsExactly("title", "published", "publisher", "url", "body");
    var body = member(article, "body", JsonValue.Text.class).value();
    var cuts = cuts(document, body);
    assertThat(cuts).isGreaterThan(10);
  }

  private static <T extends JsonValue> T member(
      JsonValue.Members object, String name, Class<T> type) {
    return type.cast(Objects.requireNonNull(object.members().get(name)));
  }

  /** Checks every object with a text and its place; returns how many there are. */
  private static int cuts(JsonValue value, String body) {
    var found = 0;
    if (value instanceof JsonValue.Elements list) {
      for (var element : list.elements()) {
        found += cuts(element, body);
      }
    } else if (value instanceof JsonValue.Members object) {
      var members = object.members();
      if (members.get("text") instanceof JsonValue.Text text) {
        var start = member(object, "start", JsonValue.Decimal.class).value().intValueExact();
        var end = member(object, "end", JsonValue.Decimal.class).value().intValueExact();
        assertThat(body.substring(start, end)).isEqualTo(text.value());
        found++;
      }
      for (var member : members.values()) {
        found += cuts(member, body);
      }
    }
    return found;
  }

  @Test
  void thePageRunsNothingAndEscapesAll() {
    assertThat(run("", "read", "src/test/resources/cases/hostile/article.txt", "--format", "html"))
        .isZero();
    assertThat(out.toString())
        .contains(
            "default-src &#39;none&#39;; style-src &#39;sha256-",
            "&lt;img src=x onerror=alert(1)&gt;")
        .doesNotContain("<script", "<img", "href=\"javascript");
  }

  @Test
  void anUnknownFormatIsAUsageError() {
    assertThat(run("", "read", "samples/finland-joins-nato.txt", "--format", "pdf")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no format 'pdf'; there are text, json, html.");
  }

  @Test
  void whatIsMissingOrNotEnglishIsToldInOneLine() {
    assertThat(run("", "read", "nowhere.txt")).isEqualTo(1);
    assertThat(err.toString()).contains("no such file");
    assertThat(run("", "read", "-")).isEqualTo(1);
  }
}
