package io.github.quizette.exporter.anki;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.Markup;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes text that Anki imports into its stock note types Basic and Cloze; a later import updates
 * the notes. Its ids differ from those of {@link ApkgExporter}: whoever imports both has each item
 * twice.
 */
public final class AnkiTextExporter implements Exporter {
  private static final String HEAD =
      """
      #separator:tab
      #html:true
      #notetype column:1
      #deck column:2
      #guid column:3
      #tags column:6
      """;
  private static final Pattern BLANKS = Pattern.compile("[\\t\\r\\n\"]+");

  @Override
  public String name() {
    return "anki";
  }

  @Override
  public String extension() {
    return "anki.txt";
  }

  @Override
  public String purpose() {
    return "text for Anki's own note types Basic and Cloze";
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(HEAD);
    var name = BLANKS.matcher(ApkgExporter.deckName(deck)).replaceAll(" ");
    for (Iterator<CreditedItem> items = CreditedItem.live(deck).iterator(); items.hasNext(); ) {
      writer.write(row(items.next(), name));
    }
    writer.flush();
  }

  private static String row(CreditedItem item, String deck) {
    var type = item.isChoice() ? "Basic" : "Cloze";
    var front = item.isChoice() ? front(item) : contextAnd(item, AnkiNote.text(item));
    var cells =
        List.of(
            type,
            deck,
            AnkiField.html("quizette-text-" + item.id()),
            front,
            AnkiField.lines(back(item)),
            String.join(" ", AnkiNote.tags(item)));
    return String.join("\t", cells.stream().map(cell -> cell.replace('\t', ' ')).toList()) + "\n";
  }

  private static String front(CreditedItem item) {
    var lines = new ArrayList<String>();
    for (var option : item.options()) {
      lines.add((char) ('A' + lines.size()) + ") " + Markup.line(option));
    }
    return contextAnd(item, AnkiField.html(item.stem()) + "<br>" + AnkiField.lines(lines));
  }

  private static String contextAnd(CreditedItem item, String html) {
    var context = AnkiField.html(item.context());
    return context.isBlank() ? html : context + "<br>" + html;
  }

  private static List<String> back(CreditedItem item) {
    var lines = new ArrayList<String>();
    if (item.isChoice()) {
      lines.add((char) ('A' + item.keyPlace()) + ") " + Markup.line(item.key()));
    } else {
      AnkiNote.others(item).forEach(other -> lines.add("Also right: " + Markup.line(other)));
    }
    lines.addAll(item.explanation());
    return lines;
  }
}
