package io.github.quizette.exporter.table;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.Markup;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes Kahoot's spreadsheet of choices; credits stand above the table. */
public final class KahootExporter implements Exporter {
  private static final Limits LIMITS = new Limits("Kahoot", false, 4, 120, 75);
  private static final List<Integer> SECONDS = List.of(5, 10, 20, 30, 60, 90, 120, 240);
  private static final int ABOVE = 5;
  private static final List<String> HEADER =
      List.of(
          "Question - max 120 characters",
          "Answer 1 - max 75 characters",
          "Answer 2 - max 75 characters",
          "Answer 3 - max 75 characters",
          "Answer 4 - max 75 characters",
          "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
          "Correct answer(s) - choose at least one");

  @Override
  public String name() {
    return "kahoot";
  }

  @Override
  public String extension() {
    return "kahoot.xlsx";
  }

  @Override
  public String purpose() {
    return "spreadsheet for Kahoot: choices within its limits";
  }

  @Override
  public Optional<String> obstacle(CreditedItem item) {
    return LIMITS.obstacle(item);
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    var seconds = Limits.seconds(deck, SECONDS);
    var items =
        CreditedItem.live(deck)
            .filter(item -> obstacle(item).isEmpty())
            .map(item -> row(item, seconds));
    var rows = Stream.concat(Stream.concat(above(deck), Stream.of(HEADER)), items);
    Sheet.write("Sheet1", 1, 1, rows.<List<?>>map(row -> row).iterator(), out);
  }

  /** The header of the table must stand in row 8. */
  private static Stream<List<?>> above(Deck deck) {
    var lines = new ArrayList<List<?>>();
    lines.add(List.of("Quiz template"));
    lines.add(List.of(Markup.line(deck.title())));
    lines.add(List.of(String.join("; ", CreditedItem.credits(deck))));
    while (lines.size() <= ABOVE) {
      lines.add(List.of());
    }
    return lines.stream();
  }

  private static List<?> row(CreditedItem item, int seconds) {
    var row = new ArrayList<Object>();
    row.add(Markup.line(item.stem()));
    item.options().forEach(option -> row.add(Markup.line(option)));
    while (row.size() < 5) {
      row.add("");
    }
    row.add(seconds);
    row.add(item.keyPlace() + 1);
    return row;
  }
}
