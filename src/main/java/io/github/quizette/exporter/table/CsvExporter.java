package io.github.quizette.exporter.table;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a table of every field that a spreadsheet can hold; {@code import} reads it back. */
public final class CsvExporter implements Exporter {
  private static final int DISTRACTORS = 4;
  private static final List<String> HEADER =
      List.of(
          "id",
          "revision",
          "status",
          "kind",
          "form",
          "context",
          "stem",
          "key",
          "distractor1",
          "distractor2",
          "distractor3",
          "distractor4",
          "accept",
          "hint",
          "rationale",
          "background",
          "asOf",
          "difficulty",
          "tags",
          "quote",
          "credit",
          "url");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public String purpose() {
    return "table of all fields, for spreadsheets; 'quizette import' reads it";
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    var rows = CreditedItem.live(deck).map(CsvExporter::row);
    Rows.csv(Stream.concat(Stream.of(HEADER), rows).iterator(), out);
  }

  private static List<String> row(CreditedItem credited) {
    var item = credited.item();
    var row = new ArrayList<String>();
    row.add(credited.id());
    row.add(Integer.toString(credited.note().revision()));
    row.add(credited.note().status().label());
    row.add(credited.isChoice() ? "choice" : "cloze");
    row.add(item.form());
    row.add(credited.context());
    row.add(credited.stem());
    row.add(credited.key());
    var options = new ArrayList<>(credited.options());
    if (credited.isChoice()) {
      options.remove(credited.keyPlace());
    }
    for (var i = 0; i < DISTRACTORS; i++) {
      row.add(i < options.size() ? options.get(i) : "");
    }
    row.add(credited.isChoice() ? "" : list(credited.accepted()));
    row.add(credited.hint());
    row.add(item.rationale());
    row.add(item.background());
    row.add(item.asOf() == null ? "" : item.asOf().toString());
    row.add(item.difficulty().name().toLowerCase(Locale.ROOT));
    row.add(list(item.tags()));
    row.add(String.join(" ", credited.quotes()));
    row.add(credited.credit());
    row.add(credited.address());
    return row;
  }

  /** A bar parts the members of a list, so none may stand in one. */
  private static String list(List<String> texts) {
    return texts.stream().map(text -> text.replace('|', '/')).collect(Collectors.joining("|"));
  }
}
