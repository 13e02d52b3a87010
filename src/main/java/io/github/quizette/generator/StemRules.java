package io.github.quizette.generator;

import io.github.quizette.item.Item;
import io.github.quizette.item.Statements;
import io.github.quizette.item.Stem;
import io.github.quizette.language.Articles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Item-writing rules on the stem: one whole sentence of good length, without words that lean on the
 * article or on the gap. Each returns what is wrong, nothing for a sound item. Stateless.
 */
final class StemRules {
  private static final Pattern NEGATIVE =
      Pattern.compile("\\b(not|NOT|except|EXCEPT|never|cannot)\\b|n[’']t\\b");
  private static final Pattern TWO_ARTICLES =
      Pattern.compile("\\b([Tt]he|[Aa]n?) (the|an?|this|that|its|his|her|their)\\b");
  private static final Pattern ARTICLE = Pattern.compile("\\b(an?) (\\p{L}[\\p{L}\\p{N}-]*)");
  private static final Pattern CUT = Pattern.compile("[\\p{L}\\p{N}]____|____[\\p{L}\\p{N}]");
  private static final Set<String> UNRESOLVED =
      Set.of("he", "she", "they", "him", "them", "we", "our", "us", "i", "my");
  private static final List<String> LEANING =
      List.of("today", "yesterday", "tomorrow", "tonight", "meanwhile", "aforementioned");
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private StemRules() {}

  static List<String> unresolved(Item item) {
    var first = References.wordsOf(item.stem().text());
    var found = new ArrayList<String>();
    for (var word : LEANING) {
      if (first.contains(word)) {
        found.add("'" + word + "' leans on the article");
      }
    }
    var start = ItemRules.plain(item.stem().text()).split(" ", 2)[0];
    if (UNRESOLVED.contains(start) && !item.stem().text().startsWith("US ")) {
      found.add("the stem begins with a pronoun");
    }
    return found;
  }

  static List<String> weekday(Item item) {
    var words = References.wordsOf(item.stem().text());
    return WEEKDAYS.stream()
        .filter(words::contains)
        .filter(day -> !item.stem().text().contains("Black Friday"))
        .map(day -> "'" + day + "' without a date")
        .toList();
  }

  static List<String> sentence(Item item) {
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

  static List<String> length(Item item) {
    var words = item.stem().text().split("\\s+", -1).length;
    return words < 6 || words > 38 ? List.of(words + " words in the stem") : List.of();
  }

  static List<String> repeatedWord(Item item) {
    var words = ItemRules.plain(item.stem().text().replace(Stem.GAP, "gap")).split(" ", -1);
    for (var i = 1; i < words.length; i++) {
      if (words[i].equals(words[i - 1]) && !words[i].equals("that") && !words[i].equals("had")) {
        return List.of("'" + words[i] + "' stands twice in a row");
      }
    }
    return List.of();
  }

  static List<String> negative(Item item) {
    var negative = NEGATIVE.matcher(item.stem().text());
    return negative.find() ? List.of("'" + negative.group() + "' stands in the stem") : List.of();
  }

  static List<String> articleForm(Item item) {
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

  static List<String> articleCue(Item item) {
    return item.stem().text().contains(" an " + Stem.GAP)
        ? List.of("'an' in front of the gap tells the key's first letter")
        : List.of();
  }

  static List<String> cutWord(Item item) {
    return CUT.matcher(item.stem().text()).find()
        ? List.of("the gap stands within a word")
        : List.of();
  }

  static List<String> gapForm(Item item) {
    return item.stem() instanceof Stem.Question && item.stem().text().contains(Stem.GAP)
        ? List.of("a question with a gap")
        : List.of();
  }
}
