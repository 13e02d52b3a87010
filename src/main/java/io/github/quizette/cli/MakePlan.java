package io.github.quizette.cli;

import io.github.quizette.deck.DeckStore;
import io.github.quizette.deck.Profile;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.Exporters;
import io.github.quizette.generator.QuizSettings;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Source;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the user asked {@code make} for.
 *
 * @param inputs as named
 * @param from name of the reader for all inputs, where the content is not to decide
 * @param output folder for the decks
 * @param formats names of writers
 * @param settings of each quiz
 * @param profile by which an examination marks the decks, where wanted
 * @param title of the article, where given
 * @param date of the article, where given
 * @param together name of one deck for all articles, where wanted
 * @param existing what becomes of items that are no longer made
 * @param pages what is wanted of HTML pages
 * @param today kept with changed items
 * @param collection what is asked of feeds and archives
 * @param allowPrivate fetch from this machine and its network too
 * @param force go on with text that is not English
 * @param explain list rejected candidates
 * @param index keep the index page of the folder
 * @param open show the page
 * @param quiet print errors only
 */
record MakePlan(
    List<String> inputs,
    Optional<String> from,
    Path output,
    List<String> formats,
    QuizSettings settings,
    Optional<Profile> profile,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> together,
    DeckStore.Existing existing,
    PageOptions pages,
    LocalDate today,
    CollectionPlan collection,
    boolean allowPrivate,
    boolean force,
    boolean explain,
    boolean index,
    boolean open,
    boolean quiet) {

  /** Returns the first format that no writer has. */
  Optional<String> unknownFormat() {
    return formats.stream().filter(name -> Exporters.named(name).isEmpty()).findFirst();
  }

  /** Returns the fetcher for web addresses; what it keeps lies hidden beside the decks. */
  Fetching fetching() {
    return new Fetching(allowPrivate, Optional.of(output.resolve(".quizette").resolve("cache")));
  }

  /** Tells whether the user asked for a reader that there is not. */
  boolean unknownReader() {
    return from.isPresent() && !InputOpener.knows(from.get());
  }

  /** Returns the articles of a source, by the reader asked for, else by the one its content has. */
  Stream<Article> read(Source source) throws IOException, InputException {
    return from.flatMap(ArticleReaders::byName)
        .orElseGet(() -> ArticleReaders.forSource(source))
        .read(source);
  }

  /** Returns the writers, those of what must stand beside their files among them. */
  List<Exporter> writers() {
    return pages.writers(formats);
  }
}
