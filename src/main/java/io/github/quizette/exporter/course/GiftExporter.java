package io.github.quizette.exporter.course;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.Markup;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes GIFT: choices with a reason for each option, true/false items as such, gaps as short
 * answers.
 */
public final class GiftExporter implements Exporter {
  private static final int NAME = 100;
  private static final Pattern SPECIAL = Pattern.compile("[\\\\~=#{}:]");
  private static final Pattern NOT_IN_TAG = Pattern.compile("[\\[\\]\\p{Cc}]+");

  @Override
  public String name() {
    return "gift";
  }

  @Override
  public String extension() {
    return "gift.txt";
  }

  @Override
  public String purpose() {
    return "question bank as text, for Moodle and others";
  }

  @Override
  public Optional<String> obstacle(CreditedItem item) {
    return item.accepted().stream().anyMatch(answer -> answer.contains("->"))
        ? Optional.of("a right answer holds \"->\", which GIFT takes for a pair to match")
        : Optional.empty();
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (var credit : CreditedItem.credits(deck)) {
      writer.write("// " + Markup.line(credit) + "\n");
    }
    writer.write("$CATEGORY: " + QuestionBank.category(deck) + "\n");
    for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); ) {
      var item = items.next();
      if (obstacle(item).isEmpty()) {
        writer.write("\n" + question(item));
      }
    }
    writer.flush();
  }

  private static String question(CreditedItem item) {
    var tags =
        item.item().tags().stream()
            .map(tag -> NOT_IN_TAG.matcher(Markup.line(tag)).replaceAll("-"))
            .map(tag -> " [tag:" + tag + "]")
            .collect(Collectors.joining());
    var hint = item.hint().isBlank() ? "" : " (" + item.hint() + ")";
    return "// [id:"
        + item.id()
        + "]"
        + tags
        + "\n::"
        + escaped(Markup.label(item.stem(), NAME))
        + "::[plain]"
        + escaped(item.asked() + hint)
        + " {\n"
        + (item.isTrueFalse() ? verdict(item) : item.isChoice() ? choices(item) : answers(item))
        + "####"
        + guarded(String.join("\n", item.explanation()))
        + "\n}\n";
  }

  /** What is told a wrong answer stands before what is told a right one. */
  private static String verdict(CreditedItem item) {
    var wrong = item.reasons().get(1 - item.keyPlace());
    var right = item.reasons().get(item.keyPlace());
    var word = item.keyPlace() == 0 ? "TRUE" : "FALSE";
    return word + "#" + guarded(wrong) + "#" + guarded(right) + "\n";
  }

  private static String choices(CreditedItem item) {
    var lines = new StringBuilder();
    for (var i = 0; i < item.options().size(); i++) {
      lines.append(i == item.keyPlace() ? '=' : '~').append(guarded(item.options().get(i)));
      if (!item.reasons().get(i).isBlank()) {
        lines.append('#').append(guarded(item.reasons().get(i)));
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static String answers(CreditedItem item) {
    return item.accepted().stream()
        .map(answer -> "=" + guarded(answer.replace("*", "\\*")) + "\n")
        .collect(Collectors.joining());
  }

  /** Returns what neither begins a weight nor a format. */
  private static String guarded(String text) {
    var escaped = escaped(text);
    return escaped.startsWith("%") || escaped.startsWith("[") ? "[plain]" + escaped : escaped;
  }

  /** Returns {@code text} on one line, its line ends as GIFT writes them. */
  private static String escaped(String text) {
    var lines = text.lines().map(Markup::line).filter(line -> !line.isEmpty());
    return lines
        .map(line -> SPECIAL.matcher(line).replaceAll("\\\\$0"))
        .collect(Collectors.joining("\\n"));
  }
}
