package io.github.quizette.cli;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckStore;
import io.github.quizette.deck.Note;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.item.Item;
import io.github.quizette.item.Quiz;
import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.repetition.Gathering;
import io.github.quizette.repetition.Gathering.LeftOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Asks the same fact once where several articles go into one deck, and tells what was left out. One
 * thread's.
 */
final class AcrossArticles {
  private final MakePlan plan;
  private final DeckWriter decks;
  private final Tally tally;

  AcrossArticles(MakePlan plan, DeckWriter decks, Tally tally) {
    this.plan = plan;
    this.decks = decks;
    this.tally = tally;
  }

  /**
   * Returns the quizzes with the items that go together and with what the deck holds, without those
   * that ask nothing any more, unless the deck has their article; all of them, as they are, where
   * the user wants duplicates.
   *
   * @param slug of the deck's files
   * @param made the deck as it would be made of all of them
   */
  List<Quiz> choose(String slug, Deck made, List<Quiz> quizzes) throws IOException, InputException {
    if (plan.collection().keepDuplicates() || quizzes.isEmpty()) {
      return quizzes;
    }
    var there = decks.standing(slug, made);
    var standing = there.map(deck -> standing(deck, made)).orElse(List.of());
    if (quizzes.size() == 1 && standing.isEmpty()) {
      return quizzes;
    }
    var gathered = Gathering.of(Knowledge.shipped()).choose(quizzes, standing);
    tell(gathered.leftOut(), titles(quizzes, there.map(Deck::articles).orElse(List.of())));
    var left = new ArrayList<Quiz>();
    for (var quiz : gathered.quizzes()) {
      if (quiz.items().isEmpty()) {
        tally.emptied();
      }
      if (!quiz.items().isEmpty() || there.filter(deck -> holds(deck, quiz)).isPresent()) {
        left.add(quiz);
      }
    }
    return left;
  }

  private static boolean holds(Deck deck, Quiz quiz) {
    var id = quiz.articles().get(0).id();
    return deck.articles().stream().anyMatch(article -> article.id().equals(id));
  }

  /** Returns what stays in a deck: not what is retired, or will be because it is made no more. */
  private List<Item> standing(Deck there, Deck made) {
    var articles = made.articles().stream().map(Deck.Source::id).collect(Collectors.toSet());
    var ids = made.notes().stream().map(note -> note.item().id()).collect(Collectors.toSet());
    Predicate<Note> stays =
        plan.existing() == DeckStore.Existing.RETIRE
            ? note -> stays(note, articles, ids)
            : n -> true;
    return there.notes().stream()
        .filter(note -> note.status() != Note.Status.RETIRED)
        .filter(stays)
        .map(Note::item)
        .toList();
  }

  private static boolean stays(Note note, Set<String> articles, Set<String> ids) {
    return note.personal()
        || ids.contains(note.item().id())
        || !articles.contains(note.item().evidence().get(0).article());
  }

  private static Map<String, String> titles(List<Quiz> quizzes, List<Deck.Source> articles) {
    var titles = new HashMap<String, String>();
    articles.forEach(article -> titles.put(article.id(), article.title()));
    quizzes.stream()
        .flatMap(quiz -> quiz.articles().stream())
        .forEach(article -> titles.put(article.id(), article.title()));
    return titles;
  }

  private void tell(List<LeftOut> leftOut, Map<String, String> titles) {
    for (var one : leftOut) {
      tally.leftOut(one.why());
      if (plan.explain()) {
        decks.say(
            String.format(
                Locale.ROOT,
                "  %s, '%s' (%.2f): %s '%s' of %s",
                title(one.item(), titles),
                one.item().stem().text(),
                one.score(),
                one.why().words(),
                one.other().stem().text(),
                title(one.other(), titles)));
      }
    }
  }

  private static String title(Item item, Map<String, String> titles) {
    var title = titles.getOrDefault(item.evidence().get(0).article(), "");
    return title.isEmpty() ? "an article without a title" : "'" + title + "'";
  }
}
