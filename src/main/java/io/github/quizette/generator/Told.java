package io.github.quizette.generator;

import io.github.quizette.fact.Fact;
import io.github.quizette.text.AnnotatedArticle;
import java.util.List;

/**
 * An article whose headline was told as a sentence.
 *
 * @param article the article with the told headline as its first sentence
 * @param facts those of the first sentence are asked, most salient first
 */
public record Told(AnnotatedArticle article, List<Fact> facts) {
  public Told {
    facts = facts.stream().filter(fact -> fact.clause().sentence() == 0).toList();
  }
}
