package io.github.quizette.deck;

import io.github.quizette.item.Interaction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that saves many small decks into one. */
final class BusySaver {
  static final int DECKS = 25;

  private BusySaver() {}

  static Process start(Path folder, String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            BusySaver.class.getName(),
            folder.toString(),
            name)
        .inheritIO()
        .start();
  }

  public static void main(String[] arguments) throws Exception {
    var store = DeckStore.open(Path.of(arguments[0]));
    var options = ((Interaction.Choice) Decks.choice().interaction()).options();
    var json = List.of(new DeckStore.Format("json", DeckJson::write));
    for (var i = 0; i < DECKS; i++) {
      var item = Decks.choice(arguments[1] + "-" + i, "Who lent loan " + i + "?", options);
      var existing = DeckStore.Existing.CONTINUE;
      store.save(new DeckStore.Order("skarvik", Decks.of(item), json, existing, null));
    }
  }
}
