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
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts month and year in the place of times that only a reader of the article understands. */
final class TimeAnchoring {
  private static final Set<String> SIMPLE = Set.of("on", "in", "at", "during", "this", "over");
  private static final Set<String> BOUNDS =
      Set.of(
          "since", "through", "least", "about", "around", "until", "by", "before", "after", "from",
          "till", "for", "of", "between", "into");
  private static final Pattern CLOCK =
      Pattern.compile("\\d[:.]\\d\\d|(?i)\\d ?[ap]\\.?m\\b|o['’]clock");
  private static final Pattern TO = Pattern.compile("to|until|till|through|[-–]");
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
    if (time.relative() && range(draft, first, last, preposition)) {
      throw new RejectedException("time", "a range of days", first);
    }
    hours(draft, first, last);
    if (phrase.isEmpty() || done.contains(phrase)) {
      var told = done.contains(phrase);
      if (told && owner(draft, draft.next(last)) && before >= 0 && !phrase.isEmpty()) {
        draft.replace(first, last, "the"); // Sunday's game
        draft.drop(draft.next(last));
      } else {
        leaveOut(draft, time.span(), first, last, before, preposition, told);
      }
      return;
    }
    done.add(phrase);
    var bare = phrase.substring(phrase.indexOf(' ') + 1);
    var after = draft.next(last);
    if (owner(draft, after)) {
      draft.replace(first, last, "the " + bare);
      draft.drop(after);
    } else if (preposition.equals("dated") && before == first - 1) {
      draft.replace(first, last, bare);
    } else if (SIMPLE.contains(preposition) && before == first - 1) {
      if (draft.tree().is(before, "compound")) {
        throw new RejectedException(
            "time", "a date behind a particle", first); // sworn in last week
      }
      draft.replace(before, last, phrase);
    } else if (Set.of("about", "around").contains(preposition)
        && before == first - 1
        && draft.tree().is(before, "case")) {
      draft.replace(before, last, phrase);
    } else if (preposition.equals("of") && part(draft, before) >= 0) {
      draft.replace(part(draft, before), last, phrase); // in the early hours of Sunday
    } else if (BOUNDS.contains(preposition) && before == first - 1) {
      draft.replace(first, last, bare);
    } else if (earlier(draft, before, first)) {
      draft.replace(before, last, phrase);
    } else if (modifier(draft, first, last, before)) {
      draft.replace(first, last, bare);
    } else if (adverbial(draft, head(draft, first, last))
        || opens(draft, first, last)
        || published(draft, before, first)) {
      draft.replace(first, last, phrase);
    } else {
      throw new RejectedException(
          "time", "'" + time.span().of(body(draft)) + "' has no place", first);
    }
  }

  /** Tells whether {@code earlier} or {@code later} stands before the time: {@code this year}. */
  private static boolean earlier(Draft draft, int before, int first) {
    return before >= 0 && before == first - 1 && draft.lower(before).matches("earlier|later");
  }

  /** Tells whether a day tells which event is meant: {@code the August 2 resignation of …}. */
  private static boolean modifier(Draft draft, int first, int last, int before) {
    var after = draft.next(last);
    var head = draft.tree().head(head(draft, first, last));
    return before >= 0
        && before == first - 1
        && draft.token(before).tag().matches("DT|PRP\\$|POS")
        && after == last + 1
        && head >= after
        && draft.token(head).tag().startsWith("NN")
        && draft.token(after).tag().matches("NN.*|JJ.*|VBG|VBN");
  }

  /** Returns the preposition in front of a part of a day that {@code of} follows, or -1. */
  private static int part(Draft draft, int of) {
    var noun = draft.previous(of);
    if (noun < 0 || !draft.lower(noun).matches("hours|morning|afternoon|evening|night|eve")) {
      return -1;
    }
    for (var i = draft.previous(noun); i >= 0 && i > noun - 4; i = draft.previous(i)) {
      if (draft.lower(i).matches("in|on|during|at")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean owner(Draft draft, int token) {
    return token >= 0 && Set.of("'s", "’s", "'", "’").contains(draft.lower(token));
  }

  /** Tells whether a participle stands right before a bare day: {@code published Tuesday}. */
  private static boolean published(Draft draft, int before, int first) {
    return before >= 0 && before == first - 1 && draft.token(before).tag().equals("VBN");
  }

  /** Tells whether the time begins the sentence and something other than a verb follows. */
  private static boolean opens(Draft draft, int first, int last) {
    var after = draft.next(last);
    return draft.kept().nextSetBit(0) == first
        && after >= 0
        && draft.token(after).tag().matches("NNP.*|DT|CD|JJ|PRP\\$")
        && draft.tree().head(head(draft, first, last)) >= after;
  }

  /** Tells whether the time is one end of two, or stands behind a preposition that wants two. */
  private static boolean range(Draft draft, int first, int last, String preposition) {
    var after = draft.next(last);
    return Set.of("between", "through").contains(preposition)
        || (preposition.equals("from")
            && (after < 0
                || TO.matcher(draft.lower(after)).matches()
                || IntStream.rangeClosed(first, last)
                    .anyMatch(i -> TO.matcher(draft.lower(i)).matches())));
  }

  /**
   * Leaves out parts of the day, which say nothing beside a month; throws where one has to stay.
   */
  private static void hours(Draft draft, int first, int last) throws RejectedException {
    for (var token = draft.kept().nextSetBit(0); token >= 0; token = draft.next(token)) {
      if ((token < first || token > last)
          && HOURS.contains(draft.lower(token))
          && !draft.answer().covers(token)
          && (draft.tree().is(token, "obl") || draft.tree().is(token, "advmod"))
          && !draft.drop(draft.tree().subtree(token))) {
        throw new RejectedException("time", "an hour of a day that is not told");
      }
    }
  }

  /** Tells whether the verb is in the simple present, as in {@code the round ends on Sunday}. */
  private static boolean scheduled(Draft draft) {
    var clause = draft.clause();
    return !clause.copular()
        && clause.auxiliaries().isEmpty()
        && draft.token(clause.predicate()).tag().matches("VBZ|VBP");
  }

  private static void leaveOut(
      Draft draft, Span span, int first, int last, int before, String preposition, boolean told)
      throws RejectedException {
    var head = head(draft, first, last);
    var verb = draft.tree().head(head);
    var main = verb == draft.clause().predicate();
    var clock = CLOCK.matcher(span.of(body(draft))).find();
    if (!adverbial(draft, head) || !(clock || told || (main && complete(draft)))) {
      throw new RejectedException("time", "'" + span.of(body(draft)) + "' is not resolved", first);
    }
    for (var i = first; i <= last; i++) {
      draft.drop(i);
    }
    if (SIMPLE.contains(preposition)
        || BOUNDS.contains(preposition)
        || (clock && preposition.matches("roughly|approximately|nearly|almost|exactly"))) {
      draft.drop(before);
      var at = draft.previous(before);
      if (clock && at >= 0 && at == before - 1 && draft.lower(at).equals("at")) {
        draft.drop(at); // at about 8:10 am
      }
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
