package io.github.quizette.nlp;

import io.github.quizette.text.DependencyTree;
import io.github.quizette.text.Sentence;
import java.util.Set;

/** What the tree of a sentence says of the part a word plays. */
final class Grammar {
  private static final int CLIMB = 4;
  private static final Set<String> INNER = Set.of("flat", "compound", "appos", "fixed", "goeswith");

  private final Sentence sentence;

  Grammar(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the token that the words {@code [from, to)} and their titles hang on. */
  int top(int from, int to) {
    var tree = sentence.tree();
    var top = to - 1;
    for (var i = from; i < to; i++) {
      var head = tree.head(i);
      if (head < from || head >= to) {
        top = i;
        break;
      }
    }
    for (var step = 0; step < CLIMB && tree.head(top) != DependencyTree.ROOT; step++) {
      if (!INNER.contains(plain(tree.relation(top)))) {
        break;
      }
      top = tree.head(top);
    }
    return top;
  }

  /** Tells whether a token is the subject of a clause. */
  boolean subject(int token) {
    return plain(sentence.tree().relation(token)).equals("nsubj");
  }

  /** Tells whether a token is joined to the subject of a clause: {@code Smith and Jones met}. */
  boolean joinedSubject(int token) {
    return plain(sentence.tree().relation(token)).equals("conj")
        && subject(sentence.tree().head(token));
  }

  /** Tells whether a token is an object of its verb. */
  boolean object(int token) {
    var relation = plain(sentence.tree().relation(token));
    return relation.equals("obj") || relation.equals("iobj");
  }

  /**
   * Returns the subject of the nearest clause above or around a token that stands before it, or -1.
   */
  int subjectAbove(int token) {
    var tree = sentence.tree();
    var at = tree.head(token);
    for (var step = 0; step < 2 * CLIMB && at != DependencyTree.ROOT; step++) {
      for (var child : tree.children(at)) {
        if (child < token && subject(child)) {
          return child;
        }
      }
      at = tree.head(at);
    }
    return -1;
  }

  /** Returns the relation of a token without its subtype. */
  String relation(int token) {
    return plain(sentence.tree().relation(token));
  }

  /** Returns the token that a token hangs on, or -1. */
  int head(int token) {
    return sentence.tree().head(token);
  }

  private static String plain(String relation) {
    var colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
