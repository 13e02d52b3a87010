package io.github.quizette.exporter;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.Note;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import io.github.quizette.item.Statements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A note with the articles that prove it, as writers show it. Immutable; every text is plain and
 * holds no character that XML or HTML refuses.
 *
 * @param note the note
 * @param sources the article of each piece of evidence, in the order of the evidence; null for one
 *     that the deck does not list
 */
public record CreditedItem(Note note, List<Deck.@Nullable Source> sources) {
  private static final List<String> TRUE_FALSE = List.of("True", "False");

  /** Returns the notes that are asked, in the order of the deck. */
  public static Stream<CreditedItem> live(Deck deck) {
    return all(deck).filter(item -> item.note().live());
  }

  /** Returns all notes, also the rejected and the retired, in the order of the deck. */
  public static Stream<CreditedItem> all(Deck deck) {
    var articles = articles(deck);
    return deck.notes().stream().map(note -> of(note, articles));
  }

  private static Map<String, Deck.Source> articles(Deck deck) {
    return deck.articles().stream()
        .collect(Collectors.toMap(Deck.Source::id, Function.identity(), (a, b) -> a));
  }

  private static CreditedItem of(Note note, Map<String, Deck.Source> articles) {
    var sources = new ArrayList<Deck.@Nullable Source>();
    note.item().evidence().forEach(proof -> sources.add(articles.get(proof.article())));
    return new CreditedItem(note, java.util.Collections.unmodifiableList(sources));
  }

  /** Returns the item itself. */
  public Item item() {
    return note.item();
  }

  /** Returns the stable id of the item. */
  public String id() {
    return note.item().id();
  }

  /** Returns the stem. */
  public String stem() {
    return PageText.clean(item().stem().text());
  }

  /** Returns the line above the stem; empty for none. */
  public String context() {
    return PageText.clean(item().context());
  }

  /** Returns context and stem as two lines, or the stem alone. */
  public String asked() {
    return context().isBlank() ? stem() : context() + "\n" + stem();
  }

  /** Returns the key as shown. */
  public String key() {
    return PageText.clean(item().key());
  }

  /** Returns the options of a choice in printed order; none for a cloze. */
  public List<String> options() {
    return item().interaction() instanceof Interaction.Choice choice
        ? choice.options().stream().map(option -> PageText.clean(option.text())).toList()
        : List.of();
  }

  /** Returns for each option why it is right or wrong; none for a cloze. */
  public List<String> reasons() {
    return item().interaction() instanceof Interaction.Choice choice
        ? choice.options().stream().map(option -> PageText.clean(option.why())).toList()
        : List.of();
  }

  /** Tells whether an option is to be picked; else the key is to be written into the gap. */
  public boolean isChoice() {
    return item().interaction() instanceof Interaction.Choice;
  }

  /** Tells whether the options are True and False, in this order. */
  public boolean isTrueFalse() {
    return item().form().equals(Statements.TRUE_FALSE) && options().equals(TRUE_FALSE);
  }

  /** Returns the place of the key among the options, from 0; 0 for a cloze. */
  public int keyPlace() {
    return item().interaction() instanceof Interaction.Choice choice
        ? Math.max(0, choice.options().stream().map(o -> o.correct()).toList().indexOf(true))
        : 0;
  }

  /** Returns every answer that is accepted in the gap, the key first; the key of a choice. */
  public List<String> accepted() {
    var others =
        item().interaction() instanceof Interaction.TextEntry entry
            ? entry.accept()
            : List.<String>of();
    return Stream.concat(Stream.of(item().key()), others.stream())
        .map(PageText::clean)
        .distinct()
        .toList();
  }

  /** Returns what is wanted in the gap; empty for none, and for a choice. */
  public String hint() {
    return item().interaction() instanceof Interaction.TextEntry entry
        ? PageText.clean(entry.hint())
        : "";
  }

  /** Returns the source sentences, the one that proves the key first. */
  public List<String> quotes() {
    return item().evidence().stream().map(Evidence::quote).map(PageText::clean).toList();
  }

  /**
   * Returns publisher, day and licence of the articles, and their address; empty if nothing is
   * known.
   */
  public String credit() {
    return sources.stream()
        .filter(Objects::nonNull)
        .distinct()
        .map(CreditedItem::credit)
        .filter(credit -> !credit.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** Returns publisher, day and licence of an article; empty if none is known. */
  public static String credit(Deck.Source source) {
    var origin = PageText.origin(source.publisher(), source.published());
    return Stream.of(origin == null ? "" : origin, PageText.clean(source.licence()))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** Returns the safe address of the first article that has one; empty for none. */
  public String address() {
    return sources.stream()
        .filter(Objects::nonNull)
        .map(source -> PageText.address(source.url()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  /**
   * Returns what to show after answering, a line each: why the key is right, the background, the
   * quoted source, the credit, the address; never without the quotation.
   */
  public List<String> explanation() {
    var lines = new ArrayList<String>();
    lines.add(PageText.clean(item().rationale()));
    lines.add(PageText.clean(item().background()));
    quotes().forEach(quote -> lines.add("“" + quote + "”"));
    lines.add(credit());
    lines.add(address());
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  /** Returns whose articles a deck quotes and under which licences, a line for each; sorted. */
  public static List<String> credits(Deck deck) {
    return deck.articles().stream()
        .map(
            source ->
                Stream.of(PageText.clean(source.publisher()), PageText.clean(source.licence()))
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(", ")))
        .filter(line -> !line.isEmpty())
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
