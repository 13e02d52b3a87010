package io.github.quizette.deck;

import io.github.quizette.item.Item;
import io.github.quizette.item.Quiz;
import io.github.quizette.text.Article;
import io.github.quizette.text.ContentId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deck: what every exporter writes and every importer reads back. Immutable.
 *
 * @param id stable: made from the articles' ids
 * @param title shown with the deck; gives no key away
 * @param language BCP 47 tag
 * @param licence of the items' quotations; empty if not known
 * @param generator the program that wrote it and its version
 * @param profile how the items are marked in an examination, or null
 * @param articles where the items come from
 * @param notes in the order in which they are asked
 */
public record Deck(
    String id,
    String title,
    String language,
    String licence,
    String generator,
    @Nullable Profile profile,
    List<Source> articles,
    List<Note> notes) {
  /** This program and its version, the one place that says so. */
  public static final String GENERATOR = "Quizette 0.1.0";

  /** The title of a quiz whose article's own would give a key away. */
  public static final String UNTITLED = "News quiz";

  /**
   * An article as a deck remembers it.
   *
   * @param id stable, as {@link Article#id()}
   * @param title the headline; empty if not known
   * @param url http or https; empty if not known
   * @param publisher empty if not known
   * @param published day of publication, or null
   * @param retrieved day on which it was fetched, or null
   * @param licence empty if not known
   * @param sha256 of the body as read, 64 hexadecimal digits
   */
  public record Source(
      String id,
      String title,
      String url,
      String publisher,
      @Nullable LocalDate published,
      @Nullable LocalDate retrieved,
      String licence,
      String sha256) {
    /** Returns what a deck keeps of {@code article}. */
    public static Source of(Article article) {
      return new Source(
          article.id(),
          article.title(),
          article.url(),
          article.publisher(),
          article.published(),
          null,
          article.licence(),
          ContentId.sha256(article.body()));
    }
  }

  public Deck {
    articles = List.copyOf(articles);
    notes = List.copyOf(notes);
  }

  /**
   * Returns the deck of a quiz, every note in its first revision; an article or item that occurs
   * twice is taken once, a quiz without a title gets one.
   */
  public static Deck of(Quiz quiz) {
    var articles = new LinkedHashMap<String, Source>();
    quiz.articles().stream().map(Source::of).forEach(one -> articles.putIfAbsent(one.id(), one));
    var items = new LinkedHashMap<String, Item>();
    quiz.items().forEach(item -> items.putIfAbsent(item.id(), item));
    return new Deck(
        ContentId.of("d", articles.keySet().toArray(String[]::new)),
        quiz.title().isBlank() ? UNTITLED : quiz.title(),
        "en",
        commonLicence(quiz.articles().stream().map(Article::licence).toList()),
        GENERATOR,
        null,
        List.copyOf(articles.values()),
        items.values().stream().map(Note::of).toList());
  }

  /** Returns the one licence of all articles; empty when they differ. */
  static String commonLicence(List<String> licences) {
    return licences.stream().distinct().count() == 1 ? licences.get(0) : "";
  }

  /** Returns the same deck with other articles and notes, written by this program. */
  public Deck with(List<Source> newArticles, List<Note> newNotes) {
    return new Deck(id, title, language, licence, GENERATOR, profile, newArticles, newNotes);
  }

  /** Returns the same deck under another licence. */
  public Deck withLicence(String other) {
    return new Deck(id, title, language, other, generator, profile, articles, notes);
  }

  /** Returns the same deck, marked as {@code other} says in an examination. */
  public Deck withProfile(Profile other) {
    return new Deck(id, title, language, licence, generator, other, articles, notes);
  }

  /** Returns the same deck with the notes that are asked: neither rejected nor retired. */
  public Deck live() {
    return new Deck(
        id,
        title,
        language,
        licence,
        generator,
        profile,
        articles,
        notes.stream().filter(Note::live).toList());
  }
}
