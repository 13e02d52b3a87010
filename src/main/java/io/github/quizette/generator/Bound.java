package io.github.quizette.generator;

import java.util.regex.Pattern;

/**
 * What a word in front of a number says of other numbers: whoever has over 300 has over 200 too.
 */
enum Bound {
  /** The number itself is told. */
  NONE,
  /** What is smaller would be true too. */
  BELOW,
  /** What is larger would be true too. */
  ABOVE;

  private static final Pattern OVER =
      Pattern.compile(
          "(?i).*\\b(over|above|beyond|past|exceed(s|ed|ing)?|surpass(es|ed|ing)?|topp(ed|ing)"
              + "|(more|greater|larger|longer|older|no (less|fewer)|not (less|fewer)) than"
              + "|at (the very )?least|upwards? of|in excess of|a minimum of)\\W*");
  private static final Pattern UNDER =
      Pattern.compile(
          "(?i).*\\b(under|below|within|nearly|almost|up to|just short of"
              + "|(less|fewer|smaller|shorter|younger|no (more|longer)|not more) than"
              + "|at (the very )?most|as (many|much|long|high|late) as|a maximum of)\\W*");

  /** Returns what the end of {@code text}, in front of a number, says of it. */
  static Bound before(String text) {
    if (OVER.matcher(text).matches()) {
      return BELOW;
    }
    return UNDER.matcher(text).matches() ? ABOVE : NONE;
  }
}
