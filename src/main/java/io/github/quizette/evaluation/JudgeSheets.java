package io.github.quizette.evaluation;

import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Interaction.TextEntry;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Quiz;
import io.github.quizette.item.Stem;
import io.github.quizette.text.ContentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes sheets on which a judge rates items by the rubric without knowing where they come from:
 * the article, then the items in an order drawn from their content. Stateless.
 */
public final class JudgeSheets {
  private static final int CODE_LENGTH = 8;

  private JudgeSheets() {}

  /** Returns the code of an item on a sheet: 8 hexadecimal digits of its wording. */
  public static String code(Item item) {
    return ContentId.sha256(item.stem().text() + "\n" + item.key()).substring(0, CODE_LENGTH);
  }

  /** Returns the sheet of one quiz as Markdown. */
  public static String of(String article, String body, Quiz quiz) {
    var sheet = new StringBuilder("# Article " + article + "\n\n" + body.strip() + "\n\n# Items\n");
    var items = new ArrayList<>(quiz.items());
    items.sort(Comparator.comparing(JudgeSheets::code));
    items.forEach(item -> append(item, sheet));
    return sheet.toString();
  }

  private static void append(Item item, StringBuilder sheet) {
    sheet.append("\n## ").append(code(item)).append('\n');
    if (!item.context().isEmpty()) {
      sheet.append("Context line shown: ").append(item.context()).append('\n');
    }
    sheet.append("Stem: ").append(item.stem().text()).append('\n');
    if (item.interaction() instanceof TextEntry entry && !entry.hint().isEmpty()) {
      sheet.append("Hint shown: ").append(entry.hint()).append('\n');
    }
    sheet.append("Key: ").append(item.key()).append('\n');
    if (item.interaction() instanceof Choice choice) {
      sheet.append("Options as printed:");
      for (var i = 0; i < choice.options().size(); i++) {
        sheet.append("  ").append((char) ('A' + i)).append(") ");
        sheet.append(choice.options().get(i).text());
      }
      sheet.append('\n');
    } else if (item.interaction() instanceof TextEntry entry && entry.accept().size() > 1) {
      var others = entry.accept().subList(1, entry.accept().size());
      sheet.append("Also accepted: ").append(String.join(" | ", others)).append('\n');
    }
  }

  /** Returns a line for reading aloud: stem, key, options. */
  public static String line(Item item) {
    var options =
        item.interaction() instanceof Choice choice
            ? " [" + String.join(" | ", choice.options().stream().map(Option::text).toList()) + "]"
            : "";
    var kind = item.stem() instanceof Stem.Question ? "Q " : "C ";
    return kind + item.stem().text() + options + " => " + item.key();
  }

  /** Returns the codes of a quiz with their kind, one a line: code, tab, choice or cloze. */
  public static List<String> answers(Quiz quiz) {
    return quiz.items().stream()
        .map(
            item -> code(item) + "\t" + (item.interaction() instanceof Choice ? "choice" : "cloze"))
        .sorted()
        .toList();
  }
}
