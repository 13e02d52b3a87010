package io.github.quizette.language;

import java.util.LinkedHashSet;
import java.util.Set;

/** The spelling rules that regular verbs and nouns follow, and their undoing. */
final class Spellings {
  private Spellings() {}

  static boolean vowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  private static boolean consonantBefore(String word, int at) {
    return at > 0 && !vowel(word.charAt(at - 1));
  }

  /** Adds -s as verbs take it in the third person. */
  static String third(String base) {
    int last = base.length() - 1;
    return base.endsWith("o") && consonantBefore(base, last) ? base + "es" : plural(base);
  }

  /** Adds -s as nouns take it in the plural. */
  static String plural(String noun) {
    int last = noun.length() - 1;
    if (noun.endsWith("y") && consonantBefore(noun, last)) {
      return noun.substring(0, last) + "ies";
    }
    boolean hissing =
        noun.endsWith("s")
            || noun.endsWith("x")
            || noun.endsWith("z")
            || noun.endsWith("ch")
            || noun.endsWith("sh");
    return noun + (hissing ? "es" : "s");
  }

  /** Adds -ed, without doubling. */
  static String past(String base) {
    int last = base.length() - 1;
    if (base.endsWith("e")) {
      return base + "d";
    }
    return base.endsWith("y") && consonantBefore(base, last)
        ? base.substring(0, last) + "ied"
        : base + "ed";
  }

  /** Adds -ing, without doubling. */
  static String ing(String base) {
    boolean silent =
        base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && !base.endsWith("ye");
    return (silent ? base.substring(0, base.length() - 1) : base) + "ing";
  }

  static String regular(String base, VerbForm form) {
    return switch (form) {
      case BASE -> base;
      case THIRD -> third(base);
      case PAST, PARTICIPLE -> past(base);
      case ING -> ing(base);
    };
  }

  /** Returns the words of which {@code word} may be the regular form, doubling undone too. */
  static Set<String> candidates(String word, VerbForm form) {
    Set<String> found = new LinkedHashSet<>();
    switch (form) {
      case THIRD -> {
        cut(found, word, "ies", "y");
        cut(found, word, "es", "");
        cut(found, word, "s", "");
      }
      case PAST, PARTICIPLE -> {
        cut(found, word, "ied", "y");
        cut(found, word, "ed", "");
        cut(found, word, "d", "");
      }
      case ING -> {
        cut(found, word, "ing", "");
        cut(found, word, "ing", "e");
      }
      case BASE -> found.add(word);
    }
    return found;
  }

  private static void cut(Set<String> found, String word, String ending, String put) {
    int rest = word.length() - ending.length();
    if (rest >= 2 && word.endsWith(ending)) {
      found.add(word.substring(0, rest) + put);
    }
  }
}
