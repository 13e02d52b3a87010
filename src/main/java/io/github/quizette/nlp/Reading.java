package io.github.quizette.nlp;

import io.github.quizette.text.Article;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.Span;
import io.github.quizette.text.Token;
import java.util.List;

/**
 * An article with its sentences, for the stages that look for names and reference.
 *
 * @param article what was read
 * @param sentences in order, each at the place of its index
 */
record Reading(Article article, List<Sentence> sentences) {
  Reading {
    sentences = List.copyOf(sentences);
  }

  /** Returns the tokens of a sentence. */
  List<Token> tokens(int sentence) {
    return sentences.get(sentence).tokens();
  }

  /** Tells whether two sentences stand in one paragraph. */
  boolean sameBlock(int one, int two) {
    return sentences.get(one).block() == sentences.get(two).block();
  }

  /** Returns where the tokens {@code [from, to)} of a sentence stand. */
  Span span(int sentence, int from, int to) {
    var tokens = tokens(sentence);
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** Returns the words {@code [from, to)} of a sentence as they stand. */
  String text(int sentence, int from, int to) {
    return span(sentence, from, to).of(article.body());
  }

  /** Returns a name as it stands. */
  String text(FoundName name) {
    return text(name.sentence(), name.from(), name.to());
  }

  /** Returns where a name stands. */
  Span span(FoundName name) {
    return span(name.sentence(), name.from(), name.to());
  }
}
