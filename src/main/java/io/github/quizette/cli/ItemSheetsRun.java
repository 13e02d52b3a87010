package io.github.quizette.cli;

import io.github.quizette.deck.Slugs;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.evaluation.ItemSheets;
import io.github.quizette.fact.ClauseFactFinder;
import io.github.quizette.generator.QuizGenerators;
import io.github.quizette.generator.QuizSettings;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.LanguageGate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs one {@code evaluate items} that writes sheets. Used once, by one thread. */
final class ItemSheetsRun {
  private final Terminal terminal;
  private final QuizSettings settings;
  private final ItemSheets sheets;

  ItemSheetsRun(Terminal terminal, Path output, QuizSettings settings) {
    this.terminal = terminal;
    this.settings = settings;
    this.sheets =
        new ItemSheets(
            output, ArticleAnnotator.create(), new ClauseFactFinder(), QuizGenerators.standard());
  }

  /** Returns the exit status: 1 if an input could not be used. */
  int run(List<String> names) throws IOException, InputException {
    var inputs = new Inputs(terminal);
    var files = inputs.expand(names);
    var failed = 0;
    sheets.open();
    try (var progress = Progress.of(terminal, files.size(), false)) {
      for (var file : files) {
        failed += one(inputs, file) ? 0 : 1;
        progress.step(file);
      }
    }
    sheets.close();
    return failed == 0 ? 0 : 1;
  }

  private boolean one(Inputs inputs, String name) {
    try {
      var source = inputs.open(name);
      try (var articles = ArticleReaders.forSource(source).read(source)) {
        for (var article : articles.toList()) {
          LanguageGate.require(article);
          var slug = name.equals(Inputs.STANDARD) ? Slugs.of(article.title()) : Slugs.ofFile(name);
          var items = sheets.add(slug, article, settings);
          terminal.out().println(name + ": " + items + (items == 1 ? " item" : " items"));
        }
      }
      return true;
    } catch (InputException | IOException e) {
      terminal.err().println(Failures.message(name, e));
      return false;
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }
}
