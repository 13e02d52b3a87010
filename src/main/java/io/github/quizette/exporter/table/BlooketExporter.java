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

/** Writes Blooket's table of choices. */
public final class BlooketExporter implements Exporter {
  private static final int ANSWERS = 4;
  private static final Limits LIMITS = new Limits("Blooket", false, ANSWERS, 0, 0);
  private static final List<Integer> SECONDS = List.of(20, 30, 45, 60, 90, 120, 180, 240, 300);
  private static final List<List<String>> HEAD =
      List.of(
          List.of("Blooket Import Template", "", "", "", "", "", "", ""),
          List.of(
              "Question #",
              "Question Text",
              "Answer 1",
              "Answer 2",
              "Answer 3 (Optional)",
              "Answer 4 (Optional)",
              "Time Limit (sec) (Max: 300 seconds)",
              "Correct Answer(s) (Only include Answer #)"));

  @Override
  public String name() {
    return "blooket";
  }

  @Override
  public String extension() {
    return "blooket.csv";
  }

  @Override
  public String purpose() {
    return "table for Blooket: choices";
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
    var seconds = Integer.toString(Limits.seconds(deck, SECONDS));
    var items = CreditedItem.live(deck).filter(item -> obstacle(item).isEmpty()).iterator();
    var rows =
        Stream.iterate(1, number -> items.hasNext(), number -> number + 1)
            .map(number -> row(number, items.next(), seconds));
    Rows.csv(Stream.concat(HEAD.stream(), rows).iterator(), out);
  }

  private static List<String> row(int number, CreditedItem item, String seconds) {
    var row = new ArrayList<String>();
    row.add(Integer.toString(number));
    row.add(item.stem());
    row.addAll(item.options());
    while (row.size() < 2 + ANSWERS) {
      row.add("");
    }
    row.add(seconds);
    row.add(Integer.toString(item.keyPlace() + 1));
    return row;
  }
}
