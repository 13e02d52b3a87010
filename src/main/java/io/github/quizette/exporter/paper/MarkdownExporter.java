package io.github.quizette.exporter.paper;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.Markup;
import io.github.quizette.item.Statements;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a worksheet in Markdown (CommonMark), the key with its sources behind all items. */
public final class MarkdownExporter implements Exporter {
  /** Every ASCII punctuation may be escaped, and any of it may mean something. */
  private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");

  /** These never begin anything inside a line, and are better read as they are. */
  private static final Pattern PLAIN = Pattern.compile("\\\\([,;:'\"?/()%$.=-])");

  private static final Pattern LIST = Pattern.compile("^(\\d+)([.)])");
  private static final Pattern BULLET = Pattern.compile("^([=-])");

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public String purpose() {
    return "worksheet with the key behind it, to edit and to print";
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write("# " + escaped(deck.title()) + "\n");
    var number = 1;
    for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); number++) {
      question(items.next(), number, writer);
    }
    writer.write("\n## Key\n");
    number = 1;
    for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); number++) {
      answer(items.next(), number, writer);
    }
    writer.flush();
  }

  private static void question(CreditedItem item, int number, BufferedWriter writer)
      throws IOException {
    var hint = item.hint().isBlank() ? "" : " (" + item.hint() + ")";
    if (!item.context().isBlank()) {
      writer.write("\n*" + escaped(item.context()) + "*\n");
    }
    writer.write("\n**" + number + ".** " + asked(item, hint) + "\n");
    if (item.isChoice()) {
      writer.write('\n');
      for (var i = 0; i < item.options().size(); i++) {
        writer.write("- " + letter(i) + ") " + escaped(item.options().get(i)) + "\n");
      }
    }
  }

  /** Statements to be judged stand on lines of their own. */
  private static String asked(CreditedItem item, String hint) {
    return item.item().form().equals(Statements.SET)
        ? item.stem().lines().map(MarkdownExporter::escaped).collect(Collectors.joining("  \n"))
        : escaped(item.stem() + hint);
  }

  private static void answer(CreditedItem item, int number, BufferedWriter writer)
      throws IOException {
    var key =
        item.isChoice()
            ? letter(item.keyPlace()) + ") " + item.key()
            : String.join("; ", item.accepted());
    writer.write("\n**" + number + ".** " + escaped(key) + "\n\n");
    for (var line : item.explanation()) {
      writer.write("> " + escaped(line) + "  \n");
    }
  }

  private static char letter(int place) {
    return (char) ('A' + place);
  }

  private static String escaped(String text) {
    var escaped = PUNCTUATION.matcher(Markup.line(text)).replaceAll("\\\\$0");
    var readable = PLAIN.matcher(escaped).replaceAll("$1");
    var line = LIST.matcher(readable).replaceFirst("$1\\\\$2");
    return BULLET.matcher(line).replaceFirst("\\\\$1");
  }
}
