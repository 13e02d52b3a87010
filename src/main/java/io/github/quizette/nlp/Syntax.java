package io.github.quizette.nlp;

/** Gives a sentence its Penn tags and its tree; instances may be shared by threads. */
interface Syntax {
  /** Returns the Penn Treebank tag of each word and the tree of all. */
  DependencyParser.Result read(Words words);
}
