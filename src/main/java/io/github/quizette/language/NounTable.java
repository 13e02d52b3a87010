package io.github.quizette.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plurals that the rules do not give, both ways. */
final class NounTable {
  private static final Set<String> MEN_IN_NAME_ONLY =
      Set.of("human", "german", "roman", "ottoman", "talisman", "shaman", "norman", "caiman");

  /** Words whose whole is not counted, beside those of the table. */
  private static final Set<String> MASS =
      Set.of(
          "advice",
          "information",
          "evidence",
          "equipment",
          "furniture",
          "luggage",
          "software",
          "hardware",
          "progress",
          "research",
          "traffic",
          "weather",
          "knowledge",
          "homework",
          "rice",
          "electricity",
          "aluminium",
          "aluminum",
          "infrastructure",
          "legislation");

  private final Map<String, String> plurals = new HashMap<>();
  private final Map<String, String> singulars = new HashMap<>();
  private final Set<String> mass = new HashSet<>(MASS);

  NounTable() {
    Rows.read(
        NounTable.class,
        "noun-plurals.tsv",
        row -> {
          if (row.cell(2).equals("mass")) {
            mass.add(row.cell(0));
          } else {
            plurals.put(row.cell(0), row.cell(1));
            singulars.putIfAbsent(row.cell(1), row.cell(0));
          }
        });
  }

  Optional<String> plural(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    String listed = plurals.get(lower);
    if (listed != null) {
      return Optional.of(keepingCapital(noun, listed));
    }
    if (noun.isBlank() || mass.contains(lower)) {
      return Optional.empty();
    }
    int cut = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1;
    if (cut > 0 && cut < noun.length()) {
      return plural(noun.substring(cut)).map(noun.substring(0, cut)::concat);
    }
    char last = noun.charAt(noun.length() - 1);
    if (Character.isDigit(last) || Character.isUpperCase(last)) {
      return Optional.of(noun + "s");
    }
    if (manCompound(lower)) {
      return Optional.of(noun.substring(0, noun.length() - 2) + "en");
    }
    return Optional.of(Spellings.plural(noun));
  }

  private static boolean manCompound(String lower) {
    return lower.length() > 5 && lower.endsWith("man") && !MEN_IN_NAME_ONLY.contains(lower);
  }

  Optional<String> singular(String plural) {
    String lower = plural.toLowerCase(Locale.ROOT);
    String listed = singulars.get(lower);
    if (listed != null) {
      return Optional.of(keepingCapital(plural, listed));
    }
    if (mass.contains(lower) || plurals.containsKey(lower)) {
      return Optional.empty();
    }
    int cut = Math.max(plural.lastIndexOf(' '), plural.lastIndexOf('-')) + 1;
    if (cut > 0 && cut < plural.length()) {
      return singular(plural.substring(cut)).map(plural.substring(0, cut)::concat);
    }
    if (lower.length() > 5 && lower.endsWith("men")) {
      return Optional.of(plural.substring(0, plural.length() - 2) + "an");
    }
    return regularSingular(plural, lower);
  }

  private static Optional<String> regularSingular(String plural, String lower) {
    int length = plural.length();
    boolean plain = lower.endsWith("s") && length > 3;
    if (!plain || lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is")) {
      return Optional.empty();
    }
    if (lower.endsWith("ies") && length > 4) {
      String inY = plural.substring(0, length - 3) + "y";
      String inIe = plural.substring(0, length - 1);
      boolean knownInIe = NounKinds.known(inIe) && !NounKinds.known(inY);
      return Optional.of(knownInIe ? inIe : inY);
    }
    String withoutEs = plural.substring(0, length - 2);
    boolean hissing =
        lower.endsWith("sses")
            || lower.endsWith("xes")
            || lower.endsWith("ches")
            || lower.endsWith("shes");
    boolean inE = NounKinds.known(plural.substring(0, length - 1));
    boolean knownShort = lower.endsWith("es") && NounKinds.known(withoutEs);
    boolean takeShort = hissing ? !inE || knownShort : knownShort && !inE;
    return Optional.of(takeShort ? withoutEs : plural.substring(0, length - 1));
  }

  private static String keepingCapital(String original, String answer) {
    return Character.isUpperCase(original.charAt(0)) ? SentenceCase.capitalised(answer) : answer;
  }
}
