package io.github.quizette.nlp;

import io.github.quizette.text.Sentence;
import java.util.List;

/** Finds names in the sentences of one article; instances may be shared by threads. */
@FunctionalInterface
interface NameSource {
  /** Returns the names in the order of the text, none overlapping. */
  List<FoundName> find(List<Sentence> sentences);
}
