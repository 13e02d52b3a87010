package io.github.quizette.nlp.training;

import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Article;
import io.github.quizette.text.Clause;
import io.github.quizette.text.Clause.Assertion;
import io.github.quizette.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Measures whether only what an article itself asserts is taken for a fact, against the labels in
 * {@code training/labels}.
 */
public final class ClaimEvaluation {
  /** The sets of labels, those in sight while the rules were written first. */
  public static final List<String> SETS = List.of("dev", "dev2", "held", "fresh");

  private ClaimEvaluation() {}

  /** What a clause is in its article. */
  public enum Status {
    /** The article itself says so. */
    FACT,
    /** Somebody else says so. */
    CLAIM,
    /** A plan, a possibility, a condition, a question. */
    OPEN,
    /** The article says that it is not so. */
    NEGATED
  }

  /**
   * A clause as a person labelled it.
   *
   * @param verb its verb, copula or predicate
   */
  public record Label(Span verb, Status status) {}

  /** An article with its labels in order. */
  public record Case(Article article, List<Label> labels) {
    /** Takes a copy of the labels. */
    public Case {
      labels = List.copyOf(labels);
    }
  }

  /**
   * What was taken for a fact of what was labelled.
   *
   * @param labels how many clauses are labelled
   * @param facts how many of them are facts
   * @param asserted how many were taken for a fact
   * @param right how many of these are one
   * @param faults one line for each that is wrong or missed
   */
  public record Score(int labels, int facts, int asserted, int right, List<String> faults) {
    /** Returns the share of facts among the clauses taken for one, 0 to 1. */
    public double precision() {
      return asserted == 0 ? 1 : (double) right / asserted;
    }

    /** Returns the share of facts that were taken for one, 0 to 1. */
    public double recall() {
      return facts == 0 ? 1 : (double) right / facts;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d clauses, %d facts: %d taken for facts, %d right; precision %.1f %%, recall %.1f %%",
          labels,
          facts,
          asserted,
          right,
          100 * precision(),
          100 * recall());
    }
  }

  /**
   * Reads own texts.
   *
   * @param file {@code claims-own.tsv}
   * @param set one of {@link #SETS}
   */
  public static List<Case> texts(Path file, String set) throws IOException {
    var cases = new ArrayList<Case>();
    for (var line : LabelLines.of(file, set, 3)) {
      cases.add(text(line[1], line[2]));
    }
    return cases;
  }

  private static Case text(String text, String labelled) {
    var labels = new ArrayList<Label>();
    var from = 0;
    for (var label : labelled.split(" \\| ", -1)) {
      var equals = label.lastIndexOf('=');
      var start = word(text, label.substring(0, equals), from);
      from = start + equals;
      labels.add(new Label(new Span(start, from), status(label.substring(equals + 1))));
    }
    return new Case(LabelLines.article(text), labels);
  }

  private static int word(String text, String word, int from) {
    for (var at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
      var end = at + word.length();
      if ((at == 0 || !Character.isLetter(text.charAt(at - 1)))
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return at;
      }
    }
    throw new IllegalArgumentException("not in the text: " + word + ": " + text);
  }

  private static Status status(String word) {
    return Status.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /**
   * Reads labels that stand as offsets into the bodies of articles.
   *
   * @param file {@code claims-articles.tsv}
   * @param set one of {@link #SETS}
   * @param articles gives the article of a reference
   */
  public static List<Case> articles(Path file, String set, Function<String, Article> articles)
      throws IOException {
    var labels = new LinkedHashMap<String, List<Label>>();
    for (var line : LabelLines.of(file, set, 5)) {
      var span = new Span(Integer.parseInt(line[2]), Integer.parseInt(line[3]));
      labels
          .computeIfAbsent(line[1], name -> new ArrayList<>())
          .add(new Label(span, status(line[4])));
    }
    var cases = new ArrayList<Case>();
    labels.forEach((name, list) -> cases.add(new Case(articles.apply(name), list)));
    return cases;
  }

  /** Reads the articles of {@code cases} and counts. */
  public static Score score(List<Case> cases, Function<Article, AnnotatedArticle> annotator) {
    var labels = 0;
    var facts = 0;
    var asserted = 0;
    var right = 0;
    var faults = new ArrayList<String>();
    for (var one : cases) {
      var read = annotator.apply(one.article());
      for (var label : one.labels()) {
        var fact = label.status() == Status.FACT;
        var taken = taken(read, label.verb());
        labels++;
        facts += fact ? 1 : 0;
        asserted += taken ? 1 : 0;
        right += fact && taken ? 1 : 0;
        if (fact != taken) {
          var told = LabelLines.told(one.article(), label.verb());
          faults.add((taken ? "taken for a fact: " : "missed: ") + told + " " + label.status());
        }
      }
    }
    return new Score(labels, facts, asserted, right, List.copyOf(faults));
  }

  private static boolean taken(AnnotatedArticle read, Span verb) {
    return read.clauses().stream()
        .filter(clause -> clause.assertion() == Assertion.FACT && !clause.negated())
        .anyMatch(clause -> stands(read, clause, verb));
  }

  private static boolean stands(AnnotatedArticle read, Clause clause, Span verb) {
    var tokens = read.sentences().get(clause.sentence()).tokens();
    return tokens.get(clause.predicate()).span().overlaps(verb)
        || clause.auxiliaries().stream().anyMatch(aux -> tokens.get(aux).span().overlaps(verb));
  }
}
