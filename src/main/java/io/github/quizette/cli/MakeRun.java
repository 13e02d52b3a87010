package io.github.quizette.cli;

import io.github.quizette.QuizPipeline;
import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckStore;
import io.github.quizette.deck.Slugs;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.Exporters;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Quiz;
import io.github.quizette.reader.LanguageGate;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Runs one {@code make}: reads, writes, reports. Used once, by one thread. */
final class MakeRun {
  private final Terminal terminal;
  private final MakePlan plan;
  private final QuizPipeline pipeline = QuizPipeline.create();
  private final List<Exporter> writers;
  private final List<Quiz> quizzes = new ArrayList<>();
  private int failed;

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
      return run(new Inputs(terminal, fetching));
    }
  }

  private int run(Inputs inputs) throws IOException, InputException {
    var names = inputs.expand(plan.inputs());
    var store = DeckStore.open(plan.output());
    try (var progress = Progress.of(terminal, names.size(), plan.quiet())) {
      for (var name : names) {
        one(inputs, store, name);
        progress.step(name);
      }
    }
    if (plan.together().isPresent() && !quizzes.isEmpty()) {
      together(store, plan.together().get());
    }
    if (plan.index()) {
      var index = new DeckIndex(terminal, plan.output());
      failed += index.write(IndexCommand.TITLE, plan.pages().templates());
      say(index.file().toString());
    }
    if (names.size() > 1 && !plan.quiet()) {
      terminal.err().println(names.size() - failed + " inputs done, " + failed + " failed");
    }
    return failed == 0 ? 0 : 1;
  }

  private void one(Inputs inputs, DeckStore store, String name) {
    try (var articles = plan.read(inputs.open(name))) {
      for (var article : articles.toList()) {
        article(store, name, article);
      }
    } catch (InputException | IOException e) {
      failed++;
      terminal.err().println(Failures.message(name, e));
      terminal.err().flush();
    }
  }

  private void article(DeckStore store, String name, Article read)
      throws IOException, InputException {
    var start = System.nanoTime();
    if (!plan.force()) {
      LanguageGate.require(read);
    }
    var article = plan.title().map(read::withTitle).orElse(read);
    if (plan.date().isPresent()) {
      article = article.withPublished(plan.date().get());
    }
    var quiz = pipeline.run(article, plan.settings());
    if (plan.explain()) {
      explain(quiz);
    }
    if (quiz.items().isEmpty()) {
      say(name + ": no fact in it could be asked with certainty; no deck written");
    } else if (plan.together().isPresent()) {
      quizzes.add(quiz);
    } else {
      save(store, slug(article, name), quiz, start);
    }
    if (article.published() == null && !plan.quiet()) {
      terminal.err().println(name + ": the article names no date; give one with --date");
    }
  }

  private static String slug(Article article, String name) {
    var titled = !Inputs.isFile(name) && !article.title().isEmpty();
    return titled || name.equals(Inputs.STANDARD) ? Slugs.of(article.title()) : Slugs.ofFile(name);
  }

  private void together(DeckStore store, String name) throws IOException, InputException {
    var articles = new ArrayList<Article>();
    quizzes.forEach(quiz -> articles.addAll(quiz.articles()));
    var items = quizzes.stream().flatMap(quiz -> quiz.items().stream()).toList();
    var facts = quizzes.stream().mapToInt(Quiz::facts).sum();
    save(
        store,
        Slugs.of(name),
        new Quiz(name, articles, items, facts, List.of()),
        System.nanoTime());
  }

  private void save(DeckStore store, String slug, Quiz quiz, long start)
      throws IOException, InputException {
    var made = Deck.of(quiz);
    var deck = plan.profile().map(made::withProfile).orElse(made);
    var saved =
        store.save(
            new DeckStore.Order(slug, deck, formats(), DeckStore.Existing.CONTINUE, plan.today()));
    saved.notices().forEach(notice -> terminal.err().println(notice));
    for (var i = 0; i < writers.size(); i++) {
      Exporters.losses(writers.get(i), saved.files().get(i).toString(), saved.deck())
          .forEach(loss -> terminal.err().println(loss));
    }
    saved.files().forEach(file -> say(file.toString()));
    var choices = quiz.items().stream().filter(i -> i.interaction() instanceof Choice).count();
    say(
        String.format(
            Locale.ROOT,
            "  %d items (%d choice, %d cloze) from %d facts in %.1f s",
            quiz.items().size(),
            choices,
            quiz.items().size() - choices,
            quiz.facts(),
            (System.nanoTime() - start) / 1e9));
    if (plan.open()) {
      show(saved.files());
    }
  }

  private List<DeckStore.Format> formats() {
    return writers.stream()
        .map(writer -> new DeckStore.Format(writer.extension(), writer::export))
        .toList();
  }

  private void show(List<Path> files) throws IOException {
    var page = files.stream().filter(file -> file.toString().endsWith(".html")).findFirst();
    if (page.isPresent()) {
      Browser.open(page.get());
    }
  }

  private void explain(Quiz quiz) {
    for (var rejection : quiz.rejections()) {
      say(
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

  private void say(String line) {
    if (!plan.quiet()) {
      terminal.out().println(line);
      terminal.out().flush();
    }
  }
}
