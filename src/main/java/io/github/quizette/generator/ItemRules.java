package io.github.quizette.generator;

import io.github.quizette.item.Flaw;
import io.github.quizette.item.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The roster of item-writing rules, with those on the key; a rule is one line here. */
public final class ItemRules {
  private static final String HALADYNA = "Haladyna, Downing & Rodriguez 2002";
  private static final String MOORE = "Moore et al. 2023";
  private static final Set<String> VAGUE =
      Set.of("several", "some", "many", "various", "numerous", "few");

  /** Words of many names, which tell none. */
  private static final Set<String> GENERIC =
      Set.of(
          "national",
          "international",
          "united",
          "states",
          "state",
          "world",
          "university",
          "people",
          "party",
          "council",
          "department",
          "ministry",
          "president",
          "minister",
          "city",
          "group",
          "bank",
          "court",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "republic",
          "federal",
          "house",
          "white",
          "security",
          "center",
          "centre",
          "club",
          "league",
          "million",
          "billion",
          "years",
          "percent",
          "hundred",
          "thousand",
          "kingdom",
          "with",
          "from",
          "that",
          "this",
          "space",
          "station",
          "research",
          "institute",
          "agency");

  /** Returns the rules in the order in which they are applied. */
  public static List<ItemRule> all() {
    return List.of(
        rule("key-in-stem", HALADYNA + ", rule 28", ItemRules::keyInStem),
        rule("key-in-context", "a context line must not answer the item", ItemRules::keyInContext),
        rule("unresolved", MOORE + ", unfocused stem", StemRules::unresolved),
        rule("weekday", "a weekday means nothing outside its week", StemRules::weekday),
        rule("sentence", HALADYNA + ", rule 11", StemRules::sentence),
        rule("length", HALADYNA + ", rule 13", StemRules::length),
        rule("key-length", "a key is a name, a number or a short phrase", ItemRules::keyLength),
        rule("duplicate-option", HALADYNA + ", rule 22", OptionRules::duplicates),
        rule("option-in-stem", HALADYNA + ", rule 28", OptionRules::inStem),
        rule("longest-key", HALADYNA + ", rule 24", OptionRules::longestKey),
        rule("option-form", HALADYNA + ", rule 23", OptionRules::form),
        rule("article-cue", MOORE + ", grammatical cue", StemRules::articleCue),
        rule("vague-key", MOORE + ", vague terms", ItemRules::vagueKey),
        rule("repeated-word", "a slip of rewriting", StemRules::repeatedWord),
        rule("stumble", "what rewriting leaves behind", Stumbles::of),
        rule("absolute-term", HALADYNA + ", rule 28", OptionRules::absolute),
        rule("negative-stem", HALADYNA + ", rule 17", StemRules::negative),
        rule("all-of-the-above", HALADYNA + ", rule 25", OptionRules::allOfTheAbove),
        rule("option-order", HALADYNA + ", rule 20", OptionRules::order),
        rule("article-form", "a slip of rewriting", StemRules::articleForm),
        rule("cut-word", "a gap is for a whole word", StemRules::cutWord),
        rule("question-in-gap", "a gap belongs in a statement", StemRules::gapForm));
  }

  private ItemRules() {}

  private static ItemRule rule(String name, String source, Function<Item, List<String>> check) {
    return new ItemRule() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public String source() {
        return source;
      }

      @Override
      public List<Flaw> check(Item item) {
        return StatementRules.subjects(name, item).stream()
            .flatMap(subject -> check.apply(subject).stream())
            .distinct()
            .map(message -> new Flaw(name, message))
            .toList();
      }
    };
  }

  private static List<String> keyInStem(Item item) {
    return shares(item.stem().text(), item.key()) || hints(item.stem().text(), item.key())
        ? List.of("'" + item.key() + "' stands in the stem")
        : List.of();
  }

  /**
   * Tells whether a telling word of a name stands in the stem: {@code Elva Harbour … Elva ____}.
   */
  private static boolean hints(String stem, String key) {
    var words = References.wordsOf(stem);
    for (var word : key.split("[^\\p{L}\\p{N}]+", -1)) {
      var lower = word.toLowerCase(Locale.ROOT);
      if (word.length() > 3
          && Character.isUpperCase(word.charAt(0))
          && !GENERIC.contains(lower)
          && words.contains(lower)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> keyInContext(Item item) {
    return shares(item.context(), item.key())
        ? List.of("'" + item.key() + "' stands in the context line")
        : List.of();
  }

  private static List<String> keyLength(Item item) {
    var words = item.key().split("\\s+", -1).length;
    return words > 6 ? List.of(words + " words in the key") : List.of();
  }

  private static List<String> vagueKey(Item item) {
    var first = plain(item.key()).split(" ", 2)[0];
    return VAGUE.contains(first) ? List.of("'" + item.key() + "' is vague") : List.of();
  }

  /** Tells whether the telling words of {@code key} stand in {@code text}. */
  static boolean shares(String text, String key) {
    var words = References.wordsOf(text);
    var telling = new HashSet<String>();
    for (var word : References.wordsOf(key)) {
      if (word.length() > 3 || Character.isDigit(word.charAt(0))) {
        telling.add(word);
      }
    }
    if (telling.isEmpty()) {
      return (" " + plain(text) + " ").contains(" " + plain(key) + " ");
    }
    var numeric = telling.stream().filter(word -> Character.isDigit(word.charAt(0))).toList();
    if (!numeric.isEmpty()) {
      return words.containsAll(telling);
    }
    var exact = telling.stream().filter(word -> !GENERIC.contains(word)).toList();
    if (exact.isEmpty()) {
      return words.containsAll(telling);
    }
    var last = plain(key).substring(plain(key).lastIndexOf(' ') + 1);
    return words.containsAll(exact) || (exact.contains(last) && words.contains(last));
  }

  /** Returns the words of {@code text} in lower case, a blank between two. */
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
