package io.github.quizette.exporter.course;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.Note;
import io.github.quizette.exporter.Markup;
import io.github.quizette.text.ContentId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where a deck stands in a question bank. Moodle doubles every question that is imported again, so
 * each state of a deck has a category of its own.
 */
final class QuestionBank {
  private QuestionBank() {}

  /** Returns the path of the category: parts joined by {@code /}, which is doubled inside one. */
  static String category(Deck deck) {
    return "$course$/top/Quizette/" + part(deck.title()) + "/" + part(release(deck));
  }

  /** Returns the day of the newest change or article, and six digits of the content. */
  static String release(Deck deck) {
    var day =
        Stream.concat(
                deck.notes().stream().map(Note::changed),
                deck.articles().stream().map(Deck.Source::published))
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .map(LocalDate::toString)
            .orElse("undated");
    var states =
        deck.notes().stream()
            .filter(Note::live)
            .map(note -> note.item().id() + " " + note.revision() + " " + note.contentHash())
            .toArray(String[]::new);
    return day + " " + ContentId.of("r", states).substring(2, 8);
  }

  private static String part(String text) {
    var line = Markup.line(text);
    return (line.isEmpty() ? "News quiz" : line).replace("/", "//");
  }
}
