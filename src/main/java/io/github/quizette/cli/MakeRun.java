package io.github.quizette.cli;

import io.github.quizette.QuizPipeline;
import io.github.quizette.archive.Given;
import io.github.quizette.deck.AtomicFile;
import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckStore;
import io.github.quizette.deck.Slugs;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.duplicate.Stories;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.generator.Choosiness;
import io.github.quizette.generator.KeyPlaces;
import io.github.quizette.item.Quiz;
import io.github.quizette.reader.Fitness;
import io.github.quizette.reader.LanguageGate;
import io.github.quizette.reader.Source;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Runs one {@code make}: reads, writes, reports. Used once, by one thread. */
final class MakeRun {
  private final Terminal terminal;
  private final MakePlan plan;
  private final QuizPipeline pipeline = QuizPipeline.create();
  private final List<Exporter> writers;
  private final List<Quiz> quizzes = new ArrayList<>();
  private final Tally tally = new Tally();
  private boolean collections;
  private @Nullable Stories stories;

  @SuppressWarnings("FutureReturnValueIgnored") // what fails there shows when a deck is written
  MakeRun(Terminal terminal, MakePlan plan) {
    this.terminal = terminal;
    this.plan = plan;
    this.writers = plan.writers();
    CompletableFuture.runAsync(() -> writers.forEach(Exporter::prepare)); // beside the reading
  }

  /** Returns the exit status. */
  int run() throws IOException, InputException {
    try (var fetching = plan.fetching()) {
      return run(new Inputs(terminal, fetching), fetching);
    }
  }

  private int run(Inputs inputs, Fetching fetching) throws IOException, InputException {
    var names = inputs.expand(plan.inputs());
    var decks = new DeckWriter(terminal, plan, DeckStore.open(plan.output()), writers, tally);
    var opener = new InputOpener(inputs, plan.from());
    var unusable = 0;
    try (var progress = Progress.of(terminal, names.size(), plan.quiet())) {
      var tools = new MakeTools(plan, pipeline, decks, tally, progress, fetching::fetcher);
      for (var name : names) {
        unusable += one(opener, tools, name) ? 0 : 1;
        progress.step(name);
      }
    }
    if (plan.together().isPresent() && !quizzes.isEmpty()) {
      together(decks, plan.together().get());
    }
    if (plan.index()) {
      var index = new DeckIndex(terminal, plan.output());
      unusable += index.write(IndexCommand.TITLE, plan.pages().templates());
      decks.say(index.file().toString());
    }
    if (collections || tally.leftOutAny()) {
      decks.note(tally.text());
    }
    if (names.size() > 1) {
      decks.note(names.size() - unusable + " inputs done, " + unusable + " failed");
    }
    if (plan.collection().summary().isPresent()) {
      AtomicFile.write(plan.collection().summary().get(), tally::write);
    }
    return unusable == 0 && tally.failures() == 0 ? 0 : 1;
  }

  /** Returns whether the input could be used; single articles of a feed or an archive may fail. */
  private boolean one(InputOpener opener, MakeTools tools, String name) {
    try {
      var input = opener.open(name);
      if (input instanceof Input.Bulk bulk) {
        collections = true;
        new ArchiveRun(tools, bulk).run();
      } else if (input instanceof Input.Subscription subscription) {
        collections = true;
        new FeedRun(tools, name, subscription).run();
      } else if (input instanceof Input.Document document) {
        document(tools.decks(), name, document.source());
      }
      return true;
    } catch (InputException | IOException e) {
      tools.decks().failed(Failures.message(name, e));
      return false;
    }
  }

  private void document(DeckWriter decks, String name, Source source)
      throws IOException, InputException {
    try (var articles = plan.read(source)) {
      for (var article : articles.toList()) {
        var found = article.url().isEmpty() ? source.address() : article.url();
        article(decks, name, new Given("", null, "", found, "", "").over(article));
      }
    }
  }

  private void article(DeckWriter decks, String name, Article read)
      throws IOException, InputException {
    var start = System.nanoTime();
    if (!plan.force()) {
      LanguageGate.require(read);
    }
    if (!plan.quiet()) {
      Fitness.warnings(read).forEach(warning -> terminal.err().println(warning));
    }
    var article = plan.title().map(read::withTitle).orElse(read);
    if (plan.date().isPresent()) {
      article = article.withPublished(plan.date().get());
    }
    if (plan.together().isPresent() && isCopy(decks, name, article)) {
      return;
    }
    var quiz = pipeline.run(article, plan.settings());
    if (plan.explain()) {
      explain(decks, quiz);
    }
    if (quiz.items().isEmpty()) {
      tally.skipped(Tally.Reason.WITHOUT_ITEMS);
      decks.say(name + ": no fact in it could be asked with certainty; no deck written" + way());
    } else if (plan.together().isPresent()) {
      quizzes.add(quiz);
      tally.made();
    } else {
      decks.write(slug(article, name), Deck.of(quiz), quiz, start);
      tally.made();
    }
    if (article.published() == null) {
      decks.note(name + ": the article names no date; give one with --date");
    }
  }

  /** Tells whether an article before told the story; a later version takes that one's place. */
  private boolean isCopy(DeckWriter decks, String name, Article article) {
    if (plan.collection().keepDuplicates()) {
      return false;
    }
    if (stories == null) {
      stories = new Stories();
    }
    var verdict = stories.see(article);
    if (verdict.kind() == Stories.Kind.VERSION
        && quizzes.removeIf(quiz -> quiz.articles().get(0).id().equals(verdict.former()))) {
      tally.replaced();
      decks.note(name + ": takes the place of '" + verdict.title() + "'");
    }
    if (verdict.kind() == Stories.Kind.COPY) {
      tally.skipped(Tally.Reason.DUPLICATE);
      decks.note(name + ": tells the story of '" + verdict.title() + "' again");
      return true;
    }
    return false;
  }

  private static String slug(Article article, String name) {
    var titled = !Inputs.isFile(name) && !article.title().isEmpty();
    return titled || name.equals(Inputs.STANDARD) ? Slugs.of(article.title()) : Slugs.ofFile(name);
  }

  /** Returns how to get items that are less sure, where there is a way. */
  private String way() {
    return plan.settings().choosiness() == Choosiness.GENEROUS
        ? ""
        : " (--choosy generous also asks what is less sure)";
  }

  private void together(DeckWriter decks, String name) throws IOException, InputException {
    var slug = Slugs.of(name);
    var chosen =
        new AcrossArticles(plan, decks, tally)
            .choose(slug, Deck.of(joined(name, quizzes)), quizzes);
    if (chosen.isEmpty()) {
      decks.say(name + ": the deck asks all of it already; nothing added");
    } else {
      var quiz = joined(name, chosen);
      decks.write(slug, Deck.of(quiz), quiz, System.nanoTime());
    }
  }

  private static Quiz joined(String name, List<Quiz> quizzes) {
    return new Quiz(
        name,
        quizzes.stream().flatMap(quiz -> quiz.articles().stream()).toList(),
        KeyPlaces.balanced(quizzes.stream().flatMap(quiz -> quiz.items().stream()).toList()),
        quizzes.stream().mapToInt(Quiz::facts).sum(),
        List.of());
  }

  private void explain(DeckWriter decks, Quiz quiz) {
    for (var rejection : quiz.rejections()) {
      decks.say(
          String.format(
              Locale.ROOT,
              "  sentence %d, %s, '%s': %s: %s",
              rejection.sentence() + 1,
              rejection.form(),
              rejection.candidate(),
              rejection.rule(),
              rejection.reason()));
    }
  }
}
