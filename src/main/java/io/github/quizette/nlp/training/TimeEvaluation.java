package io.github.quizette.nlp.training;

import io.github.quizette.nlp.TimeFinder;
import io.github.quizette.text.Article;
import io.github.quizette.text.Block;
import io.github.quizette.text.BlockKind;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.Span;
import io.github.quizette.text.TimeExpression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Measures {@link TimeFinder} against the labels in {@code training/labels}. */
public final class TimeEvaluation {
  private TimeEvaluation() {}

  /**
   * An expression as a person labelled it.
   *
   * @param value empty if it cannot be resolved
   */
  public record Label(Span span, String value) {}

  /** An article with its labels in order. */
  public record Case(Article article, List<Label> labels) {
    /** Takes a copy of the labels. */
    public Case {
      labels = List.copyOf(labels);
    }
  }

  /**
   * What was found of what was labelled.
   *
   * @param labels how many expressions are labelled
   * @param resolvable how many of them have a value
   * @param right resolved to the labelled value
   * @param wrong resolved to another value, or where nothing is labelled
   * @param missed have a value and were not found or not resolved
   * @param exact of the right ones, how many have exactly the labelled span
   * @param faults one line for each that is wrong or missed
   */
  public record Score(
      int labels,
      int resolvable,
      int right,
      int wrong,
      int missed,
      int exact,
      List<String> faults) {
    /** Returns the share of right ones among those resolved, 0 to 1. */
    public double rightOfResolved() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Returns the share of those resolved, right or wrong, among those that have a value. */
    public double resolved() {
      return resolvable == 0 ? 1 : 1 - (double) missed / resolvable;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d labels, %d resolvable: %d right, %d wrong, %d missed; %.1f %% right of those"
              + " resolved, %.1f %% resolved, %d exact spans",
          labels,
          resolvable,
          right,
          wrong,
          missed,
          100 * rightOfResolved(),
          100 * resolved(),
          exact);
    }
  }

  /**
   * Reads the own sentences of one set.
   *
   * @param file {@code times-own.tsv}
   * @param set {@code dev} or {@code fresh}
   */
  public static List<Case> sentences(Path file, String set) throws IOException {
    var cases = new ArrayList<Case>();
    for (var line : Files.readAllLines(file)) {
      var fields = line.split("\t", -1);
      if (fields.length == 4 && fields[0].equals(set)) {
        cases.add(sentence(fields[1], fields[2], fields[3]));
      }
    }
    return cases;
  }

  private static Case sentence(String day, String text, String labelled) {
    var labels = new ArrayList<Label>();
    var from = 0;
    for (var label : labelled.isEmpty() ? new String[0] : labelled.split(" \\| ", -1)) {
      var equals = label.lastIndexOf('=');
      var start = text.indexOf(label.substring(0, equals), from);
      if (start < 0) {
        throw new IllegalArgumentException("not in the sentence: " + label + ": " + text);
      }
      from = start + equals;
      labels.add(new Label(new Span(start, from), label.substring(equals + 1)));
    }
    var published = day.equals("-") ? null : LocalDate.parse(day);
    var block = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()));
    return new Case(
        new Article(text, "", text, List.of(block), published, "", "", "", "en"), labels);
  }

  /**
   * Reads labels that stand as offsets into the bodies of articles.
   *
   * @param file {@code times-articles.tsv}
   * @param articles gives the article of a file name
   */
  public static List<Case> articles(Path file, Function<String, Article> articles)
      throws IOException {
    var labels = new LinkedHashMap<String, List<Label>>();
    for (var line : Files.readAllLines(file)) {
      var fields = line.split("\t", -1);
      if (fields.length == 4 && !line.startsWith("#")) {
        var span = new Span(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
        labels
            .computeIfAbsent(fields[0], name -> new ArrayList<>())
            .add(new Label(span, fields[3]));
      }
    }
    var cases = new ArrayList<Case>();
    labels.forEach((name, list) -> cases.add(new Case(articles.apply(name), list)));
    return cases;
  }

  /**
   * Runs the finder over {@code cases}.
   *
   * @param sentences splits an article into sentences
   */
  public static Score score(List<Case> cases, Function<Article, List<Sentence>> sentences) {
    var tally = new Tally();
    var finder = new TimeFinder();
    for (var one : cases) {
      var found = finder.find(one.article(), sentences.apply(one.article()));
      tally.add(one, found);
    }
    return tally.score();
  }

  /** Counts up a score. */
  private static final class Tally {
    private int labels;
    private int resolvable;
    private int right;
    private int wrong;
    private int missed;
    private int exact;
    private final List<String> faults = new ArrayList<>();

    void add(Case one, List<TimeExpression> found) {
      var left = new ArrayList<>(found);
      for (var label : one.labels()) {
        labels++;
        resolvable += label.value().isEmpty() ? 0 : 1;
        var hit = left.stream().filter(t -> t.span().overlaps(label.span())).findFirst();
        hit.ifPresent(left::remove);
        judge(one, label, hit.map(TimeExpression::value).orElse(""));
        exact +=
            hit.filter(t -> t.span().equals(label.span()) && t.value().equals(label.value()))
                    .filter(TimeExpression::resolved)
                    .isPresent()
                ? 1
                : 0;
      }
      for (var extra : left) {
        if (extra.resolved()) {
          wrong++;
          faults.add("not labelled: " + told(one, extra.span()) + " = " + extra.value());
        }
      }
    }

    private void judge(Case one, Label label, String value) {
      if (value.isEmpty()) {
        if (!label.value().isEmpty()) {
          missed++;
          faults.add("missed: " + told(one, label.span()) + " = " + label.value());
        }
      } else if (value.equals(label.value())) {
        right++;
      } else {
        wrong++;
        faults.add(
            "wrong: " + told(one, label.span()) + " = " + label.value() + ", found " + value);
      }
    }

    private static String told(Case one, Span span) {
      return span.of(one.article().body()) + " (" + one.article().name() + ")";
    }

    Score score() {
      return new Score(labels, resolvable, right, wrong, missed, exact, List.copyOf(faults));
    }
  }
}
