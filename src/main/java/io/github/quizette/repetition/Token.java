package io.github.quizette.repetition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word, a number or a sign of a text.
 *
 * @param text as written, without the dots of an acronym, the commas of a number, a possessive
 * @param first whether a sentence begins with it
 */
record Token(String text, boolean first) {
  private static final int LONGEST = 4000;
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}|\\d[\\d,]*(?:\\.\\d+)?|[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*"
              + "|[\\p{Sc}%.?!:\n]");
  private static final Pattern ROUND = Pattern.compile("(?i)\\b(semi|quarter)[- ](?=finals?\\b)");
  private static final Pattern POSSESSIVE = Pattern.compile("['’](?:s|S)?$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Returns the tokens of a text; of a long one, those of its first 4,000 characters. */
  static List<Token> of(String text) {
    var tokens = new ArrayList<Token>();
    var first = true;
    var start = text.substring(0, Math.min(text.length(), LONGEST));
    var matcher = TOKEN.matcher(ROUND.matcher(start).replaceAll("$1"));
    while (matcher.find()) {
      var found = matcher.group();
      if (found.length() == 1 && ".?!:\n".contains(found)) {
        first = true;
      } else {
        tokens.add(new Token(plain(found), first));
        first = false;
      }
    }
    return tokens;
  }

  private static String plain(String found) {
    if (Character.isDigit(found.codePointAt(0))) {
      return found.replace(",", "");
    }
    return POSSESSIVE.matcher(found).replaceFirst("").replace(".", "");
  }

  /** Returns it in lower case without accents. */
  String lower() {
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  boolean number() {
    return !text.isEmpty() && Character.isDigit(text.codePointAt(0));
  }

  boolean capital() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Tells whether it is an acronym, such as {@code NATO}. */
  boolean acronym() {
    return text.length() > 1 && text.codePoints().allMatch(Character::isUpperCase);
  }
}
