package io.github.quizette.generator;

import io.github.quizette.language.Months;
import io.github.quizette.language.TimeWords;
import io.github.quizette.text.Span;
import io.github.quizette.text.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts month and year in the place of times that only a reader of the article understands. */
final class TimeAnchoring {
  private static final Set<String> SIMPLE = Set.of("on", "in", "at", "during", "this", "over");
  private static final Set<String> BOUNDS =
      Set.of(
          "since", "through", "least", "about", "around", "until", "by", "before", "after", "from",
          "till", "for", "of", "between");
  private static final Set<String> JOINING =
      Set.of("when", "as", "after", "before", "while", "because", "since");
  private static final Set<String> LOOSE =
      Set.of("today", "yesterday", "tomorrow", "tonight", "now", "recently", "currently", "ago");
  private static final Set<String> HOURS =
      Set.of("morning", "afternoon", "evening", "night", "overnight", "midnight", "noon", "dawn");

  /** Anchors the times in {@code draft}; throws when one can be neither resolved nor left out. */
  void apply(Draft draft) throws RejectedException {
    var done = new ArrayList<String>();
    for (var time : draft.article().times()) {
      var first = draft.at(time.span());
      var last = draft.upTo(time.span());
      if (time.sentence() == draft.sentence().index()
          && first >= 0
          && last >= first
          && draft.keeps(first)
          && !draft.answer().covers(first)) {
        anchor(draft, time, first, last, done);
      }
    }
    for (var token = 0; token < draft.size(); token++) {
      if (draft.keeps(token) && !draft.replaced(token) && LOOSE.contains(draft.lower(token))) {
        if (draft.lower(token).equals("ago")
            || !adverbial(draft, token)
            || !draft.drop(draft.tree().subtree(token))) {
          throw new RejectedException(
              "time", "'" + draft.word(token) + "' leans on the article", token);
        }
      }
    }
  }

  private static void anchor(
      Draft draft, TimeExpression time, int first, int last, List<String> done)
      throws RejectedException {
    if (!time.relative() && (complete(time.value()) || time.value().startsWith("P"))) {
      return;
    }
    if (draft.article().article().published() == null
        && monthNumber(time.span().of(body(draft))) > 0) {
      return; // without a date of its own, a story keeps its months
    }
    if (time.relative() && scheduled(draft)) {
      throw new RejectedException("time", "a present tense that tells of what was to come", first);
    }
    var phrase = phrase(time.value());
    var before = draft.previous(first);
    var preposition = before >= 0 ? draft.lower(before) : "";
    if (time.relative() && Set.of("from", "between", "until", "through").contains(preposition)) {
      throw new RejectedException("time", "a range of days", first);
    }
    if (hour(draft, first, last)) {
      throw new RejectedException("time", "an hour of a day that is not told");
    }
    if (phrase.isEmpty() || done.contains(phrase)) {
      leaveOut(draft, time.span(), first, last, before, preposition);
      return;
    }
    done.add(phrase);
    var bare = phrase.substring(phrase.indexOf(' ') + 1);
    var after = draft.next(last);
    if (after >= 0 && Set.of("'s", "’s", "'", "’").contains(draft.lower(after))) {
      draft.replace(first, last, "the " + bare);
      draft.drop(after);
    } else if (preposition.equals("dated") && before == first - 1) {
      draft.replace(first, last, bare);
    } else if (SIMPLE.contains(preposition) && before == first - 1) {
      draft.replace(before, last, phrase);
    } else if (Set.of("about", "around").contains(preposition)
        && before == first - 1
        && draft.tree().is(before, "case")) {
      draft.replace(before, last, phrase);
    } else if (BOUNDS.contains(preposition) && before == first - 1) {
      draft.replace(first, last, bare);
    } else if (adverbial(draft, head(draft, first, last))) {
      draft.replace(first, last, phrase);
    } else {
      throw new RejectedException(
          "time", "'" + time.span().of(body(draft)) + "' has no place", first);
    }
  }

  /** Tells whether a part of the day is kept, which says nothing beside a month. */
  private static boolean hour(Draft draft, int first, int last) {
    return draft.kept().stream()
        .anyMatch(
            token ->
                (token < first || token > last)
                    && HOURS.contains(draft.lower(token))
                    && !draft.answer().covers(token)
                    && (draft.tree().is(token, "obl") || draft.tree().is(token, "advmod")));
  }

  /** Tells whether the verb is in the simple present, as in {@code the round ends on Sunday}. */
  private static boolean scheduled(Draft draft) {
    var clause = draft.clause();
    return !clause.copular()
        && clause.auxiliaries().isEmpty()
        && draft.token(clause.predicate()).tag().matches("VBZ|VBP");
  }

  private static void leaveOut(
      Draft draft, Span span, int first, int last, int before, String preposition)
      throws RejectedException {
    var head = head(draft, first, last);
    var verb = draft.tree().head(head);
    var main = verb == draft.clause().predicate();
    if (!adverbial(draft, head) || !main || !complete(draft)) {
      throw new RejectedException("time", "'" + span.of(body(draft)) + "' is not resolved", first);
    }
    for (var i = first; i <= last; i++) {
      draft.drop(i);
    }
    if (SIMPLE.contains(preposition) || BOUNDS.contains(preposition)) {
      draft.drop(before);
    }
    var comma = draft.next(last);
    var next = comma < 0 ? -1 : draft.next(comma);
    if (next > 0
        && draft.lower(comma).equals(",")
        && JOINING.contains(draft.lower(next))
        && draft.tree().is(next, "mark")) {
      draft.drop(comma);
    }
  }

  /** Tells whether the clause says something without its time. */
  private static boolean complete(Draft draft) {
    var clause = draft.clause();
    return clause.object().isPresent()
        || clause.copular()
        || clause.obliques().stream().filter(draft::keeps).count() > 1
        || draft.tree().child(clause.predicate(), "xcomp", "ccomp").isPresent();
  }

  private static String body(Draft draft) {
    return draft.article().article().body();
  }

  /** Returns the token of the expression that hangs on something outside it. */
  private static int head(Draft draft, int first, int last) {
    for (var i = first; i <= last; i++) {
      var head = draft.tree().head(i);
      if (head < first || head > last) {
        if (!draft.tree().is(i, "case") && !draft.tree().is(i, "punct")) {
          return i;
        }
      }
    }
    return last;
  }

  private static boolean adverbial(Draft draft, int token) {
    return draft.tree().is(token, "obl")
        || draft.tree().is(token, "advmod")
        || draft.tree().relation(token).equals("nmod:tmod")
        || draft.tree().relation(token).equals("nmod:unmarked");
  }

  private static boolean complete(String value) {
    return value.length() >= 4 && !value.startsWith("XXXX");
  }

  /**
   * Returns a value as words at the grain of a month or coarser, such as {@code in November 2025};
   * empty when the value has no year or no such form.
   */
  static String phrase(String value) {
    return TimeWords.phrase(value, TimeWords.Grain.MONTH)
        .filter(words -> words.startsWith("in "))
        .orElse("");
  }

  /** Returns the number of a month by its English name, from 1; 0 for any other word. */
  static int monthNumber(String name) {
    return Months.names().indexOf(name) + 1;
  }

  /** Returns the month and year of {@code date}, such as {@code November 2025}. */
  static String monthOf(LocalDate date) {
    return Months.name(date.getMonthValue()) + String.format(Locale.ROOT, " %04d", date.getYear());
  }
}
