package io.github.quizette.text;

import java.util.List;

/**
 * One sentence of prose with its tokens and their syntax.
 *
 * @param index place among the article's sentences, from 0
 * @param span where it stands in the body
 * @param block index of its block in {@link Article#blocks()}
 * @param paragraph number of its paragraph among the prose blocks, from 1
 * @param tokens in order, at least one, apart from each other
 * @param tree the syntax of exactly these tokens
 */
public record Sentence(
    int index, Span span, int block, int paragraph, List<Token> tokens, DependencyTree tree) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.size() != tree.size()) {
      throw new IllegalArgumentException("tree and tokens differ in size");
    }
  }
}
