package io.github.quizette.nlp;

import io.github.quizette.text.EntityType;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.Span;
import java.util.Comparator;

/**
 * A name in the text before it belongs to an entity, as tokens {@code [from, to)} of a sentence.
 *
 * @param sentence index of its sentence
 * @param from index of the first token
 * @param to index behind the last token
 * @param type what it names
 * @param confidence 0 to 1
 */
record FoundName(int sentence, int from, int to, EntityType type, float confidence) {
  /** Orders names as they stand in the text. */
  static final Comparator<FoundName> IN_TEXT =
      Comparator.comparingInt(FoundName::sentence).thenComparingInt(FoundName::from);

  FoundName {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("not a name: [" + from + ", " + to + ")");
    }
  }

  /** Returns where the name stands in the body. */
  Span span(Sentence in) {
    return new Span(in.tokens().get(from).span().start(), in.tokens().get(to - 1).span().end());
  }

  /** Tells whether the two share a token. */
  boolean overlaps(FoundName other) {
    return sentence == other.sentence && from < other.to && other.from < to;
  }

  /** Returns the same name with other bounds. */
  FoundName at(int first, int end) {
    return new FoundName(sentence, first, end, type, confidence);
  }

  /** Returns the same place with another type. */
  FoundName as(EntityType other) {
    return new FoundName(sentence, from, to, other, confidence);
  }
}
