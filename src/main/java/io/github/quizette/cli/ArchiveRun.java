package io.github.quizette.cli;

import io.github.quizette.archive.ArchiveEntry;
import io.github.quizette.archive.ArchiveEntry.Damaged;
import io.github.quizette.archive.ArchiveEntry.Found;
import io.github.quizette.deck.Slugs;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.LanguageGate;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Reads an archive to its end and makes its deck. Used once, by one thread. */
final class ArchiveRun {
  private final MakeTools tools;
  private final Input.Bulk bulk;
  private final CollectionState state;
  private final long resumed;

  ArchiveRun(MakeTools tools, Input.Bulk bulk) throws IOException {
    this.tools = tools;
    this.bulk = bulk;
    this.state = CollectionState.orFresh(tools, slug());
    this.resumed = tools.plan().collection().resume() ? state.records() : 0;
  }

  private String slug() {
    return Slugs.ofFile(bulk.file().name().replaceFirst("\\.gz$", ""));
  }

  void run() throws IOException, InputException {
    var plan = tools.plan().collection();
    var slug = slug();
    var name = new CollectionDeck.Name(slug, title(), "archive\n" + slug);
    try (var archive = bulk.reader().open(bulk.file(), plan.fields());
        var deck = new CollectionDeck(tools, name, this::keep)) {
      var number = 0L;
      for (var entry = archive.next();
          entry.isPresent() && entry.get().number() <= plan.limit();
          entry = archive.next()) {
        number = entry.get().number();
        take(deck, entry.get());
      }
      deck.finish();
      state.records(number);
      state.save();
    } finally {
      if (bulk.temporary()) {
        Files.deleteIfExists(bulk.file().path());
      }
    }
  }

  /** Returns the name of the file, without folder and endings, for people. */
  private String title() {
    var name = bulk.file().name();
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.replaceFirst("(?:\\.(?:jsonl|ndjson|json|csv|tsv|warc|zip))?(?:\\.gz)?$", "")
        .replace('_', ' ');
  }

  private void keep(long number) {
    try {
      state.records(number);
      state.save();
    } catch (IOException | InputException e) {
      tools
          .decks()
          .note(Failures.message(bulk.file().name(), e)); // only a later --resume misses it
    }
  }

  private void take(CollectionDeck deck, ArchiveEntry entry) throws IOException, InputException {
    tools.progress().expect(1);
    var done = entry.number() <= resumed;
    if (done) {
      tools.tally().skipped(Tally.Reason.DONE);
    }
    if (entry instanceof Damaged damaged) {
      if (!done) {
        tools.decks().failed(damaged.fault().toString());
      }
      return;
    }
    var found = (Found) entry;
    var article = article(found, done);
    if (article.isEmpty()) {
      return;
    }
    if (done) {
      deck.remember(article.get());
    } else if (Entries.isOlder(tools.plan().collection(), article.get().published())) {
      tools.tally().skipped(Tally.Reason.OLDER);
    } else {
      deck.add(
          new CollectionDeck.Task(
              found.source().name(), article.get(), entry.number(), false, () -> {}));
    }
  }

  /** Returns the first article of a record; empty, and told, if it cannot be used. */
  private Optional<Article> article(Found found, boolean done) {
    try (var articles = tools.plan().read(found.source())) {
      var read = articles.findFirst();
      if (read.isEmpty()) {
        return read;
      }
      var article = found.given().over(read.get());
      if (!tools.plan().force()) {
        LanguageGate.require(article);
      }
      return Optional.of(article);
    } catch (InputException | IOException e) {
      if (!done) {
        tools.decks().failed(Failures.message(found.source().name(), e));
      }
      return Optional.empty();
    }
  }
}
