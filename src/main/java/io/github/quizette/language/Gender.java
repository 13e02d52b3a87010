package io.github.quizette.language;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The sex of a person as far as a given name or title tells it. */
public enum Gender {
  /** A woman or girl: {@code she}. */
  FEMALE,
  /** A man or boy: {@code he}. */
  MALE,
  /** Not known: no pronoun. */
  UNKNOWN;

  private static final Set<String> MALE_TITLES =
      Set.of("mr", "sir", "lord", "king", "prince", "sheikh", "pope", "emperor", "sultan", "emir");
  private static final Set<String> FEMALE_TITLES =
      Set.of("mrs", "ms", "miss", "dame", "lady", "queen", "princess", "sheikha", "empress");

  /** Read once, on first use. */
  private static final class Table {
    static final Set<String> MEN = new HashSet<>(1 << 13);
    static final Set<String> WOMEN = new HashSet<>(1 << 13);
    static final Set<String> BOTH = new HashSet<>(1 << 11);

    static {
      Rows.read(Gender.class, "given-names.tsv.gz", row -> names(row.cell(1)).add(row.cell(0)));
    }

    private static Set<String> names(String sex) {
      return switch (sex) {
        case "M" -> MEN;
        case "F" -> WOMEN;
        default -> BOTH;
      };
    }
  }

  /**
   * Returns the sex of nearly all who bear a given name, UNKNOWN if it is not listed or borne by
   * both. Case and accents make no difference.
   */
  public static Gender ofGivenName(String name) {
    String folded = fold(name);
    if (Table.MEN.contains(folded)) {
      return MALE;
    }
    if (Table.WOMEN.contains(folded)) {
      return FEMALE;
    }
    int hyphen = folded.indexOf('-');
    return hyphen > 0 ? ofGivenName(folded.substring(0, hyphen)) : UNKNOWN;
  }

  /** Tells whether people are given this name, women, men or both. Case and accents are alike. */
  public static boolean isGivenName(String name) {
    return ofGivenName(name) != UNKNOWN || Table.BOTH.contains(fold(name));
  }

  /** Returns what a title such as {@code Mrs.} or {@code King} tells. */
  public static Gender ofTitle(String title) {
    String folded = fold(title);
    String bare = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    if (MALE_TITLES.contains(bare)) {
      return MALE;
    }
    return FEMALE_TITLES.contains(bare) ? FEMALE : UNKNOWN;
  }

  private static String fold(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
        bare.append(decomposed.charAt(i));
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }
}
