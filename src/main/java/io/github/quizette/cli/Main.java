package io.github.quizette.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs a command and exits: 0 done, 1 some input failed, 2 usage. */
  @SuppressWarnings("SystemConsoleNull") // a console that is always there only draws a bar too many
  public static void main(String[] arguments) {
    System.exit(
        run(
            new Terminal(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                System.in,
                System.getenv("TERM") != null && System.console() != null),
            arguments));
  }

  /** Runs a command; for tests and for programs that must not exit. */
  static int run(Terminal terminal, String... arguments) {
    var line = QuizetteCommand.commandLine(terminal, arguments);
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) { // what was begun is given up, and with it the memory
      var most = Runtime.getRuntime().maxMemory() >> 20;
      terminal
          .err()
          .println(
              "quizette: error: the "
                  + most
                  + " MB that Java may use are not enough; split the input, or allow more:"
                  + " JAVA_TOOL_OPTIONS=-Xmx4g");
      return 1;
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
