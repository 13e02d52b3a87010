package io.github.quizette.generator;

import io.github.quizette.item.Evidence;
import io.github.quizette.item.Item;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the sentence of an article that bears out what its headline says: a headline may say more
 * than its story does. Stateless.
 */
final class Backing {
  private static final int EARLY = 5;
  private static final int FEWEST_SHARED = 2;

  private Backing() {}

  /** Where a key stands in the sentence that bears the item out. */
  record Place(Sentence sentence, Span key) {}

  /** Returns the early sentence that names the key and shares most words with the headline. */
  static Optional<Place> of(AnnotatedArticle article, Draft headline, String key) {
    Optional<Place> best = Optional.empty();
    var most = FEWEST_SHARED - 1L;
    for (var sentence : article.sentences()) {
      if (sentence.index() >= EARLY) {
        break;
      }
      var place = place(article, sentence, key);
      var shared = place < 0 ? 0 : shared(headline, sentence);
      if (shared > most) {
        most = shared;
        best = Optional.of(new Place(sentence, new Span(place, place + key.length())));
      }
    }
    return best;
  }

  private static int place(AnnotatedArticle article, Sentence sentence, String key) {
    var at =
        sentence
            .span()
            .of(article.article().body())
            .toLowerCase(Locale.ROOT)
            .indexOf(key.toLowerCase(Locale.ROOT));
    return at < 0 ? -1 : sentence.span().start() + at;
  }

  /** Counts the content words of the headline beside the key that the sentence has, too. */
  private static long shared(Draft headline, Sentence sentence) {
    return headline.sentence().tokens().stream()
        .filter(token -> token.tag().matches("NN.*|VB.*|JJ.*|CD"))
        .filter(token -> !headline.answer().span().overlaps(token.span()))
        .filter(
            token ->
                sentence.tokens().stream()
                    .anyMatch(other -> other.lemma().equalsIgnoreCase(token.lemma())))
        .count();
  }

  /** Returns the item with the sentence that bears it out. */
  static Item item(Item item, AnnotatedArticle article, Place place) {
    var sentence = place.sentence();
    var proof =
        new Evidence(
            article.article().id(),
            sentence.span().of(article.article().body()),
            sentence.span(),
            sentence.paragraph());
    return item.withEvidence(List.of(proof));
  }
}
