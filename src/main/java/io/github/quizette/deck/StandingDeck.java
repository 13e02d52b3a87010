package io.github.quizette.deck;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands under a name where a deck is to be saved.
 *
 * @param deck that is there; null if there is none, it cannot be read or is another one
 * @param foreign why the name cannot be taken; empty if it is free or this deck's
 */
record StandingDeck(@Nullable Deck deck, String foreign) {
  /**
   * Looks for the deck that {@code made} goes on with.
   *
   * @param file where it would stand
   * @param page where its page would
   * @throws InputException if a link or a folder stands where the file is looked for
   */
  static StandingDeck find(Path file, Path page, Deck made) throws IOException, InputException {
    AtomicFile.refuseUnlessPlain(file);
    if (!Files.exists(file)) {
      var foreign = foreignPage(page, made);
      return new StandingDeck(null, foreign ? "is missing, but another deck's page is there" : "");
    }
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      var reading = new DeckReading(file.toString());
      var there = reading.read(JsonCursor.open(file.toString(), in));
      if (!same(there, made)) {
        return new StandingDeck(null, "is another deck: " + there.title());
      }
      return new StandingDeck(there, reading.newer() ? "is of a newer format" : "");
    } catch (InputException e) {
      return new StandingDeck(null, "cannot be read as a deck: " + e.diagnostic().what());
    }
  }

  private static boolean foreignPage(Path page, Deck made) throws IOException {
    return Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS)
        && !new String(Files.readAllBytes(page), StandardCharsets.UTF_8).contains(made.id());
  }

  private static boolean same(Deck there, Deck made) {
    var ids = there.articles().stream().map(Deck.Source::id).collect(Collectors.toSet());
    return there.id().equals(made.id())
        || made.articles().stream().anyMatch(article -> ids.contains(article.id()));
  }
}
