package io.github.quizette.importer;

import io.github.quizette.deck.ContentHash;
import io.github.quizette.deck.Deck;
import io.github.quizette.deck.Note;
import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Statements;
import io.github.quizette.item.Stem;
import io.github.quizette.text.ContentId;
import io.github.quizette.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes a deck of items that a person wrote. Their evidence is the person's word: an article of
 * their own, which holds each stem with its answer. They are marked as a person's, so no merge
 * overwrites them.
 */
public final class OwnDeck {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,99}");
  private static final String FORM = "own";

  private OwnDeck() {}

  /**
   * Returns the deck; an item whose id or stem occurs twice is taken once.
   *
   * @param author whose items they are; empty if not known
   */
  public static Deck of(String title, String author, List<OwnItem> items) {
    var body = new StringBuilder();
    var spans = new ArrayList<Span>();
    for (var item : items) {
      body.append(body.isEmpty() ? "" : "\n\n");
      var start = body.length();
      body.append(proof(item));
      spans.add(new Span(start, body.length()));
    }
    var article = ContentId.of("a", FORM, body.toString());
    var notes = new LinkedHashMap<String, Note>();
    for (var i = 0; i < items.size(); i++) {
      var span = spans.get(i);
      var note = note(items.get(i), new Evidence(article, span.of(body), span, i + 1));
      notes.putIfAbsent(note.item().id(), note);
    }
    var source =
        new Deck.Source(article, "", "", author, null, null, "", ContentId.sha256(body.toString()));
    return new Deck(
        ContentId.of("d", article),
        title,
        "en",
        "",
        Deck.GENERATOR,
        null,
        List.of(source),
        List.copyOf(notes.values()));
  }

  private static String proof(OwnItem item) {
    return item.options().isEmpty()
        ? item.stem().replace(Stem.GAP, item.answer())
        : item.stem() + " " + item.answer();
  }

  private static Note note(OwnItem own, Evidence evidence) {
    var gap = own.stem().indexOf(Stem.GAP);
    var oneGap = gap >= 0 && own.stem().indexOf(Stem.GAP, gap + 1) < 0;
    var item =
        new Item(
            ID.matcher(own.id()).matches() ? own.id() : ContentId.of("q", FORM, own.stem()),
            own.judged() ? Statements.TRUE_FALSE : FORM,
            oneGap ? new Stem.Completion(own.stem()) : new Stem.Question(own.stem()),
            interaction(own),
            own.context(),
            own.rationale(),
            "",
            null,
            Difficulty.MEDIUM,
            "",
            List.copyOf(new TreeSet<>(own.tags())),
            List.of(evidence));
    return new Note(item, 1, ContentHash.of(item), Note.Status.ACCEPTED, Note.PERSON, null);
  }

  private static Interaction interaction(OwnItem own) {
    if (own.options().isEmpty()) {
      return new Interaction.TextEntry(
          own.answer(), own.accepted().stream().distinct().toList(), own.hint());
    }
    var options = new ArrayList<Option>();
    for (var text : own.options()) {
      var place = options.size();
      options.add(new Option(text, place == own.key(), own.reasons().get(place)));
    }
    return new Interaction.Choice(options);
  }
}
