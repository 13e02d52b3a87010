package io.github.quizette.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a page in the user's browser. */
final class Browser {
  private Browser() {}

  /** Opens {@code page}; throws when the system's opener is not there. */
  static void open(Path page) throws IOException {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var address = page.toAbsolutePath().toUri().toString();
    var command =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : List.of(system.contains("mac") ? "open" : "xdg-open", address);
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
