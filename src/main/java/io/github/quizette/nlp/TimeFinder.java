package io.github.quizette.nlp;

import io.github.quizette.text.Article;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time by rules over words and gives them TIMEX3-like values, seen from the
 * article's date. Linear in the text; immutable, may be shared by threads.
 */
public final class TimeFinder {
  private static final TimeRule DAYS =
      longest(List.of(new CalendarRule(), new DayRule(), new RelationRule()));
  private static final TimeRule PLAIN =
      longest(
          List.of(DAYS, new YearRule(), new PeriodRule(), new DurationRule(), new ClockRule(DAYS)));
  private static final TimeRule ALL = longest(List.of(PLAIN, new ModifierRule(PLAIN)));

  /**
   * Finds the expressions of time in {@code sentences}.
   *
   * @return in the order of the text, apart from each other; without a date of the article what
   *     leans on it is there but unresolved
   */
  public List<TimeExpression> find(Article article, List<Sentence> sentences) {
    var found = new ArrayList<TimeExpression>();
    var before = "";
    for (var sentence : sentences) {
      var size = found.size();
      before = find(article, sentence, before, found);
      if (found.size() == size) {
        before = ""; // "the same day" looks back one sentence, not further
      }
    }
    return found;
  }

  private static String find(
      Article article, Sentence sentence, String before, List<TimeExpression> found) {
    var text = Lexemes.of(article.body(), sentence);
    var context = new TimeContext(text, article.published(), before, 0);
    var i = 0;
    while (i < text.size()) {
      var match = RuleTriggers.time(text, i) ? ALL.match(context, i) : null;
      if (match == null) {
        i++;
        continue;
      }
      found.add(
          new TimeExpression(
              text.span(i, match.end()), sentence.index(), match.value(), match.relative()));
      var value = match.value().startsWith("P") ? context.before() : match.value();
      context = new TimeContext(text, article.published(), value, match.end());
      i = match.end();
    }
    return context.before();
  }

  /** The longest match of several rules; the first of them where two are as long. */
  private static TimeRule longest(List<TimeRule> rules) {
    return (context, i) -> {
      @Nullable TimeMatch best = null;
      for (var rule : rules) {
        var match = rule.match(context, i);
        if (match != null && (best == null || match.end() > best.end())) {
          best = match;
        }
      }
      return best;
    };
  }
}
