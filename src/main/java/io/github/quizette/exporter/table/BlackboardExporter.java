package io.github.quizette.exporter.table;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes Blackboard's rows of choices and gaps; the credit stands behind the stem. */
public final class BlackboardExporter implements Exporter {
  @Override
  public String name() {
    return "blackboard";
  }

  @Override
  public String extension() {
    return "blackboard.txt";
  }

  @Override
  public String purpose() {
    return "rows for Blackboard's upload of questions";
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    Rows.tabs(CreditedItem.live(deck).map(BlackboardExporter::row).iterator(), out);
  }

  private static List<String> row(CreditedItem item) {
    var credit = item.credit().isEmpty() ? "" : " (" + item.credit() + ")";
    var asked = item.asked() + credit;
    if (!item.isChoice()) {
      return Stream.concat(Stream.of("FIB", asked), item.accepted().stream()).toList();
    }
    var row = new ArrayList<>(List.of("MC", asked));
    for (var i = 0; i < item.options().size(); i++) {
      row.add(item.options().get(i));
      row.add(i == item.keyPlace() ? "correct" : "incorrect");
    }
    return row;
  }
}
