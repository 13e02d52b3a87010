package io.github.quizette.cli;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.Slugs;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.duplicate.Stories.Kind;
import io.github.quizette.item.Quiz;
import io.github.quizette.text.Article;
import io.github.quizette.text.ContentId;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/**
 * Makes the deck of a feed or an archive, article by article, and saves it every so often, so that
 * a run that is stopped has lost little and a long one holds little. One thread's; the quizzes are
 * made by others.
 */
final class CollectionDeck implements AutoCloseable {
  /** Articles after which the deck is saved. */
  static final int CHECKPOINT = 250;

  private final MakeTools tools;
  private final CollectionPlan plan;
  private final Name name;
  private final OrderedWork<Quiz> work;
  private final Optional<StoryMemory> stories;
  private final AcrossArticles across;
  private final LongConsumer saved;
  private final List<Quiz> pending = new ArrayList<>();
  private final Set<String> outdated = new TreeSet<>();
  private final Map<String, String> slugs = new HashMap<>();
  private long start = System.nanoTime();
  private long part;
  private long last;

  /**
   * What a deck is called.
   *
   * @param slug for its files
   * @param title shown
   * @param key what its id is made of, the same at every run
   */
  record Name(String slug, String title, String key) {
    private Name part(long number) {
      return number == 0
          ? this
          : new Name(
              slug + "-part-" + (number + 1),
              title + ", part " + (number + 1),
              key + "\n" + number);
    }

    private Deck deck(Quiz quiz) {
      var made = Deck.of(quiz);
      return new Deck(
          ContentId.of("d", "source", key),
          title,
          made.language(),
          made.licence(),
          made.generator(),
          made.profile(),
          made.articles(),
          made.notes());
    }
  }

  /**
   * Makes an empty deck.
   *
   * @param saved hears the number of the last entry of which all is on the disk
   */
  CollectionDeck(MakeTools tools, Name name, LongConsumer saved) throws IOException {
    this.tools = tools;
    this.plan = tools.plan().collection();
    this.name = name;
    this.saved = saved;
    this.work = new OrderedWork<>(plan.jobs());
    this.stories = StoryMemory.of(tools, name.slug());
    this.across = new AcrossArticles(tools.plan(), tools.decks(), tools.tally());
  }

  /**
   * One article to be asked about.
   *
   * @param source for messages
   * @param number of its entry, from 1
   * @param corrected whether an earlier run took it in another wording
   * @param done runs when it is made
   */
  record Task(String source, Article article, long number, boolean corrected, Runnable done) {}

  /** Remembers an article of an earlier run, so that a copy of it is known. */
  void remember(Article article) {
    stories.ifPresent(memory -> memory.remember(article));
  }

  /** Takes an article, unless it is a copy of one before. */
  void add(Task task) throws IOException, InputException {
    var replaced = new TreeMap<String, String>();
    if (task.corrected()) {
      replaced.put(task.article().id(), task.article().title());
    }
    if (stories.isPresent()) {
      var verdict = stories.get().see(task.article());
      if (verdict.kind() == Kind.COPY) {
        task.done().run();
        tools.tally().skipped(Tally.Reason.DUPLICATE);
        tools.decks().note(task.source() + ": tells the story of '" + verdict.title() + "' again");
        return;
      }
      if (verdict.kind() == Kind.VERSION) {
        replaced.put(verdict.former(), verdict.title());
        tools.decks().note(task.source() + ": takes the place of '" + verdict.title() + "'");
      }
    }
    var settings = tools.plan().settings();
    work.ask(
        () -> tools.pipeline().run(task.article(), settings),
        new OrderedWork.Receiver<>() {
          @Override
          public void done(Quiz quiz) throws IOException, InputException {
            made(task, quiz, replaced);
          }

          @Override
          public void failed(RuntimeException fault) {
            tools
                .decks()
                .failed(
                    task.source()
                        + ": error: the program failed on this article ("
                        + fault
                        + "); report it");
          }
        });
  }

  /** Takes what was made; {@code replaced} are ids of articles, each with its title. */
  private void made(Task task, Quiz quiz, Map<String, String> replaced)
      throws IOException, InputException {
    var of = (task.number() - 1) / plan.deckSize();
    if (of != part) {
      flush();
      part = of;
    }
    last = task.number();
    for (var article : replaced.entrySet()) {
      outdate(article.getKey(), article.getValue(), quiz);
    }
    task.done().run();
    tools.progress().step(task.source());
    if (quiz.items().isEmpty()) {
      tools.tally().skipped(Tally.Reason.WITHOUT_ITEMS);
    } else if (plan.each()) {
      tools.tally().made();
      var slug = slug(task.article(), task.source());
      slugs.put(task.article().id(), slug);
      tools.decks().write(slug, Deck.of(quiz), quiz, start);
      start = System.nanoTime();
    } else {
      tools.tally().made();
      pending.add(quiz);
    }
    if (pending.size() >= CHECKPOINT || (plan.each() && last % CHECKPOINT == 0)) {
      flush();
    }
  }

  private static String slug(Article article, String source) {
    return Slugs.of(article.title().isBlank() ? source : article.title());
  }

  /** An article has been replaced by the one that {@code quiz} is on. */
  private void outdate(String article, String title, Quiz quiz) throws IOException, InputException {
    if (plan.each()) {
      var slug = slugs.getOrDefault(article, Slugs.of(title)); // an earlier run's: by its title
      tools.decks().retire(slug, Deck.of(quiz), Set.of(article));
    } else if (pending.removeIf(one -> one.articles().get(0).id().equals(article))) {
      tools.tally().replaced();
    } else {
      outdated.add(article);
    }
  }

  /** Waits for what is being made and saves it. */
  void finish() throws IOException, InputException {
    work.finish();
    flush();
  }

  private void flush() throws IOException, InputException {
    var here = name.part(part);
    var deck = here.deck(joined(here.title(), pending));
    if (!outdated.isEmpty()) {
      for (var number = 0L; number <= part || isThere(name.part(number)); number++) {
        tools.decks().retire(name.part(number).slug(), deck, outdated);
      }
    }
    var chosen = across.choose(here.slug(), deck, List.copyOf(pending));
    if (!chosen.isEmpty()) {
      var left = joined(here.title(), chosen);
      tools.decks().write(here.slug(), here.deck(left), left, start);
    }
    if (stories.isPresent()) {
      stories.get().save();
    }
    pending.clear();
    outdated.clear();
    start = System.nanoTime();
    saved.accept(last);
  }

  /** Tells whether an earlier run came to this part. */
  private boolean isThere(Name part) {
    return Files.isRegularFile(tools.plan().output().resolve(part.slug() + ".json"));
  }

  private static Quiz joined(String title, List<Quiz> quizzes) {
    return new Quiz(
        title,
        quizzes.stream().flatMap(quiz -> quiz.articles().stream()).toList(),
        quizzes.stream().flatMap(quiz -> quiz.items().stream()).toList(),
        quizzes.stream().mapToInt(Quiz::facts).sum(),
        List.of());
  }

  @Override
  public void close() {
    work.close();
  }
}
