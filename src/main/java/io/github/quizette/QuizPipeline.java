package io.github.quizette;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.fact.ClauseFactFinder;
import io.github.quizette.fact.FactFinder;
import io.github.quizette.generator.QuizGenerator;
import io.github.quizette.generator.QuizGenerators;
import io.github.quizette.generator.QuizSettings;
import io.github.quizette.item.Quiz;
import io.github.quizette.nlp.Annotator;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Source;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.util.List;

/** The whole way from an article to a quiz. Immutable, may be shared by threads. */
public final class QuizPipeline {
  private final Annotator annotator;
  private final FactFinder facts;
  private final QuizGenerator generator;

  /** Makes a pipeline of the given stages. */
  public QuizPipeline(Annotator annotator, FactFinder facts, QuizGenerator generator) {
    this.annotator = annotator;
    this.facts = facts;
    this.generator = generator;
  }

  /** Makes the standard pipeline; models are loaded with the first article. */
  public static QuizPipeline create() {
    return new QuizPipeline(
        ArticleAnnotator.create(), new ClauseFactFinder(), QuizGenerators.standard());
  }

  /** Returns the articles of a source, read by the reader that takes its content. */
  public List<Article> read(Source source) throws IOException, InputException {
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      return articles.toList();
    }
  }

  /** Returns the quiz on {@code article}: the same quiz for the same article and settings. */
  public Quiz run(Article article, QuizSettings settings) {
    var annotated = annotator.annotate(article);
    return generator.generate(annotated, facts.find(annotated), settings);
  }
}
