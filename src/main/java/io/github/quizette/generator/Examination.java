package io.github.quizette.generator;

import io.github.quizette.generator.QuizSettings.Kind;
import io.github.quizette.item.Item;
import io.github.quizette.item.Statements;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.ContentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * One quiz with statements to be judged, made of facts of which none gives another's key away: each
 * becomes an item by itself, a true/false item, or a part of a statement set. The kinds wanted have
 * fair shares. Used once, by one thread.
 */
final class Examination {
  private static final Comparator<Candidate> BEST =
      Comparator.comparingDouble(Candidate::score).reversed().thenComparing(c -> c.item().id());

  private final AnnotatedArticle article;
  private final QuizSettings settings;
  private final List<Candidate> chosen;
  private final Map<Candidate, Statement> statements = new HashMap<>();

  /**
   * Makes an examination.
   *
   * @param chosen a set that {@link Selection} would ask, in the order of the text
   * @param all every sound item on the facts
   */
  private Examination(
      AnnotatedArticle article,
      QuizSettings settings,
      List<Candidate> chosen,
      List<Candidate> all) {
    this.article = article;
    this.settings = settings;
    this.chosen = chosen;
    for (var one : chosen) {
      var source =
          all.stream()
              .filter(other -> twin(one, other, settings.choosiness()))
              .findFirst()
              .orElse(one);
      Statement.of(source).ifPresent(statement -> statements.put(one, statement));
    }
  }

  /**
   * The items of a quiz.
   *
   * @param items in the order in which they are asked, sets last
   * @param used what they were made of
   */
  record Composed(List<Item> items, List<Candidate> used) {}

  /** Tells whether {@code other} asks the same fact with options, as {@code one} may do. */
  private static boolean twin(Candidate one, Candidate other, Choosiness choosiness) {
    return other.choice() && other.fact().equals(one.fact()) && choosiness.likely(other);
  }

  /** Returns the items of what was chosen; with statements, as far as they are wanted. */
  static Composed compose(
      AnnotatedArticle article,
      QuizSettings settings,
      List<Candidate> chosen,
      List<Candidate> all) {
    return settings.statements()
        ? new Examination(article, settings, chosen, all).compose()
        : new Composed(KeyPlaces.balanced(chosen.stream().map(Candidate::item).toList()), chosen);
  }

  private Composed compose() {
    var open = new ArrayList<>(apart(chosen.stream().sorted(BEST).toList()));
    statements.replaceAll((candidate, statement) -> statement.without(keys(open, candidate)));
    var builder = new SetBuilder(article, settings.options());
    var sets = sets(open.size());
    for (var set = 0; set < sets; set++) {
      var asked = (SetBuilder.SIZE - 1) * (sets - set) + settings.items() - set;
      builder.take(open, Math.min(asked, open.size()), statements);
    }
    var kinds = kinds(open, settings.items() - builder.items().size());
    var singles = chosen.stream().filter(kinds::containsKey).toList();
    var items = new ArrayList<>(singles(singles, kinds));
    items.addAll(builder.items());
    var used = new ArrayList<>(singles);
    used.addAll(builder.used());
    return new Composed(KeyPlaces.balanced(items), used);
  }

  /** Leaves out facts whose statement would tell the key of a better one. */
  private List<Candidate> apart(List<Candidate> sorted) {
    var kept = new ArrayList<Candidate>();
    for (var one : sorted) {
      if (kept.stream().noneMatch(other -> clash(one, other) || clash(other, one))) {
        kept.add(one);
      }
    }
    return kept;
  }

  private boolean clash(Candidate one, Candidate other) {
    var statement = statements.get(one);
    return statement != null && statement.tells(other.item().key());
  }

  private static List<String> keys(List<Candidate> candidates, Candidate without) {
    return candidates.stream()
        .filter(candidate -> !candidate.equals(without))
        .map(candidate -> candidate.item().key())
        .toList();
  }

  /**
   * Returns how many sets there may be, so that every kind has as many items, but one if it can.
   */
  private int sets(int facts) {
    var kinds = settings.kinds();
    if (!kinds.contains(Kind.STATEMENTS)) {
      return 0;
    }
    var others = kinds.size() - 1;
    var share = (settings.items() + others) / kinds.size();
    var one = facts >= SetBuilder.SIZE + Math.min(others, 2) ? 1 : 0;
    return Math.min(share, Math.max(one, facts / (SetBuilder.SIZE + others)));
  }

  /** Gives the first candidates the kind that has the fewest items so far and suits it. */
  private Map<Candidate, Kind> kinds(List<Candidate> candidates, int most) {
    var given = new HashMap<Candidate, Kind>();
    var counts = new EnumMap<Kind, Integer>(Kind.class);
    for (var candidate : candidates) {
      var suiting = suiting(candidate);
      if (given.size() < most && !suiting.isEmpty()) {
        var kind =
            Collections.min(suiting, Comparator.comparingInt(k -> counts.getOrDefault(k, 0)));
        given.put(candidate, kind);
        counts.merge(kind, 1, Integer::sum);
      }
    }
    return given;
  }

  private List<Kind> suiting(Candidate candidate) {
    var suiting = new ArrayList<Kind>();
    suiting.add(candidate.choice() ? Kind.CHOICE : Kind.CLOZE);
    var statement = statements.get(candidate);
    if (statement != null && !statement.falsehoods().isEmpty()) {
      suiting.add(Kind.TRUEFALSE);
    }
    suiting.retainAll(settings.kinds());
    return suiting;
  }

  /** Makes the items; half of the statements are true, give or take one; which ones is drawn. */
  private List<Item> singles(List<Candidate> singles, Map<Candidate, Kind> kinds) {
    var random = new Random(ContentId.seed(article.article().id(), Statements.TRUE_FALSE));
    var first = random.nextBoolean();
    var truths = new ArrayList<Boolean>();
    for (var candidate : singles) {
      if (kinds.get(candidate) == Kind.TRUEFALSE) {
        truths.add(first ^ (truths.size() % 2 == 1));
      }
    }
    Collections.shuffle(truths, random);
    var next = truths.iterator();
    return singles.stream()
        .map(
            candidate ->
                kinds.get(candidate) == Kind.TRUEFALSE
                    ? trueFalse(candidate, next.next())
                    : candidate.item())
        .toList();
  }

  private Item trueFalse(Candidate candidate, boolean correct) {
    var statement = Objects.requireNonNull(statements.get(candidate));
    return StatementItems.trueFalse(statement.shown(correct));
  }
}
