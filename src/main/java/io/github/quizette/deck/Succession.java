package io.github.quizette.deck;

import io.github.quizette.deck.DeckMerge.Change.Kind;
import io.github.quizette.deck.DeckMerge.Missing;
import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import java.util.List;
import java.util.Set;

/**
 * Puts a new deck in the place of the one that stands there, as its order wants it, and tells what
 * becomes of the items. For one thread.
 */
final class Succession {
  private final String file;
  private final List<Diagnostic> notices;

  /**
   * Makes a succession.
   *
   * @param file of the deck, as told to the user
   * @param notices where warnings are added
   */
  Succession(String file, List<Diagnostic> notices) {
    this.file = file;
    this.notices = notices;
  }

  /** Returns the deck to be written in the place of {@code there}. */
  Deck join(Deck there, DeckStore.Order order) {
    if (order.existing() == DeckStore.Existing.REPLACE) {
      tellLost(there, order.deck());
      return order.deck();
    }
    var retire = order.existing() == DeckStore.Existing.RETIRE;
    var missing = retire ? Missing.RETIRE : Missing.KEEP;
    var merged = DeckMerge.merge(there, List.of(order.deck()), missing, order.day());
    var unmade = retire ? " no longer made, retired" : " no longer made, kept";
    tell(merged.count(Kind.MISSING), unmade);
    tell(merged.count(Kind.PERSONAL), " kept as a person left it");
    tell(merged.count(Kind.OUTDATED), " kept, newer than the one made now");
    var profile = order.deck().profile();
    return profile == null ? merged.deck() : merged.deck().withProfile(profile);
  }

  /** Tells what a replacement loses; nothing when the new deck is no poorer. */
  private void tellLost(Deck there, Deck made) {
    var kept = Set.copyOf(made.notes());
    var personal = there.notes().stream().filter(Note::personal);
    var fewer = there.live().notes().size() - made.live().notes().size();
    tell(personal.filter(note -> !kept.contains(note)).count(), " of a person lost");
    tell(fewer, " fewer than in the deck that was replaced");
  }

  private void tell(long count, String what) {
    if (count > 0) {
      warn(count + (count == 1 ? " item" : " items") + what, "");
    }
  }

  /** Tells something of the file. */
  void warn(String what, String advice) {
    notices.add(new Diagnostic(file, 0, Severity.WARNING, what, advice));
  }
}
