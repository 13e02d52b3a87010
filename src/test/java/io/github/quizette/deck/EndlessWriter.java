package io.github.quizette.deck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;

/** A program that writes two large decks over each other until it is killed. */
final class EndlessWriter {
  private static final int ITEMS = 300;

  private EndlessWriter() {}

  /** Starts the program and returns it when it has written once. */
  static Process start(Path file) throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.getInputStream().read() != '!') {
      throw new IOException("the writer did not start");
    }
    return process;
  }

  public static void main(String[] arguments) throws Exception {
    var file = Path.of(arguments[0]);
    var deck = Decks.skarvik();
    var many = new ArrayList<Note>();
    for (var i = 0; i < ITEMS; i++) {
      var stem = "Which of the institutions lent the crowns of loan " + i + "?";
      var options = ((io.github.quizette.item.Interaction.Choice) Decks.choice().interaction());
      many.add(Note.of(Decks.choice("form-" + i, stem, options.options())));
    }
    var one = deck.with(deck.articles(), many);
    Collections.reverse(many);
    var other = deck.with(deck.articles(), many);
    for (var i = 0; ; i++) {
      var next = i % 2 == 0 ? one : other;
      AtomicFile.write(file, out -> DeckJson.write(next, out));
      if (i == 0) {
        System.out.write('!');
        System.out.flush();
      }
    }
  }
}
