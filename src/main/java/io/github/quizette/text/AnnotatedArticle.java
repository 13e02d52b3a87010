package io.github.quizette.text;

import java.util.List;

/**
 * An article and what was understood of it. Immutable; every span lies in the article's body.
 *
 * @param article what was read
 * @param sentences the sentences of prose blocks, in order
 * @param clauses the finite clauses, in order of their sentences and predicates
 * @param entities what the article names, in order of first mention
 * @param times in order of the text
 * @param amounts in order of the text
 * @param salience its topic words, and a weight for each sentence
 */
public record AnnotatedArticle(
    Article article,
    List<Sentence> sentences,
    List<Clause> clauses,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Amount> amounts,
    Salience salience) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    clauses = List.copyOf(clauses);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    amounts = List.copyOf(amounts);
    if (salience.weights().size() != sentences.size()) {
      throw new IllegalArgumentException("a weight for each sentence");
    }
  }
}
