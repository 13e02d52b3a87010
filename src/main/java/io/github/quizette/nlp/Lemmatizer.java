package io.github.quizette.nlp;

import io.github.quizette.language.Inflection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives a word its dictionary form from its form and Penn Treebank tag: verbs to the base, nouns to
 * the singular, adjectives and adverbs to the positive, clitics to the full word; names stay as
 * they are. Safe for any number of threads.
 */
public final class Lemmatizer {
  private static final int MAX_KEPT = 1 << 15;

  private static final Map<String, String> CLITICS =
      Map.ofEntries(
          Map.entry("n't", "not"),
          Map.entry("ca", "can"),
          Map.entry("wo", "will"),
          Map.entry("sha", "shall"),
          Map.entry("gon", "go"),
          Map.entry("wan", "want"),
          Map.entry("gotten", "get"),
          Map.entry("born", "bear"),
          Map.entry("'ll", "will"),
          Map.entry("'re", "be"),
          Map.entry("'m", "be"),
          Map.entry("'ve", "have"));

  private static final Map<String, String> PRONOUNS =
      Map.ofEntries(
          Map.entry("me", "I"),
          Map.entry("i", "I"),
          Map.entry("him", "he"),
          Map.entry("them", "they"),
          Map.entry("us", "we"),
          Map.entry("mine", "my"),
          Map.entry("her", "she"),
          Map.entry("whom", "who"));

  private static final Map<String, String> COMPARED =
      Map.ofEntries(
          Map.entry("better", "good"),
          Map.entry("best", "good"),
          Map.entry("worse", "bad"),
          Map.entry("worst", "bad"),
          Map.entry("further", "far"),
          Map.entry("furthest", "far"),
          Map.entry("farther", "far"),
          Map.entry("farthest", "far"),
          Map.entry("more", "more"),
          Map.entry("most", "most"),
          Map.entry("less", "less"),
          Map.entry("least", "least"),
          Map.entry("elder", "elder"),
          Map.entry("eldest", "elder"));

  /** Adjectives in -e, whose comparative hides it. */
  private static final Set<String> IN_E =
      Set.of(
          "large",
          "late",
          "close",
          "wide",
          "safe",
          "nice",
          "fine",
          "pure",
          "rare",
          "wise",
          "brave",
          "strange",
          "simple",
          "able",
          "gentle",
          "noble",
          "free",
          "true",
          "blue",
          "rude",
          "huge",
          "fierce",
          "severe",
          "cute",
          "loose",
          "dense",
          "scarce",
          "sparse",
          "tame",
          "mature",
          "polite",
          "ripe",
          "pale",
          "sore",
          "sure",
          "vague",
          "white",
          "whole",
          "humble",
          "feeble",
          "ample",
          "strong-willed",
          "bare",
          "crude",
          "dire",
          "eerie",
          "genuine",
          "grave",
          "idle",
          "lame",
          "naive",
          "prime",
          "remote",
          "secure",
          "sincere",
          "stable",
          "subtle",
          "supple",
          "tense",
          "unique");

  /** Nouns that mean something else without their -s, or nothing. */
  private static final Set<String> PLURAL_ONLY =
      Set.of(
          "troops",
          "thanks",
          "regards",
          "clothes",
          "politics",
          "pants",
          "goods",
          "remains",
          "surroundings",
          "headquarters",
          "economics",
          "mathematics",
          "physics",
          "athletics",
          "gymnastics",
          "logistics",
          "news",
          "premises",
          "outskirts",
          "proceeds",
          "whereabouts",
          "overseas",
          "people",
          "arms",
          "customs",
          "barracks",
          "crossroads",
          "means",
          "series",
          "species",
          "data",
          "media");

  private final Map<String, String> kept = new ConcurrentHashMap<>();

  /**
   * Returns the lemma of a word.
   *
   * @param form as it stands; typographic apostrophes count as plain ones
   * @param tag Penn Treebank tag
   * @return lower case but for names and {@code I}; never empty unless the form is
   */
  public String lemma(String form, String tag) {
    if (tag.startsWith("NNP")) {
      return form;
    }
    var key = tag + form;
    var known = kept.get(key);
    if (known != null) {
      return known;
    }
    var lemma = find(ModelText.of(form).toLowerCase(Locale.ROOT), tag);
    if (kept.size() < MAX_KEPT && key.length() < 40) {
      kept.put(key, lemma);
    }
    return lemma;
  }

  private static String find(String word, String tag) {
    return switch (tag) {
      case "VBZ", "VBD", "VBN", "VBG", "VBP", "VB", "MD" -> verb(word, tag);
      case "NNS" -> plural(word);
      case "JJR", "RBR" -> compared(word, "er", tag);
      case "JJS", "RBS" -> compared(word, "est", tag);
      case "PRP" -> word.equals("'s") ? "we" : PRONOUNS.getOrDefault(word, word);
      case "DT" -> determiner(word);
      case "RB" -> CLITICS.getOrDefault(word, word);
      case "WP" -> PRONOUNS.getOrDefault(word, word);
      default -> word;
    };
  }

  private static String plural(String word) {
    if (PLURAL_ONLY.contains(word) || Character.isDigit(word.charAt(0))) {
      return word;
    }
    var plain = UnknownForms.singular(word);
    var listed = Inflection.american().singular(word);
    return listed.filter(found -> found.length() + 2 > plain.length()).orElse(plain);
  }

  private static String determiner(String word) {
    return switch (word) {
      case "an" -> "a";
      case "these" -> "this";
      case "those" -> "that";
      default -> word;
    };
  }

  private static String verb(String word, String tag) {
    if (word.equals("'s")) {
      return "be";
    }
    if (word.equals("'d")) {
      return tag.equals("MD") ? "would" : "have";
    }
    var full = CLITICS.get(word);
    if (full != null || tag.equals("MD")) {
      return full != null ? full : word;
    }
    return Inflection.american().base(word, tag).orElseGet(() -> UnknownForms.base(word, tag));
  }

  private static String compared(String word, String ending, String tag) {
    var listed = COMPARED.get(word);
    if (listed != null) {
      var well = tag.startsWith("RB") && listed.equals("good");
      return well ? "well" : listed;
    }
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return word;
    }
    var stem = word.substring(0, word.length() - ending.length());
    if (stem.endsWith("i")) {
      return stem.substring(0, stem.length() - 1) + "y";
    }
    var last = stem.length() - 1;
    var doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    if (doubled && "bdgmnpt".indexOf(stem.charAt(last)) >= 0) {
      return stem.substring(0, last);
    }
    return IN_E.contains(stem + "e") ? stem + "e" : stem;
  }
}
