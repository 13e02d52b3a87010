package io.github.quizette;

import io.github.quizette.fact.FactFinder;
import io.github.quizette.generator.Told;
import io.github.quizette.headline.HeadlineTeller;
import io.github.quizette.nlp.Annotator;
import io.github.quizette.text.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/** Finds the facts of headlines. Immutable, may be shared by threads. */
public final class ToldHeadlines {
  private final HeadlineTeller teller;
  private final FactFinder facts;

  /** Reads told headlines with {@code annotator}. */
  public ToldHeadlines(Annotator annotator, FactFinder facts) {
    this.teller = new HeadlineTeller(annotator);
    this.facts = facts;
  }

  /** Returns the told headline of an article with its facts, or null where it cannot be told. */
  public @Nullable Told of(AnnotatedArticle article) {
    return teller.tell(article).map(told -> new Told(told, facts.find(told))).orElse(null);
  }
}
