package io.github.quizette.generator;

import io.github.quizette.item.Flaw;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Statements;
import io.github.quizette.item.Stem;
import io.github.quizette.language.Articles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The roster of item-writing rules; a rule is one line here. */
public final class ItemRules {
  private static final Pattern ABSOLUTE =
      Pattern.compile("(?i)^(always|never|nobody|everybody|everyone|nothing|everything)\\b");
  private static final Pattern NEGATIVE =
      Pattern.compile("\\b(not|NOT|except|EXCEPT|never|cannot)\\b|n[’']t\\b");
  private static final Pattern ALL_ABOVE =
      Pattern.compile("(?i)\\b(all|none|both|neither) of (the above|these|them)\\b");
  private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d+(\\.\\d+)?%?");
  private static final Pattern TWO_ARTICLES =
      Pattern.compile("\\b([Tt]he|[Aa]n?) (the|an?|this|that|its|his|her|their)\\b");
  private static final Pattern ARTICLE = Pattern.compile("\\b(an?) (\\p{L}[\\p{L}\\p{N}-]*)");
  private static final Pattern CUT = Pattern.compile("[\\p{L}\\p{N}]____|____[\\p{L}\\p{N}]");
  private static final String HALADYNA = "Haladyna, Downing & Rodriguez 2002";
  private static final String MOORE = "Moore et al. 2023";
  private static final Set<String> UNRESOLVED =
      Set.of("he", "she", "they", "him", "them", "we", "our", "us", "i", "my");
  private static final Set<String> LEANING =
      Set.of("today", "yesterday", "tomorrow", "tonight", "meanwhile", "aforementioned");
  private static final Set<String> VAGUE =
      Set.of("several", "some", "many", "various", "numerous", "few");
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** Returns the rules in the order in which they are applied. */
  public static List<ItemRule> all() {
    return List.of(
        rule("key-in-stem", HALADYNA + ", rule 28", ItemRules::keyInStem),
        rule("key-in-context", "a context line must not answer the item", ItemRules::keyInContext),
        rule("unresolved", MOORE + ", unfocused stem", ItemRules::unresolved),
        rule("weekday", "a weekday means nothing outside its week", ItemRules::weekday),
        rule("sentence", HALADYNA + ", rule 11", ItemRules::sentence),
        rule("length", HALADYNA + ", rule 13", ItemRules::length),
        rule("key-length", "a key is a name, a number or a short phrase", ItemRules::keyLength),
        rule("duplicate-option", HALADYNA + ", rule 22", ItemRules::duplicateOptions),
        rule("option-in-stem", HALADYNA + ", rule 28", ItemRules::optionInStem),
        rule("longest-key", HALADYNA + ", rule 24", ItemRules::longestKey),
        rule("option-form", HALADYNA + ", rule 23", ItemRules::optionForm),
        rule("article-cue", MOORE + ", grammatical cue", ItemRules::articleCue),
        rule("vague-key", MOORE + ", vague terms", ItemRules::vagueKey),
        rule("repeated-word", "a slip of rewriting", ItemRules::repeatedWord),
        rule("stumble", "what rewriting leaves behind", Stumbles::of),
        rule("absolute-term", HALADYNA + ", rule 28", ItemRules::absoluteTerm),
        rule("negative-stem", HALADYNA + ", rule 17", ItemRules::negativeStem),
        rule("all-of-the-above", HALADYNA + ", rule 25", ItemRules::allOfTheAbove),
        rule("option-order", HALADYNA + ", rule 20", ItemRules::optionOrder),
        rule("article-form", "a slip of rewriting", ItemRules::articleForm),
        rule("cut-word", "a gap is for a whole word", ItemRules::cutWord),
        rule("question-in-gap", "a gap belongs in a statement", ItemRules::gapForm));
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

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static List<String> unresolved(Item item) {
    var first = References.wordsOf(item.stem().text());
    var found = new ArrayList<String>();
    for (var word : LEANING) {
      if (first.contains(word)) {
        found.add("'" + word + "' leans on the article");
      }
    }
    var start = plain(item.stem().text()).split(" ", 2)[0];
    if (UNRESOLVED.contains(start) && !item.stem().text().startsWith("US ")) {
      found.add("the stem begins with a pronoun");
    }
    return found;
  }

  private static List<String> weekday(Item item) {
    var words = References.wordsOf(item.stem().text());
    return WEEKDAYS.stream()
        .filter(words::contains)
        .filter(day -> !item.stem().text().contains("Black Friday"))
        .map(day -> "'" + day + "' without a date")
        .toList();
  }

  private static List<String> sentence(Item item) {
    var text = item.stem().text();
    if (text.matches(".*\\p{Ll}{3,}\\. \\p{L}.*")) {
      return List.of("two sentences");
    }
    var last = text.length() - 1;
    var quoted = last > 0 && "\"”".indexOf(text.charAt(last)) >= 0; // said "no."
    var end = text.charAt(quoted ? last - 1 : last);
    var asks = item.stem() instanceof Stem.Question && !Statements.judged(item.form());
    var wanted = end == (asks ? '?' : '.');
    return wanted && !Character.isLowerCase(text.charAt(0))
        ? List.of()
        : List.of("the stem is no whole sentence");
  }

  private static List<String> length(Item item) {
    var words = item.stem().text().split("\\s+", -1).length;
    return words < 6 || words > 38 ? List.of(words + " words in the stem") : List.of();
  }

  private static List<String> keyLength(Item item) {
    var words = item.key().split("\\s+", -1).length;
    return words > 6 ? List.of(words + " words in the key") : List.of();
  }

  private static List<String> duplicateOptions(Item item) {
    var found = new ArrayList<String>();
    if (item.interaction() instanceof Choice choice) {
      var seen = new HashSet<String>();
      for (var option : choice.options()) {
        if (!seen.add(plain(option.text()))) {
          found.add("'" + option.text() + "' stands twice");
        }
      }
      for (var one : choice.options()) {
        for (var other : choice.options()) {
          if (!one.equals(other)
              && named(one)
              && (" " + plain(other.text()) + " ").contains(" " + plain(one.text()) + " ")) {
            found.add("'" + one.text() + "' is part of '" + other.text() + "'");
          }
        }
      }
    }
    return found;
  }

  private static boolean named(Option option) {
    return !Character.isDigit(option.text().charAt(0));
  }

  private static List<String> optionInStem(Item item) {
    if (item.interaction() instanceof Choice choice) {
      return choice.distractors().stream()
          .filter(
              option ->
                  (" " + plain(item.stem().text()) + " ").contains(" " + plain(option.text()) + " ")
                      || (named(option)
                          && option.text().contains(" ")
                          && shares(item.stem().text(), option.text())))
          .map(option -> "'" + option.text() + "' stands in the stem")
          .toList();
    }
    return List.of();
  }

  private static List<String> longestKey(Item item) {
    if (item.interaction() instanceof Choice choice) {
      var longest =
          choice.distractors().stream().mapToInt(option -> option.text().length()).max().orElse(0);
      var key = item.key().length();
      return key > 12 && key > 1.8 * longest
          ? List.of("the key is much longer than the other options")
          : List.of();
    }
    return List.of();
  }

  private static List<String> optionForm(Item item) {
    if (item.interaction() instanceof Choice choice) {
      var digits = choice.options().stream().map(Option::text).filter(ItemRules::hasDigit).count();
      return digits != 0 && digits != choice.options().size()
          ? List.of("some options are numbers and some are not")
          : List.of();
    }
    return List.of();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static List<String> articleCue(Item item) {
    return item.stem().text().contains(" an " + Stem.GAP)
        ? List.of("'an' in front of the gap tells the key's first letter")
        : List.of();
  }

  private static List<String> vagueKey(Item item) {
    var first = plain(item.key()).split(" ", 2)[0];
    return VAGUE.contains(first) ? List.of("'" + item.key() + "' is vague") : List.of();
  }

  private static List<String> repeatedWord(Item item) {
    var words = plain(item.stem().text().replace(Stem.GAP, "gap")).split(" ", -1);
    for (var i = 1; i < words.length; i++) {
      if (words[i].equals(words[i - 1]) && !words[i].equals("that") && !words[i].equals("had")) {
        return List.of("'" + words[i] + "' stands twice in a row");
      }
    }
    return List.of();
  }

  private static List<String> absoluteTerm(Item item) {
    return options(item).stream()
        .filter(option -> ABSOLUTE.matcher(option.text()).find())
        .map(option -> "'" + option.text() + "' is absolute")
        .toList();
  }

  private static List<String> negativeStem(Item item) {
    var negative = NEGATIVE.matcher(item.stem().text());
    return negative.find() ? List.of("'" + negative.group() + "' stands in the stem") : List.of();
  }

  private static List<String> allOfTheAbove(Item item) {
    return options(item).stream()
        .filter(option -> ALL_ABOVE.matcher(option.text()).find())
        .map(option -> "'" + option.text() + "' stands for other options")
        .toList();
  }

  /** Numbers stand in ascending order, so that their places tell nothing. */
  private static List<String> optionOrder(Item item) {
    var options = options(item);
    if (!options.stream().map(Option::text).allMatch(PLAIN_NUMBER.asMatchPredicate())) {
      return List.of();
    }
    for (var i = 1; i < options.size(); i++) {
      if (Numbers.rank(options.get(i).text()).compareTo(Numbers.rank(options.get(i - 1).text()))
          < 0) {
        return List.of("'" + options.get(i).text() + "' stands behind a greater number");
      }
    }
    return List.of();
  }

  private static List<Option> options(Item item) {
    return item.interaction() instanceof Choice choice ? choice.options() : List.of();
  }

  private static List<String> articleForm(Item item) {
    var text = item.stem().text();
    var two = TWO_ARTICLES.matcher(text);
    if (two.find()) {
      return List.of("'" + two.group() + "' stands in the stem");
    }
    var article = ARTICLE.matcher(text);
    while (article.find()) {
      if (!article.group(1).equals(Articles.indefinite(article.group(2)))) {
        return List.of("'" + article.group() + "' stands in the stem");
      }
    }
    return List.of();
  }

  private static List<String> cutWord(Item item) {
    return CUT.matcher(item.stem().text()).find()
        ? List.of("the gap stands within a word")
        : List.of();
  }

  private static List<String> gapForm(Item item) {
    return item.stem() instanceof Stem.Question && item.stem().text().contains(Stem.GAP)
        ? List.of("a question with a gap")
        : List.of();
  }
}
