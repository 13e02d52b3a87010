package io.github.quizette.deck;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of the format that a deck names: this program reads every 1.x.
 *
 * @param minor the second number
 */
record DeckVersion(int minor) {
  private static final int MAJOR = 1;
  private static final int MINOR = 0;
  private static final Pattern SEMVER = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.\\d{1,4}");

  /** Tells whether the deck may hold members that this program does not know. */
  boolean newer() {
    return minor > MINOR;
  }

  /**
   * Returns the version.
   *
   * @param value what stands at {@code schemaVersion}; null where it is missing
   * @throws InputException if it is missing, no version, or of another major version
   */
  static DeckVersion of(String file, @Nullable JsonValue value) throws InputException {
    if (value == null) {
      throw fault(file, 1, "schemaVersion is missing", "it must stand first, as \"1.0.0\"");
    }
    var text = value instanceof JsonValue.Text version ? version.value() : "";
    var numbers = SEMVER.matcher(text);
    if (!numbers.matches()) {
      throw fault(file, value.line(), "schemaVersion is no version", "write \"1.0.0\"");
    }
    var major = Integer.parseInt(numbers.group(1));
    if (major > MAJOR) {
      throw fault(
          file,
          value.line(),
          "the deck is of format " + text + ", this program reads 1.x",
          "get a newer Quizette, or ask for the deck in format 1");
    }
    if (major < MAJOR) {
      throw fault(
          file,
          value.line(),
          "the deck is of format " + text + ", this program reads 1.x",
          "make the deck again");
    }
    return new DeckVersion(Integer.parseInt(numbers.group(2)));
  }

  private static InputException fault(String file, int line, String what, String advice) {
    return new InputException(
        new Diagnostic(file, line, Diagnostic.Severity.ERROR, "deck: " + what, advice));
  }
}
