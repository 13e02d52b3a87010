package io.github.quizette.exporter;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.Note;
import io.github.quizette.item.Item;
import java.util.List;

/**
 * The line of context that all items of one article have in common, so that a page shows it once.
 *
 * @param found whether there is one; where there is none, each item shows its own
 * @param line what the page has to show: what its title and its origin do not say; empty for
 *     nothing
 */
record CommonContext(boolean found, String line) {
  private static final CommonContext NONE = new CommonContext(false, "");

  /**
   * Returns the one context of the items that have any; none where there are several, where the
   * items are of several articles, or where it would give away an item that had better go without.
   */
  static CommonContext of(Deck deck) {
    var items = deck.notes().stream().filter(Note::live).map(Note::item).toList();
    var contexts =
        items.stream().map(Item::context).filter(line -> !line.isBlank()).distinct().toList();
    if (contexts.size() != 1 || deck.articles().size() > 1) {
      return NONE;
    }
    var context = contexts.get(0);
    return givesAway(context, items) ? NONE : new CommonContext(true, untold(context, deck));
  }

  private static boolean givesAway(String context, List<Item> items) {
    return items.stream()
        .anyMatch(item -> item.context().isBlank() && context.contains(item.key()));
  }

  /** Returns what stands in {@code context} and neither in the title nor in the day below it. */
  private static String untold(String context, Deck deck) {
    var title = deck.title();
    if (context.equals(title)) {
      return "";
    }
    if (!context.startsWith(title + " (") || !context.endsWith(")")) {
      return context;
    }
    var rest = context.substring(title.length() + 2, context.length() - 1);
    var told =
        deck.articles().stream()
            .map(Deck.Source::published)
            .anyMatch(day -> day != null && PageText.day(day).endsWith(" " + rest));
    return told ? "" : rest;
  }
}
