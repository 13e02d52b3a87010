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

/** Writes Aiken, a text of choices; the credit stands behind the stem, for there is no feedback. */
public final class AikenExporter implements Exporter {
  private static final Pattern NOT_A_STEM = Pattern.compile("[A-Z][).]\\s.*|ANSWER:.*");

  @Override
  public String name() {
    return "aiken";
  }

  @Override
  public String extension() {
    return "aiken.txt";
  }

  @Override
  public String purpose() {
    return "choices as the plainest text, for Moodle and others";
  }

  @Override
  public Optional<String> obstacle(CreditedItem item) {
    if (!item.isChoice()) {
      return Optional.of("Aiken has choices only");
    }
    return NOT_A_STEM.matcher(stem(item)).matches()
        ? Optional.of("its stem begins as an answer of Aiken does")
        : Optional.empty();
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); ) {
      var item = items.next();
      if (obstacle(item).isEmpty()) {
        writer.write(question(item));
      }
    }
    writer.flush();
  }

  private static String stem(CreditedItem item) {
    var credit = item.credit().isEmpty() ? "" : " (" + item.credit() + ")";
    var context = item.context().isBlank() ? "" : item.context() + ": ";
    return Markup.line(context + item.stem() + credit);
  }

  private static String question(CreditedItem item) {
    var lines = new StringBuilder(stem(item)).append('\n');
    var letter = 'A';
    for (var option : item.options()) {
      lines.append(letter++).append(". ").append(Markup.line(option)).append('\n');
    }
    return lines
        .append("ANSWER: ")
        .append((char) ('A' + item.keyPlace()))
        .append("\n\n")
        .toString();
  }
}
