package io.github.quizette.exporter;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.Note;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Option;
import io.github.quizette.item.Statements;
import io.github.quizette.text.ContentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A version of a quiz for a class in which neighbours must not have the same sheet: the same items
 * and options in another order, with a key sheet of its own. Version A is the quiz as it is.
 *
 * <p>An order depends on the deck's and items' ids alone. As far as there are items enough, none
 * stands at the same place in two versions, and no key under the same letter; options that are
 * figures stay in their order, and so do true and false.
 *
 * @param index from 0 for version A
 */
public record PaperVersion(int index) {
  /** The most versions of a quiz, A to H. */
  public static final int MOST = 8;

  private static final Pattern FIGURE = Pattern.compile("^\\W*\\d.*", Pattern.DOTALL);

  public PaperVersion {
    if (index < 0 || index >= MOST) {
      throw new IllegalArgumentException("not a version: " + index);
    }
  }

  /** Returns the first {@code count} versions, A first. */
  public static List<PaperVersion> first(int count) {
    return IntStream.range(0, count).mapToObj(PaperVersion::new).toList();
  }

  /** Returns the letter, {@code A} to {@code H}. */
  public String letter() {
    return String.valueOf((char) ('A' + index));
  }

  /** Returns the deck in this version: what is asked, and an id of its own. */
  public Deck of(Deck deck) {
    var live = deck.live();
    var notes = new ArrayList<Note>();
    for (var place : PaperOrder.of(index, live.notes().size(), ContentId.seed(deck.id()))) {
      notes.add(of(live.notes().get(place)));
    }
    return new Deck(
        deck.id() + "-" + letter().toLowerCase(Locale.ROOT),
        deck.title(),
        deck.language(),
        deck.licence(),
        deck.generator(),
        deck.profile(),
        deck.articles(),
        notes);
  }

  private Note of(Note note) {
    if (!(note.item().interaction() instanceof Choice choice)
        || figures(choice)
        || note.item().form().equals(Statements.TRUE_FALSE)) {
      return note;
    }
    return new Note(
        note.item().withInteraction(reordered(note.item().id(), choice)),
        note.revision(),
        note.contentHash(),
        note.status(),
        note.editedBy(),
        note.changed());
  }

  private static boolean figures(Choice choice) {
    return choice.options().stream().allMatch(option -> FIGURE.matcher(option.text()).matches());
  }

  private Interaction reordered(String id, Choice choice) {
    var key = choice.options().stream().map(Option::correct).toList().indexOf(true);
    var order = PaperOrder.of(index, choice.options().size(), ContentId.seed(id), key);
    return new Choice(order.stream().map(choice.options()::get).toList());
  }
}
