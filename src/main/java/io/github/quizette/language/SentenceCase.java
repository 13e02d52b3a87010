package io.github.quizette.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Puts the first word of a phrase in the case that its place asks for, and leaves names alone.
 *
 * <p>Any thread may call it; the table of words with a capital is read at the first use.
 */
public final class SentenceCase {
  private static final Set<String> NAME_TAGS = Set.of("NNP", "NNPS");

  /** Read once, on first use. */
  private static final class Table {
    static final Set<String> WITH_CAPITAL = new HashSet<>(1 << 11);

    static {
      Rows.read(SentenceCase.class, "capital-words.tsv", row -> WITH_CAPITAL.add(row.cell(0)));
    }
  }

  private SentenceCase() {}

  /**
   * Returns the text with its first letter in upper case, behind any quotes and brackets. A word
   * with a capital further on ({@code iPhone}) and a text that starts with a digit stay.
   */
  public static String capitalised(String text) {
    int at = firstWord(text);
    if (at == text.length() || !Character.isLowerCase(text.charAt(at))) {
      return text;
    }
    for (int i = at + 1; i < text.length() && Character.isLetter(text.charAt(i)); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return text;
      }
    }
    return text.substring(0, at) + upper(text.charAt(at)) + text.substring(at + 1);
  }

  /**
   * Returns the text with its first letter in lower case, for use inside a sentence.
   *
   * @param isName whether the first word is part of a name; then the text stays as it is. So do
   *     acronyms, {@code I}, nationalities, days, months, and words that no word list knows
   */
  public static String decapitalised(String text, boolean isName) {
    int at = firstWord(text);
    if (isName || at == text.length() || !Character.isUpperCase(text.charAt(at))) {
      return text;
    }
    int end = at;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    return keepsCapital(word)
        ? text
        : text.substring(0, at) + lower(text.charAt(at)) + text.substring(at + 1);
  }

  /** Does the same, judging by the Penn Treebank tag of the first word. */
  public static String decapitalised(String text, String pennTag) {
    return decapitalised(text, NAME_TAGS.contains(pennTag));
  }

  private static boolean keepsCapital(String word) {
    if (word.equals("I") || word.startsWith("I'") || word.startsWith("I\u2019")) {
      return true;
    }
    if (word.equals("A")) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) || Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    String small = lower(word.charAt(0)) + word.substring(1);
    int hyphen = small.indexOf('-');
    String head = hyphen > 0 ? small.substring(0, hyphen) : small;
    return Table.WITH_CAPITAL.contains(capitalHead(word))
        || (!WordTiers.listed(small) && !WordTiers.listed(head));
  }

  private static String capitalHead(String word) {
    int end = 0;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '\u2019';
  }

  private static int firstWord(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String upper(char letter) {
    return String.valueOf(letter).toUpperCase(Locale.ROOT);
  }

  private static String lower(char letter) {
    return String.valueOf(letter).toLowerCase(Locale.ROOT);
  }
}
