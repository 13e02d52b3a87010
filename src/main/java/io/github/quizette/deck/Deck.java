package io.github.quizette.deck;

import io.github.quizette.item.Quiz;
import io.github.quizette.text.Article;
import io.github.quizette.text.ContentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deck: what every exporter writes and every importer reads back. Immutable.
 *
 * @param id stable: made from the articles' ids
 * @param title shown with the deck; gives no key away
 * @param language BCP 47 tag
 * @param licence of the items' quotations; empty if not known
 * @param articles where the items come from
 * @param notes in the order in which they are asked
 */
public record Deck(
    String id,
    String title,
    String language,
    String licence,
    List<Source> articles,
    List<Note> notes) {

  /**
   * An article as a deck remembers it.
   *
   * @param published day of publication, or null
   * @param sha256 of the body as read, 64 hexadecimal digits
   */
  public record Source(
      String id,
      String title,
      String url,
      String publisher,
      @Nullable LocalDate published,
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
          article.licence(),
          ContentId.sha256(article.body()));
    }
  }

  public Deck {
    articles = List.copyOf(articles);
    notes = List.copyOf(notes);
  }

  /** Returns the deck of a quiz, every note in its first revision. */
  public static Deck of(Quiz quiz) {
    var ids = quiz.articles().stream().map(Article::id).toArray(String[]::new);
    var licences = quiz.articles().stream().map(Article::licence).distinct().toList();
    return new Deck(
        ContentId.of("d", ids),
        quiz.title(),
        "en",
        licences.size() == 1 ? licences.get(0) : "",
        quiz.articles().stream().map(Source::of).toList(),
        quiz.items().stream().map(Note::of).toList());
  }
}
