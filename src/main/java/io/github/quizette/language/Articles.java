package io.github.quizette.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Chooses between {@code a} and {@code an} by the sound that follows.
 *
 * <p>Safe for any number of threads; the table of exceptions is read at the first use.
 */
public final class Articles {
  /** Letters whose names start with a vowel sound. */
  private static final String VOWEL_NAMES = "AEFHILMNORSX";

  /** Read once, on first use. */
  private static final class Table {
    static final Map<String, Boolean> WORDS = new HashMap<>();
    static final Map<String, Boolean> ACRONYMS = new HashMap<>();

    static {
      Rows.read(
          Articles.class,
          "a-an.tsv",
          row ->
              (row.cell(2).equals("acronym") ? ACRONYMS : WORDS)
                  .put(row.cell(0), row.cell(1).equals("an")));
    }
  }

  private Articles() {}

  /**
   * Returns the article that a phrase takes, {@code a} or {@code an}.
   *
   * @param phrase what follows the article; leading quotes, brackets and currency signs are skipped
   */
  public static String indefinite(String phrase) {
    int start = 0;
    while (start < phrase.length() && !Character.isLetterOrDigit(phrase.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < phrase.length() && !Character.isWhitespace(phrase.charAt(end))) {
      end++;
    }
    return start < end && startsWithVowelSound(phrase.substring(start, end)) ? "an" : "a";
  }

  /** Returns the phrase with its article before it. */
  public static String withIndefinite(String phrase) {
    return indefinite(phrase) + " " + phrase;
  }

  private static boolean startsWithVowelSound(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return numberStartsWithVowelSound(word);
    }
    int end = 0;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    String letters = word.substring(0, end);
    boolean dotted = word.length() > 3 && word.charAt(1) == '.' && word.charAt(3) == '.';
    if (dotted) {
      return spelt(word.replace(".", ""));
    }
    boolean inCapitals = end > 1 && Character.isUpperCase(word.charAt(1));
    boolean letterAlone = end == 1 && word.length() > 1;
    if (inCapitals || letterAlone) {
      return spelt(letters);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    Boolean listed = Table.WORDS.get(lower);
    if (listed == null) {
      listed = Table.WORDS.get(letters.toLowerCase(Locale.ROOT));
    }
    return listed != null ? listed : vowel(lower.charAt(0));
  }

  /** Judges a word in capitals: listed, said as a word of the language, or letter by letter. */
  private static boolean spelt(String word) {
    String whole = word.toUpperCase(Locale.ROOT);
    Boolean listed = Table.ACRONYMS.get(whole);
    if (listed == null && whole.endsWith("S")) {
      listed = Table.ACRONYMS.get(whole.substring(0, whole.length() - 1));
    }
    if (listed != null) {
      return listed;
    }
    boolean shouted = whole.equals(word) && word.length() > 4;
    if (shouted && WordTiers.listed(word.toLowerCase(Locale.ROOT))) {
      return startsWithVowelSound(word.toLowerCase(Locale.ROOT));
    }
    return VOWEL_NAMES.indexOf(whole.charAt(0)) >= 0 || whole.charAt(0) > '\u00bf';
  }

  /** Eight, eleven, eighteen and the years and thousands that start with them. */
  private static boolean numberStartsWithVowelSound(String word) {
    if (word.charAt(0) == '8') {
      return true;
    }
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    boolean elevenOrEighteen = word.startsWith("11") || word.startsWith("18");
    boolean pair = digits == 2 || (digits == 4 && word.startsWith("18"));
    return elevenOrEighteen && pair;
  }

  private static boolean vowel(char letter) {
    return Spellings.vowel(letter) || "àáâäèéêëìíîïòóôöøùúûüœæå".indexOf(letter) >= 0;
  }
}
