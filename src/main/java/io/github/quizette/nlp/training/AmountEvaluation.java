package io.github.quizette.nlp.training;

import io.github.quizette.nlp.Annotator;
import io.github.quizette.text.Amount;
import io.github.quizette.text.Article;
import io.github.quizette.text.Block;
import io.github.quizette.text.BlockKind;
import io.github.quizette.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures amounts against the labels in {@code training/labels}. */
public final class AmountEvaluation {
  private AmountEvaluation() {}

  /**
   * What was found of what was labelled.
   *
   * @param labels how many amounts are labelled
   * @param found how many were found
   * @param right found with exactly the labelled span, kind, value and unit
   */
  public record Score(int labels, int found, int right) {
    /** Returns the right ones in per cent of those found. */
    public double precision() {
      return found == 0 ? 100 : 100.0 * right / found;
    }

    /** Returns the right ones in per cent of those labelled. */
    public double recall() {
      return labels == 0 ? 100 : 100.0 * right / labels;
    }
  }

  /**
   * Reads sentences with their labels and counts.
   *
   * @param file {@code amounts-own.tsv}
   */
  public static Score score(Path file, Annotator annotator) throws IOException {
    var labels = 0;
    var found = 0;
    var right = 0;
    for (var line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        var fields = line.split("\t", -1);
        var wanted = new ArrayList<>(List.of(fields[1].split(" \\| ", -1)));
        wanted.remove("");
        labels += wanted.size();
        for (var amount : annotator.annotate(article(fields[0])).amounts()) {
          found++;
          right += wanted.remove(told(amount, fields[0])) ? 1 : 0;
        }
      }
    }
    return new Score(labels, found, right);
  }

  private static String told(Amount amount, String text) {
    return String.join(
        ":",
        amount.span().of(text) + "=" + amount.kind(),
        amount.value().toPlainString(),
        amount.unit());
  }

  private static Article article(String text) {
    var block = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()));
    return new Article(text, "", text, List.of(block), null, "", "", "", "en");
  }
}
