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
import java.util.concurrent.CompletableFuture;

/** The whole way from an article to a quiz. Immutable, may be shared by threads. */
public final class QuizPipeline {
  private final Annotator annotator;
  private final FactFinder facts;
  private final QuizGenerator generator;
  private final ToldHeadlines headlines;

  /** Makes a pipeline of the given stages. */
  public QuizPipeline(Annotator annotator, FactFinder facts, QuizGenerator generator) {
    this.annotator = annotator;
    this.facts = facts;
    this.generator = generator;
    this.headlines = new ToldHeadlines(annotator, facts);
  }

  /** Makes the standard pipeline with its models, some tenths of a second's work: keep it. */
  public static QuizPipeline create() {
    var annotator = ArticleAnnotator.create();
    var generator = CompletableFuture.supplyAsync(QuizGenerators::standard); // its tables are large
    return new QuizPipeline(
        annotator,
        new ClauseFactFinder(),
        (article, facts, headline, settings) ->
            generator.join().generate(article, facts, headline, settings));
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
    return generator.generate(annotated, facts.find(annotated), headlines.of(annotated), settings);
  }
}
