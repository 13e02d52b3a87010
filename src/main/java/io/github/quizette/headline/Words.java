package io.github.quizette.headline;

import io.github.quizette.text.Sentence;

/** The words of a headline by their place; beyond its ends there are no tags. */
record Words(Sentence sentence) {
  int size() {
    return sentence.tokens().size();
  }

  /** Returns the Penn tag of a token; empty before the first and behind the last. */
  String tag(int token) {
    return token < 0 || token >= size() ? "" : sentence.tokens().get(token).tag();
  }

  /** Returns a token as it stands. */
  String form(int token) {
    return sentence.tokens().get(token).form();
  }
}
