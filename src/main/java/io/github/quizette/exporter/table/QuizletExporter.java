package io.github.quizette.exporter.table;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes text to paste into Quizlet: stem, tab, key with its credit; a line for each card. */
public final class QuizletExporter implements Exporter {
  @Override
  public String name() {
    return "quizlet";
  }

  @Override
  public String extension() {
    return "quizlet.tsv";
  }

  @Override
  public String purpose() {
    return "text to paste into Quizlet: stem and key";
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    Rows.tabs(CreditedItem.live(deck).map(QuizletExporter::row).iterator(), out);
  }

  private static List<String> row(CreditedItem item) {
    var credit = item.credit().isEmpty() ? "" : " (" + item.credit() + ")";
    return List.of(item.asked(), item.key() + credit);
  }
}
