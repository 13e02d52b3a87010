package io.github.quizette.exporter;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckJson;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the deck as JSON: the format for exam-prep sites, and the source of all others. */
public final class JsonExporter implements Exporter {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public String purpose() {
    return "deck for exam-prep sites, and the source of every other format";
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    DeckJson.write(deck, out);
  }
}
