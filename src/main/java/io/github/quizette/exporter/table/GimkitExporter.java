package io.github.quizette.exporter.table;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes Gimkit's table of choices, the key first: the game shuffles. */
public final class GimkitExporter implements Exporter {
  private static final int ANSWERS = 4;
  private static final Limits LIMITS = new Limits("Gimkit", false, ANSWERS, 0, 0);
  private static final List<List<String>> HEAD =
      List.of(
          List.of("Gimkit Spreadsheet Import Template", "", "", "", ""),
          List.of(
              "Question",
              "Correct Answer",
              "Incorrect Answer 1",
              "Incorrect Answer 2 (Optional)",
              "Incorrect Answer 3 (Optional)"));

  @Override
  public String name() {
    return "gimkit";
  }

  @Override
  public String extension() {
    return "gimkit.csv";
  }

  @Override
  public String purpose() {
    return "table for Gimkit: choices";
  }

  @Override
  public boolean credits() {
    return false;
  }

  @Override
  public Optional<String> obstacle(CreditedItem item) {
    return LIMITS.obstacle(item);
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    var rows =
        CreditedItem.live(deck).filter(item -> obstacle(item).isEmpty()).map(GimkitExporter::row);
    Rows.csv(Stream.concat(HEAD.stream(), rows).iterator(), out);
  }

  private static List<String> row(CreditedItem item) {
    var row = new ArrayList<>(List.of(item.stem(), item.key()));
    for (var i = 0; i < item.options().size(); i++) {
      if (i != item.keyPlace()) {
        row.add(item.options().get(i));
      }
    }
    while (row.size() < 1 + ANSWERS) {
      row.add("");
    }
    return row;
  }
}
