package io.github.quizette.nlp;

import io.github.quizette.language.NumberWords;
import java.util.Set;

/** Tells at a glance where no rule can begin: most words of a text are neither time nor amount. */
final class RuleTriggers {
  private static final Set<String> TIME_WORDS =
      Set.of(
          "early",
          "late",
          "mid",
          "earlier",
          "later",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "this",
          "last",
          "next",
          "past",
          "coming",
          "previous",
          "first",
          "second",
          "third",
          "fourth",
          "final",
          "fiscal",
          "financial",
          "fy",
          "q",
          "h",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "noon",
          "midday",
          "midnight",
          "several",
          "few",
          "couple",
          "many",
          "some",
          "end",
          "start",
          "beginning",
          "middle");

  /** What only counts behind {@code the}. */
  private static final Set<String> AFTER_THE =
      Set.of(
          "same",
          "following",
          "year",
          "weekend",
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  private RuleTriggers() {}

  /** Tells whether an expression of time may begin at {@code i}. */
  static boolean time(Lexemes text, int i) {
    var lexeme = text.at(i);
    return switch (lexeme.kind()) {
      case NUMBER -> true;
      case SYMBOL -> text.apostrophe(i);
      case NONE -> false;
      case WORD ->
          switch (lexeme.lower()) {
            case "the" -> timeWord(text.at(i + 1)) || AFTER_THE.contains(text.lower(i + 1));
            case "that" -> TimeUnit.of(text.lower(i + 1)) != null || text.is(i + 1, "night");
            default -> timeWord(lexeme);
          };
    };
  }

  private static boolean timeWord(Lexeme lexeme) {
    var lower = lexeme.lower();
    if (!lexeme.word()) {
      return lexeme.number() || lower.equals("'") || lower.equals("’") || lower.equals("‘");
    }
    return TIME_WORDS.contains(lower)
        || NumberWords.begins(lower)
        || lower.endsWith("th")
        || (lexeme.capitalised()
            && (TimeVocabulary.MONTHS.containsKey(lower)
                || TimeVocabulary.WEEKDAYS.containsKey(lower)));
  }

  /** Tells whether an amount may begin at {@code i}. */
  static boolean amount(Lexemes text, int i) {
    var lexeme = text.at(i);
    return switch (lexeme.kind()) {
      case NUMBER -> true;
      case SYMBOL -> Currencies.SIGNS.containsKey(lexeme.lower());
      case NONE -> false;
      case WORD -> amountWord(text, i, lexeme);
    };
  }

  private static boolean amountWord(Lexemes text, int i, Lexeme lexeme) {
    return switch (lexeme.lower()) {
      case "aged", "age", "magnitude", "first", "second", "third" -> true;
      default ->
          lexeme.lower().endsWith("th")
              || NumberWords.begins(lexeme.lower())
              || (lexeme.capitalised() && (text.is(i + 1, "$", ".") || text.at(i + 1).number()));
    };
  }
}
