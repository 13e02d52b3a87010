package io.github.quizette.nlp;

import io.github.quizette.text.DependencyTree;
import java.util.List;

/** Gives a sentence its Penn tags and its tree; instances may be shared by threads. */
interface Syntax {
  /** Returns the Penn Treebank tag of each word. */
  List<String> tags(Words words);

  /** Returns the tree of the words under these tags. */
  DependencyTree tree(Words words, List<String> tags);
}
