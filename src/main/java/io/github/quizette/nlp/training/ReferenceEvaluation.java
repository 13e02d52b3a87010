package io.github.quizette.nlp.training;

import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Article;
import io.github.quizette.text.Entity;
import io.github.quizette.text.Mention;
import io.github.quizette.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Measures what names, pronouns and descriptions were taken to mean, against labels. */
public final class ReferenceEvaluation {
  private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]+)\\|([^\\]*]+)(\\*?)\\]");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> SINGULAR =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself");

  /** The sets of labels; the first was in sight while the rules were mended. */
  public static final List<String> SETS = List.of("dev", "held");

  private ReferenceEvaluation() {}

  /** How a mention refers. */
  public enum Kind {
    NAME,
    /** He, she, it and their forms. */
    PRONOUN,
    /** They and its forms. */
    PLURAL_PRONOUN,
    /** {@code the agency}. */
    DESCRIPTION;

    private static Kind of(String form, String text) {
      var plural = PLURAL.contains(text.toLowerCase(Locale.ROOT));
      return switch (form) {
        case "name" -> NAME;
        case "description" -> DESCRIPTION;
        case "pronoun" -> plural ? PLURAL_PRONOUN : PRONOUN;
        default -> throw new IllegalArgumentException("no form of a mention: " + form);
      };
    }

    private static Kind of(String text) {
      var lower = text.toLowerCase(Locale.ROOT);
      if (PLURAL.contains(lower) || SINGULAR.contains(lower)) {
        return of("pronoun", text);
      }
      var described = lower.startsWith("the ") && Character.isLowerCase(text.charAt(4));
      return of(described ? "description" : "name", text);
    }
  }

  /**
   * A mention as a person labelled it.
   *
   * @param first where what it means is first named in full; {@code null} if nothing named or more
   *     than one thing is meant
   */
  public record Label(Span span, Kind kind, @Nullable Span first) {}

  /** An article with its labels in order. */
  public record Case(Article article, List<Label> labels) {
    /** Takes a copy of the labels. */
    public Case {
      labels = List.copyOf(labels);
    }
  }

  /**
   * What the mentions of one kind were taken to mean.
   *
   * @param labels how many are labelled
   * @param named how many of them mean one thing that is named
   * @param found how many of these were given to any entity
   * @param resolved how many were given to an entity, also of those that mean nothing named
   * @param right how many to the one meant
   * @param faults one line for each that is wrong or missed
   */
  public record Score(
      int labels, int named, int found, int resolved, int right, List<String> faults) {
    /** Returns the share of right ones among the resolved, 0 to 1. */
    public double precision() {
      return resolved == 0 ? 1 : (double) right / resolved;
    }

    /** Returns the share of resolved ones, right or wrong, among those that can be, 0 to 1. */
    public double share() {
      return named == 0 ? 1 : (double) found / named;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d mentions, %d of named things: %d resolved, %d right; %.1f %% right, %.1f %% resolved",
          labels,
          named,
          resolved,
          right,
          100 * precision(),
          100 * share());
    }
  }

  /**
   * Reads own texts.
   *
   * @param file {@code references-own.tsv}
   * @param set one of {@link #SETS}
   */
  public static List<Case> texts(Path file, String set) throws IOException {
    var cases = new ArrayList<Case>();
    for (var line : LabelLines.of(file, set, 2)) {
      cases.add(text(line[1]));
    }
    return cases;
  }

  private static Case text(String marked) {
    var text = new StringBuilder();
    var spans = new LinkedHashMap<Span, String>();
    var firsts = new HashMap<String, Span>();
    var matcher = MARKED.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      var start = text.length();
      text.append(matcher.group(1));
      var span = new Span(start, text.length());
      spans.put(span, matcher.group(2));
      if (!matcher.group(3).isEmpty()) {
        firsts.put(matcher.group(2), span);
      }
    }
    matcher.appendTail(text);
    var labels = new ArrayList<Label>();
    spans.forEach(
        (span, key) -> labels.add(new Label(span, Kind.of(span.of(text)), firsts.get(key))));
    return new Case(LabelLines.article(text.toString()), labels);
  }

  /**
   * Reads labels that stand as offsets into the bodies of articles.
   *
   * @param file {@code references-articles.tsv}
   * @param set one of {@link #SETS}
   * @param articles gives the article of a reference
   */
  public static List<Case> articles(Path file, String set, Function<String, Article> articles)
      throws IOException {
    var read = new LinkedHashMap<String, Article>();
    var labels = new HashMap<String, List<Label>>();
    for (var line : LabelLines.of(file, set, 7)) {
      var article = read.computeIfAbsent(line[1], articles);
      var span = new Span(Integer.parseInt(line[2]), Integer.parseInt(line[3]));
      var kind = Kind.of(line[4], span.of(article.body()));
      var first =
          line[5].isEmpty() ? null : new Span(Integer.parseInt(line[5]), Integer.parseInt(line[6]));
      labels.computeIfAbsent(line[1], name -> new ArrayList<>()).add(new Label(span, kind, first));
    }
    var cases = new ArrayList<Case>();
    read.forEach(
        (name, article) -> cases.add(new Case(article, labels.getOrDefault(name, List.of()))));
    return cases;
  }

  /** Reads the articles of {@code cases} and counts the mentions of one kind. */
  public static Score score(
      List<Case> cases, Kind kind, Function<Article, AnnotatedArticle> annotator) {
    var tally = new Tally();
    for (var one : cases) {
      var read = annotator.apply(one.article());
      for (var label : one.labels()) {
        if (label.kind() == kind) {
          tally.add(one, label, read);
        }
      }
    }
    return tally.score();
  }

  /** Counts up a score. */
  private static final class Tally {
    private int labels;
    private int named;
    private int found;
    private int resolved;
    private int right;
    private final List<String> faults = new ArrayList<>();

    void add(Case one, Label label, AnnotatedArticle read) {
      var mention = mention(read, label);
      var entity = mention.map(found -> read.entities().get(found.entity()));
      var right =
          entity.filter(taken -> label.first() != null && means(one, read, taken, label.first()));
      labels++;
      named += label.first() == null ? 0 : 1;
      found += label.first() != null && mention.isPresent() ? 1 : 0;
      resolved += mention.isPresent() ? 1 : 0;
      if (right.isPresent()) {
        this.right++;
      } else if (mention.isPresent() || label.first() != null) {
        var meant = label.first() == null ? "-" : label.first().of(one.article().body());
        faults.add(
            (mention.isPresent() ? "wrong: " : "missed: ")
                + LabelLines.told(one.article(), label.span())
                + " = "
                + meant
                + entity.map(taken -> ", taken for " + taken.name()).orElse(""));
      }
    }

    Score score() {
      return new Score(labels, named, found, resolved, right, List.copyOf(faults));
    }
  }

  /** Returns the mention that shares most with the labelled one. */
  private static Optional<Mention> mention(AnnotatedArticle read, Label label) {
    return read.entities().stream()
        .flatMap(entity -> entity.mentions().stream())
        .filter(mention -> mention.span().overlaps(label.span()))
        .filter(mention -> (mention.form() == Mention.Form.NAME) == (label.kind() == Kind.NAME))
        .max(Comparator.comparingInt(mention -> shared(mention.span(), label.span())));
  }

  private static int shared(Span one, Span two) {
    return Math.min(one.end(), two.end()) - Math.max(one.start(), two.start());
  }

  /**
   * Tells whether an entity is what is first named in full at {@code first}: the earliest labelled
   * name in it means this, and that first name belongs to no other entity.
   */
  private static boolean means(Case one, AnnotatedArticle read, Entity entity, Span first) {
    var meant =
        one.labels().stream()
            .filter(label -> label.kind() == Kind.NAME && names(entity, label.span()))
            .map(Label::first)
            .findFirst();
    var elsewhere =
        read.entities().stream()
            .anyMatch(other -> other.index() != entity.index() && names(other, first));
    return meant.filter(first::equals).isPresent() && (names(entity, first) || !elsewhere);
  }

  private static boolean names(Entity entity, Span span) {
    return entity.mentions().stream()
        .anyMatch(mention -> mention.form() == Mention.Form.NAME && mention.span().overlaps(span));
  }
}
