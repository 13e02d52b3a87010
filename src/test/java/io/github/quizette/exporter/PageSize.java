package io.github.quizette.exporter;

import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import java.nio.charset.StandardCharsets;

/** What an item's own words weigh. */
final class PageSize {
  private PageSize() {}

  /** Returns the UTF-8 bytes of an item's texts, each counted once. */
  static int ofText(Item item) {
    var text = new StringBuilder();
    text.append(item.id()).append(item.context()).append(item.stem().text()).append(item.key());
    text.append(item.rationale()).append(item.background());
    if (item.interaction() instanceof Interaction.Choice choice) {
      choice.distractors().forEach(option -> text.append(option.text()));
      choice.options().forEach(option -> text.append(option.why()));
    }
    if (item.interaction() instanceof Interaction.TextEntry entry) {
      text.append(entry.hint());
      entry.accept().forEach(text::append);
    }
    item.evidence().stream().map(Evidence::quote).forEach(text::append);
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }
}
