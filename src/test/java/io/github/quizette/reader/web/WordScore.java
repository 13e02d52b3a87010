package io.github.quizette.reader.web;

import io.github.quizette.text.Article;
import io.github.quizette.text.BlockKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How many words of an article are text of its page, and of its page's text in the article. */
record WordScore(int common, int found, int marked) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<BlockKind> TEXT =
      Set.of(
          BlockKind.PARAGRAPH,
          BlockKind.LIST_ITEM,
          BlockKind.QUOTATION,
          BlockKind.HEADING,
          BlockKind.TABLE,
          BlockKind.DATELINE,
          BlockKind.FURNITURE);

  static WordScore of(Article article, String marked) {
    var text = new StringBuilder();
    for (var block : article.blocks()) {
      if (TEXT.contains(block.kind())) {
        text.append(block.span().of(article.body())).append('\n');
      }
    }
    return of(text.toString(), marked);
  }

  static WordScore of(String found, String marked) {
    var left = count(found);
    var right = count(marked);
    var common = 0;
    for (var word : left.entrySet()) {
      common += Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0));
    }
    return new WordScore(common, sum(left), sum(right));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> count(String text) {
    var counts = new HashMap<String, Integer>();
    var matcher = WORD.matcher(text.replace("\u00ad", "").toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      counts.merge(matcher.group(), 1, Integer::sum);
    }
    return counts;
  }

  double precision() {
    return (double) common / found;
  }

  double recall() {
    return (double) common / marked;
  }

  WordScore plus(WordScore other) {
    return new WordScore(common + other.common, found + other.found, marked + other.marked);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "precision %.1f %%, recall %.1f %%", 100 * precision(), 100 * recall());
  }
}
