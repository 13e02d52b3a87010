package io.github.quizette.deck;

import io.github.quizette.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that one item alone must keep and that the schema cannot say. */
final class ItemChecks {
  private final Report report;
  private final List<String> title;
  private final Set<String> articles;

  /**
   * Makes the checks of one deck.
   *
   * @param title of the deck
   * @param articles ids of its articles
   */
  ItemChecks(Report report, String title, Set<String> articles) {
    this.report = report;
    this.title = Wording.words(title);
    this.articles = articles;
  }

  void check(ItemView item) {
    keys(item);
    options(item);
    gap(item);
    blank(item);
    sources(item);
    StatementChecks.check(item, report);
    if (item.live()) {
      if (!item.judged()) {
        betrayal(item);
      }
      characters(item);
    }
  }

  private void keys(ItemView item) {
    var choices = item.choices();
    var keys = choices.stream().filter(ItemView.Choice::correct).count();
    if (!choices.isEmpty() && keys != 1) {
      var what = keys == 0 ? "no choice is correct" : keys + " choices are correct";
      report.error(item, what, "mark exactly one choice as correct");
    }
  }

  private void options(ItemView item) {
    for (var overlap : Cues.overlaps(item)) {
      var pair = "choices \"" + overlap.one() + "\" and \"" + overlap.other() + "\"";
      if (overlap.same()) {
        report.error(item, pair + " are the same", "replace one");
      } else {
        report.warning(item, pair + " are nearly the same", "replace one if both could be right");
      }
    }
  }

  private void gap(ItemView item) {
    var gaps = item.gaps();
    if (gaps > 1 || (gaps == 0 && item.text("kind").equals(ItemJson.CLOZE))) {
      report.error(item, "the stem has " + gaps + " gaps", "write ____ exactly once");
    } else if (gaps == 0 && !item.judged() && !item.text("stem").matches("(?s)|.*\\?")) {
      report.warning(item, "the stem is neither a question nor has it a gap", "");
    }
  }

  private void blank(ItemView item) {
    var blank = item.blank().orElse(null);
    if (blank == null) {
      return;
    }
    var text = item.cloze().map(cloze -> ItemView.string(cloze, "text")).orElse("");
    var answer = ItemView.string(blank, "answer");
    var start = ItemView.whole(blank, "start").orElse(-1);
    var end = ItemView.whole(blank, "end").orElse(-1);
    if (start < 0
        || end < start
        || end > text.length()
        || !text.substring(start, end).equals(answer)) {
      report.error(item, "start and end of the blank do not mark its answer", "count again");
    }
    if (item.gaps() == 1 && !text.equals(item.text("stem").replace("____", answer))) {
      report.error(item, "the cloze text is not the stem with its gap filled", "make them agree");
    }
    if (blank.members().get("accept") instanceof JsonValue.Elements accept
        && accept.elements().stream()
            .noneMatch(one -> one instanceof JsonValue.Text t && t.value().equals(answer))) {
      report.error(item, "the answer is not among the accepted ones", "add it");
    }
    if (Wording.contains(Wording.words(ItemView.string(blank, "hint")), Wording.words(answer))) {
      report.error(item, "the hint gives the key away", "hint at the kind of thing");
    }
  }

  private void sources(ItemView item) {
    for (var source : item.sources()) {
      var quote = ItemView.string(source, "quote");
      var start = ItemView.whole(source, "start").orElse(0);
      var end = ItemView.whole(source, "end").orElse(0);
      if (end - start != quote.length()) {
        report.error(
            item,
            "the quote has " + quote.length() + " characters, start to end " + (end - start),
            "quote the article exactly");
      }
      var article = ItemView.string(source, "article");
      if (!article.isEmpty() && !articles.contains(article)) {
        report.error(item, "no article has the id " + article, "list it under articles");
      }
    }
    if (!item.judged()) {
      unsupported(item);
    }
  }

  /** A key none of whose words is quoted may still be right: a date is told in other words. */
  private void unsupported(ItemView item) {
    var quoted =
        item.sources().stream()
            .flatMap(source -> Wording.words(ItemView.string(source, "quote")).stream())
            .collect(Collectors.toSet());
    var key = Wording.words(item.key());
    if (!key.isEmpty() && !quoted.isEmpty() && key.stream().noneMatch(quoted::contains)) {
      report.warning(item, "the key is not in the quoted source", "see that the source proves it");
    }
  }

  private void betrayal(ItemView item) {
    var key = Wording.words(item.key());
    if (Wording.contains(Wording.words(item.text("context")), key)) {
      report.error(item, "the context gives the key away", "leave the key out of it");
    }
    if (Wording.contains(title, key)) {
      report.error(item, "the deck's title gives the key away", "give the deck another title");
    }
    if (Cues.told(item)) {
      report.error(item, "the stem gives the key away", "leave the key out of it");
    } else {
      for (var word : Cues.shared(item)) {
        report.warning(item, "the stem holds \"" + word + "\", a word of the key alone", "");
      }
    }
  }

  private void characters(ItemView item) {
    var texts = new ArrayList<>(List.of(item.text("context"), item.key()));
    texts.addAll(StatementChecks.lines(item));
    item.choices().forEach(choice -> texts.add(choice.text()));
    if (texts.stream().anyMatch(Wording::invisible)) {
      report.warning(item, "stem, context or choices hold invisible characters", "remove them");
    }
  }
}
