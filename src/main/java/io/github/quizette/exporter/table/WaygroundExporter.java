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

/** Writes the spreadsheet of Wayground, formerly Quizizz: choices and gaps, with explanation. */
public final class WaygroundExporter implements Exporter {
  private static final int OPTIONS = 5;
  private static final Limits LIMITS = new Limits("Wayground", true, OPTIONS, 0, 0);
  private static final List<Integer> SECONDS =
      List.of(5, 10, 20, 30, 45, 60, 90, 120, 180, 300, 600, 900);
  private static final List<String> HEADER =
      List.of(
          "Question Text",
          "Question Type",
          "Option 1",
          "Option 2",
          "Option 3",
          "Option 4",
          "Option 5",
          "Correct Answer",
          "Time in seconds",
          "Image Link",
          "Answer explanation");

  @Override
  public String name() {
    return "wayground";
  }

  @Override
  public String extension() {
    return "wayground.xlsx";
  }

  @Override
  public String purpose() {
    return "spreadsheet for Wayground (Quizizz)";
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
    Sheet.write("Sheet1", 0, 0, Stream.<List<?>>concat(Stream.of(HEADER), items).iterator(), out);
  }

  private static List<?> row(CreditedItem item, int seconds) {
    var row = new ArrayList<Object>();
    row.add(Markup.line(item.stem()));
    row.add(item.isChoice() ? "Multiple Choice" : "Fill-in-the-Blank");
    var answers = item.isChoice() ? item.options() : item.accepted();
    answers.forEach(answer -> row.add(Markup.line(answer)));
    while (row.size() < 2 + OPTIONS) {
      row.add("");
    }
    row.add(item.isChoice() ? Integer.valueOf(item.keyPlace() + 1) : "");
    row.add(seconds);
    row.add("");
    row.add(Markup.line(String.join(" ", item.explanation())));
    return row;
  }
}
