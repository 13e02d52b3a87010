package io.github.quizette.cli;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckMerge;
import io.github.quizette.deck.DeckStore;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.Exporters;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Quiz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes the decks of one run and tells it. One thread's. */
final class DeckWriter {
  private final Terminal terminal;
  private final MakePlan plan;
  private final DeckStore store;
  private final List<Exporter> writers;
  private final Tally tally;

  DeckWriter(
      Terminal terminal, MakePlan plan, DeckStore store, List<Exporter> writers, Tally tally) {
    this.terminal = terminal;
    this.plan = plan;
    this.store = store;
    this.writers = writers;
    this.tally = tally;
  }

  /**
   * Saves a deck in each format, joined to the one that is there.
   *
   * @param quiz of which it was made, for the numbers that are told
   * @param start a reading of {@link System#nanoTime} at which the work on it began
   */
  void write(String slug, Deck made, Quiz quiz, long start) throws IOException, InputException {
    var deck = plan.profile().map(made::withProfile).orElse(made);
    var saved =
        store.save(new DeckStore.Order(slug, deck, formats(), plan.existing(), plan.today()));
    saved.notices().forEach(notice -> terminal.err().println(notice));
    for (var i = 0; i < writers.size(); i++) {
      Exporters.losses(writers.get(i), saved.files().get(i).toString(), saved.deck())
          .forEach(loss -> terminal.err().println(loss));
    }
    for (var file : saved.files()) {
      say(file.toString());
      tally.deck(file.toString());
    }
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

  /** As {@link DeckStore#standing}. */
  Optional<Deck> standing(String slug, Deck made) throws IOException, InputException {
    return store.standing(slug, made);
  }

  /**
   * Retires what a deck that is there asks of articles that were corrected, and writes it anew if
   * there is any.
   *
   * @param made as made now; its items are not retired
   * @param corrected ids of articles
   */
  void retire(String slug, Deck made, Set<String> corrected) throws IOException, InputException {
    var file = plan.output().resolve(slug + ".json");
    if (corrected.isEmpty() || !Files.isRegularFile(file)) {
      return;
    }
    var changed = new AtomicBoolean();
    Deck there;
    try {
      there =
          DeckStore.update(
              file,
              old -> {
                var retired = DeckMerge.retire(old, corrected, made, plan.today());
                changed.set(!retired.equals(old));
                return retired;
              });
    } catch (InputException e) {
      return; // no deck, or a newer one: saving will say so
    }
    if (changed.get()) {
      var nothing = there.with(List.of(), List.of());
      store.save(
          new DeckStore.Order(slug, nothing, formats(), DeckStore.Existing.CONTINUE, plan.today()));
    }
  }

  private List<DeckStore.Format> formats() {
    return writers.stream()
        .map(writer -> new DeckStore.Format(writer.extension(), writer::export))
        .toList();
  }

  private static void show(List<Path> files) throws IOException {
    var page = files.stream().filter(file -> file.toString().endsWith(".html")).findFirst();
    if (page.isPresent()) {
      Browser.open(page.get());
    }
  }

  /** Prints a line, unless the user wants none. */
  void say(String line) {
    if (!plan.quiet()) {
      terminal.out().println(line);
      terminal.out().flush();
    }
  }

  /** Prints a fault and counts it. */
  void failed(String message) {
    tally.failed(message);
    terminal.err().println(message);
    terminal.err().flush();
  }

  /** Prints a note. */
  void note(String message) {
    if (!plan.quiet()) {
      terminal.err().println(message);
      terminal.err().flush();
    }
  }
}
