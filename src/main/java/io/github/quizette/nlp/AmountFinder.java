package io.github.quizette.nlp;

import io.github.quizette.text.Amount;
import io.github.quizette.text.Article;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds sums of money, shares, measures, counts, places in an order, scores and ages by rules over
 * words. Linear in the text; immutable, may be shared by threads.
 */
public final class AmountFinder {
  private static final List<AmountRule> RULES =
      List.of(
          new MoneyRule(),
          new PercentRule(),
          new ScoreRule(),
          new AgeRule(),
          new FractionRule(),
          new MeasureRule(),
          new OrdinalRule(),
          new CountRule(),
          new BareCountRule());

  private final TimeFinder times = new TimeFinder();

  /**
   * Finds the amounts in {@code sentences}; what belongs to an expression of time is none.
   *
   * @return in the order of the text, apart from each other
   */
  public List<Amount> find(Article article, List<Sentence> sentences) {
    return find(article, sentences, times.find(article, sentences));
  }

  /**
   * As {@link #find(Article, List)}, with the expressions of time already found.
   *
   * @param times those of the same sentences, in order
   */
  public List<Amount> find(Article article, List<Sentence> sentences, List<TimeExpression> times) {
    var found = new ArrayList<Amount>();
    var next = 0;
    for (var sentence : sentences) {
      var text = Lexemes.of(article.body(), sentence);
      var i = 0;
      while (i < text.size()) {
        while (next < times.size() && times.get(next).span().end() <= text.at(i).start()) {
          next++;
        }
        var bound = next < times.size() ? times.get(next).span().start() : Integer.MAX_VALUE;
        var free = text.at(i).end() <= bound && RuleTriggers.amount(text, i);
        var match = free ? match(text, i, bound) : null;
        if (match == null) {
          i++;
          continue;
        }
        found.add(amount(text, i, match, sentence));
        i = match.end();
      }
    }
    return found;
  }

  /** The first rule that fits without running into the next expression of time. */
  private static @Nullable AmountMatch match(Lexemes text, int i, int bound) {
    for (var rule : RULES) {
      var match = rule.match(text, i);
      if (match != null && text.at(match.end() - 1).end() <= bound) {
        return match;
      }
    }
    return null;
  }

  private static Amount amount(Lexemes text, int i, AmountMatch match, Sentence sentence) {
    return new Amount(
        text.span(i, match.end()),
        sentence.index(),
        match.kind(),
        match.value(),
        match.unit(),
        Qualifiers.before(text, i));
  }
}
