package io.github.quizette.item;

import io.github.quizette.text.Article;
import java.util.List;

/**
 * Items on one or several articles. Immutable.
 *
 * @param title shown with the quiz; gives no key away
 * @param articles what the items came from
 * @param items in the order in which they are asked
 * @param facts number of candidate facts that were found
 * @param rejections candidates that became no item, in the order of the text
 */
public record Quiz(
    String title, List<Article> articles, List<Item> items, int facts, List<Rejection> rejections) {
  public Quiz {
    articles = List.copyOf(articles);
    items = List.copyOf(items);
    rejections = List.copyOf(rejections);
  }
}
