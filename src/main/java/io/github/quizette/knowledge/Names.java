package io.github.quizette.knowledge;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Brings the spellings of a name together: accents, dots of acronyms, quotes, articles. */
final class Names {
  private static final List<String> COMPANY_FORMS =
      List.of(
          " Inc",
          " Corp",
          " Corporation",
          " Ltd",
          " Limited",
          " plc",
          " PLC",
          " AG",
          " SE",
          " SA",
          " NV",
          " Co",
          " LLC",
          " Group",
          " Company",
          " Holdings");

  private Names() {}

  /** Returns the name without its legal form at the end, or the name itself. */
  static String withoutCompanyForm(String name) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    for (String form : COMPANY_FORMS) {
      if (bare.endsWith(form) && bare.length() > form.length() + 1) {
        String front = bare.substring(0, bare.length() - form.length());
        return front.endsWith(",") ? front.substring(0, front.length() - 1) : front;
      }
    }
    return name;
  }

  /**
   * Returns the name with its case kept, without accents, dots of acronyms and a leading article,
   * with plain quotes, hyphens and single blanks.
   */
  static String normalise(String name) {
    String plain = isPlain(name) ? name : fold(name);
    plain = squeeze(plain);
    if (plain.length() > 4 && plain.regionMatches(true, 0, "the ", 0, 4)) {
      plain = plain.substring(4);
    }
    return plain.indexOf('.') < 0 ? plain : withoutAcronymDots(plain);
  }

  /** Returns the normalised name in lower case. */
  static String key(String name) {
    return normalise(name).toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 126) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case '\u2018', '\u2019', '\u02bb', '\u02bc' -> bare.append('\'');
        case '\u2010', '\u2011', '\u2012', '\u2013' -> bare.append('-');
        case '\u00a0', '\u202f', '\u2009' -> bare.append(' ');
        case '\u00f8' -> bare.append('o');
        case '\u00d8' -> bare.append('O');
        case '\u0131' -> bare.append('i');
        case '\u0142' -> bare.append('l');
        case '\u0141' -> bare.append('L');
        case '\u0111' -> bare.append('d');
        case '\u00df' -> bare.append("ss");
        case '\u00e6' -> bare.append("ae");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            bare.append(c);
          }
        }
      }
    }
    return bare.toString();
  }

  private static String squeeze(String text) {
    String stripped = text.strip();
    if (!stripped.contains("  ") && stripped.indexOf('\n') < 0 && stripped.indexOf('\t') < 0) {
      return stripped;
    }
    StringBuilder squeezed = new StringBuilder(stripped.length());
    for (int i = 0; i < stripped.length(); i++) {
      boolean blank = Character.isWhitespace(stripped.charAt(i));
      if (!blank) {
        squeezed.append(stripped.charAt(i));
      } else if (squeezed.charAt(squeezed.length() - 1) != ' ') {
        squeezed.append(' ');
      }
    }
    return squeezed.toString();
  }

  /** Turns {@code U.S.} into {@code US}; leaves {@code Inc.} and {@code George W. Bush}. */
  private static String withoutAcronymDots(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean afterLetter = i > 0 && Character.isUpperCase(name.charAt(i - 1));
      boolean alone = i < 2 || !Character.isLetterOrDigit(name.charAt(i - 2));
      boolean inAcronym =
          afterLetter
              && alone
              && ((i + 2 < name.length() && name.charAt(i + 2) == '.')
                  || (i > 2 && name.charAt(i - 2) == '.'));
      if (c != '.' || !inAcronym) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /**
   * Tells whether a name as written may stand for a name of the tables whose key is the same: the
   * case agrees, or one of the two is in capitals throughout and longer than three letters.
   */
  static boolean sameCase(String written, String listed) {
    String one = normalise(written);
    String other = normalise(listed);
    if (one.equals(other)) {
      return true;
    }
    boolean long4 = one.length() > 3;
    boolean shouted =
        allCapitals(one) || (allCapitals(other) && Character.isUpperCase(one.charAt(0)));
    return (long4 && shouted) || restAgrees(one, other);
  }

  /** Sentence case: the first letters may differ, as in {@code Al-Qaeda} and {@code al-Qaeda}. */
  private static boolean restAgrees(String one, String other) {
    return Character.isUpperCase(one.charAt(0))
        && one.length() == other.length()
        && one.regionMatches(1, other, 1, one.length() - 1);
  }

  private static boolean allCapitals(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether all words of one name stand in the other. */
  static boolean wordsContained(String one, String other) {
    if (one.indexOf(' ') < 0 && other.indexOf(' ') < 0) {
      return one.equals(other);
    }
    String shorter = one.length() <= other.length() ? one : other;
    String longer = " " + (one.length() <= other.length() ? other : one) + " ";
    int start = 0;
    while (start < shorter.length()) {
      int blank = shorter.indexOf(' ', start);
      int end = blank < 0 ? shorter.length() : blank;
      if (!longer.contains(" " + shorter.substring(start, end) + " ")) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }
}
