package io.github.quizette.item;

import io.github.quizette.text.Article;
import java.util.List;
import java.util.Map;

/**
 * Items on one or several articles. Immutable.
 *
 * @param title shown with the quiz; gives no key away
 * @param articles what the items came from
 * @param items in the order in which they are asked
 * @param facts number of candidate facts that were found
 * @param rejections candidates that became no item, in the order of the text
 * @param scores how likely a judge passes an item, 0 to 1, by its id; nothing where that is not
 *     known
 */
public record Quiz(
    String title,
    List<Article> articles,
    List<Item> items,
    int facts,
    List<Rejection> rejections,
    Map<String, Double> scores) {
  public Quiz {
    articles = List.copyOf(articles);
    items = List.copyOf(items);
    rejections = List.copyOf(rejections);
    scores = Map.copyOf(scores);
  }

  /** Makes a quiz of items of which nobody knows how good they are. */
  public Quiz(
      String title,
      List<Article> articles,
      List<Item> items,
      int facts,
      List<Rejection> rejections) {
    this(title, articles, items, facts, rejections, Map.of());
  }

  /** Returns the same quiz with other items. */
  public Quiz withItems(List<Item> other) {
    return new Quiz(title, articles, other, facts, rejections, scores);
  }
}
