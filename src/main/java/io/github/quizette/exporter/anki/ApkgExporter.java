package io.github.quizette.exporter.anki;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.Note;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.FixedZip;
import io.github.quizette.text.ContentId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/**
 * Writes an Anki package without media. An import of a later revision updates the notes and doubles
 * none; retired notes are tagged and suspended, rejected ones left out.
 */
public final class ApkgExporter implements Exporter {
  private static final String ROOT = "Quizette";
  private static final long SAFE = (1L << 40) - 1;

  @Override
  public String name() {
    return "apkg";
  }

  @Override
  public String extension() {
    return "apkg";
  }

  @Override
  public String purpose() {
    return "Anki package: choice and cloze cards that a later import updates";
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    var file = Files.createTempFile("quizette", ".anki2");
    try (var zip = new FixedZip(out)) {
      var notes =
          CreditedItem.all(deck)
              .filter(item -> item.note().status() != Note.Status.REJECTED)
              .map(AnkiNote::of);
      Collection.write(file, entry(deck), notes.iterator());
      zip.entry("collection.anki2", content -> Files.copy(file, content));
      zip.entry("media", content -> content.write(new byte[] {'{', '}'}));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Returns the name of a deck in Anki. */
  static String deckName(Deck deck) {
    var title = AnkiField.shown(AnkiField.html(deck.title())).replaceAll("::+", ":").strip();
    return ROOT + "::" + (title.isEmpty() ? "News quiz" : title);
  }

  private static Collection.DeckEntry entry(Deck deck) {
    var id = (1L << 41) + (ContentId.seed("anki", deck.id()) & SAFE);
    return new Collection.DeckEntry(
        id, deckName(deck), AnkiField.lines(CreditedItem.credits(deck)));
  }
}
