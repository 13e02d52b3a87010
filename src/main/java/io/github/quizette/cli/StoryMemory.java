package io.github.quizette.cli;

import io.github.quizette.deck.AtomicFile;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.duplicate.Stories;
import io.github.quizette.text.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The stories of a feed or an archive, kept in a hidden file beside its deck, so that a later run
 * knows a copy too. One thread's.
 */
final class StoryMemory {
  private final Path file;
  private final Stories stories;

  private StoryMemory(Path file, Stories stories) {
    this.file = file;
    this.stories = stories;
  }

  /**
   * Returns the stories of a deck; fresh ones, and told, if the file is damaged; empty if copies
   * are to be taken.
   */
  static Optional<StoryMemory> of(MakeTools tools, String slug) throws IOException {
    if (tools.plan().collection().keepDuplicates()) {
      return Optional.empty();
    }
    var file = tools.plan().output().resolve(".quizette").resolve(slug + ".stories.json");
    if (Files.isRegularFile(file)) {
      try (var in = new BufferedInputStream(Files.newInputStream(file))) {
        return Optional.of(new StoryMemory(file, Stories.read(file.toString(), in)));
      } catch (InputException e) {
        tools.decks().note(e.getMessage() + "; begun anew");
      }
    }
    return Optional.of(new StoryMemory(file, new Stories()));
  }

  /** As {@link Stories#remember}. */
  void remember(Article article) {
    stories.remember(article);
  }

  /** As {@link Stories#see}. */
  Stories.Verdict see(Article article) {
    return stories.see(article);
  }

  /** Writes it, whole or not at all. */
  void save() throws IOException, InputException {
    AtomicFile.write(file, stories::write);
  }
}
