package io.github.quizette.nlp;

import java.util.Set;

/** Where a date without its year, or a weekday, lies as seen from the article's date. */
enum TimeDirection {
  PAST,
  FUTURE,
  /** The present tense: a weekday lies ahead, a month is the nearest. */
  PRESENT,
  /** No verb says which. */
  OPEN;

  /** How far a governing verb is looked for, in lexemes. */
  private static final int WINDOW = 30;

  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "shall",
          "scheduled",
          "slated",
          "expected",
          "ll",
          "intends",
          "aims",
          "hopes",
          "poised",
          "postponed",
          "expects",
          "anticipated",
          "expires",
          "expire");
  private static final Set<String> MODALS =
      Set.of("can", "may", "must", "should", "could", "might", "would");
  private static final Set<String> REPORTING =
      Set.of("says", "say", "reports", "report", "tells", "adds", "writes", "shows", "show");

  /** Past forms that are nothing else, whatever their tag. */
  private static final Set<String> IRREGULAR_PAST =
      Set.of(
          "was", "were", "had", "did", "said", "told", "took", "went", "came", "won", "lost", "met",
          "made", "began", "became", "held", "left", "fell", "rose", "saw", "gave", "struck", "led",
          "found", "got", "ran", "spoke", "wrote", "broke", "bought", "sold", "sent", "brought",
          "grew", "kept", "shot", "built", "thought", "felt", "flew", "sank", "stood", "died",
          "taken", "given", "seen", "gone", "paid", "drew", "threw", "knew", "shown");

  private static final Set<String> WALLS =
      Set.of(";", ":", "(", ")", "[", "]", "“", "”", "\"", "—", "which", "who", "whom", "whose");

  /** Reads the verb that governs the expression {@code [start, end)}. */
  static TimeDirection of(Lexemes text, int start, int end) {
    if (text.is(start - 1, "since") || (text.is(start - 1, "the") && text.is(start - 2, "since"))) {
      return PAST;
    }
    if (text.is(start - 1, "until", "till", "starting", "beginning", "effective")) {
      return FUTURE;
    }
    if (text.is(start - 1, "for", "of") && !ahead(text, start - 2)) {
      return OPEN; // "a walkout for March" tells no tense
    }
    var before = before(text, start);
    if (before != OPEN) {
      return before;
    }
    var after = after(text, end);
    return after == OPEN && text.is(start - 1, "by") ? FUTURE : after;
  }

  private static TimeDirection before(Lexemes text, int start) {
    for (var i = start - 1; i >= Math.max(0, start - WINDOW); i--) {
      if (WALLS.contains(text.lower(i))) {
        return OPEN;
      }
      if (ahead(text, i)) {
        return FUTURE;
      }
      var verb = verb(text, i);
      if (verb != OPEN) {
        return verb == PAST && promised(text, i, start) ? FUTURE : verb;
      }
    }
    return OPEN;
  }

  /** {@code agreed to meet on Friday}: the meeting is still to come. */
  private static boolean promised(Lexemes text, int verb, int start) {
    if (!text.is(verb, "agreed", "vowed", "pledged", "promised", "intended", "scheduled")) {
      return false;
    }
    for (var i = verb + 1; i < Math.min(start, verb + 4); i++) {
      if (text.is(i, "to")) {
        return true;
      }
    }
    return false;
  }

  private static TimeDirection after(Lexemes text, int end) {
    for (var i = end; i < Math.min(text.size(), end + WINDOW); i++) {
      if (WALLS.contains(text.lower(i))) {
        return OPEN;
      }
      if (ahead(text, i)) {
        return FUTURE;
      }
      var verb = verb(text, i);
      if (verb != OPEN) {
        return verb;
      }
    }
    return OPEN;
  }

  private static boolean ahead(Lexemes text, int i) {
    return switch (text.lower(i)) {
      case "set", "going" -> text.is(i + 1, "to");
      case "plan", "plans", "planned", "planning" -> text.is(i + 1, "to", "for");
      case "due" -> !text.is(i + 1, "to") || text.at(i + 2).tag().equals("VB");
      case "expected" -> !text.is(i - 1, "than", "as");
      default -> AHEAD.contains(text.lower(i));
    };
  }

  /** What one word says; OPEN for all that is no finite verb. */
  private static TimeDirection verb(Lexemes text, int i) {
    var lexeme = text.at(i);
    if (!lexeme.word()) {
      return OPEN;
    }
    var lower = lexeme.lower();
    if (IRREGULAR_PAST.contains(lower) && !lexeme.tag().startsWith("N")) {
      return participle(text, i);
    }
    return switch (lexeme.tag()) {
      case "MD" -> modal(text, i);
      case "VBD", "VBN" -> participle(text, i);
      case "VBZ", "VBP" -> REPORTING.contains(lower) || perfect(text, i) ? PAST : present(text, i);
      case "" -> untagged(lower);
      default -> OPEN;
    };
  }

  private static TimeDirection modal(Lexemes text, int i) {
    for (var k = i + 1; k < i + 5; k++) {
      if (text.is(k, "have")) {
        return PAST;
      }
    }
    return FUTURE;
  }

  /** {@code is held on Friday} lies ahead; {@code was held}, {@code held} lie behind. */
  private static TimeDirection participle(Lexemes text, int i) {
    for (var k = i - 1; k >= Math.max(0, i - 3); k--) {
      if (text.is(k, "is", "are", "be")) {
        return FUTURE;
      }
      if (text.is(k, "was", "were", "been", "has", "have", "had")) {
        return PAST;
      }
    }
    return PAST;
  }

  /** What stands behind {@code to} or an article is no finite verb, whatever its tag. */
  private static TimeDirection present(Lexemes text, int i) {
    var finite = !text.is(i - 1, "to", "the", "a", "an", "his", "her", "its", "their", "s");
    if (!finite) {
      return OPEN;
    }
    var event = text.at(i).tag().equals("VBZ") && !text.is(i, "is", "has", "does", "s");
    return event ? FUTURE : PRESENT;
  }

  private static boolean perfect(Lexemes text, int i) {
    if (!text.is(i, "has", "have")) {
      return false;
    }
    for (var k = i + 1; k < i + 5; k++) {
      if (text.at(k).tag().equals("VBN")) {
        return true;
      }
    }
    return false;
  }

  private static TimeDirection untagged(String lower) {
    if (MODALS.contains(lower)) {
      return FUTURE;
    }
    return lower.endsWith("ed") && lower.length() > 4 ? PAST : OPEN;
  }
}
