package io.github.quizette;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.generator.QuizSettings;
import io.github.quizette.item.Quiz;
import io.github.quizette.nlp.Annotator;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.Source;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Times a warm program on the articles of the folder {@code quizette.articles}, by default the
 * samples; each call takes the next article. See docs/benchmarks.md for how to run it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class PipelineBenchmark {
  private final Annotator annotator = ArticleAnnotator.create();
  private final QuizPipeline pipeline = QuizPipeline.create();
  private List<Article> articles = List.of();
  private int calls;

  /** Reads the articles. */
  @Setup
  public void read() throws IOException, InputException {
    var found = new ArrayList<Article>();
    try (var files = Files.list(Path.of(System.getProperty("quizette.articles", "samples")))) {
      for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        found.addAll(pipeline.read(Source.ofFile(file)));
      }
    }
    articles = List.copyOf(found);
  }

  private Article next() {
    return articles.get(calls++ % articles.size());
  }

  /** Reads one article: sentences, words, syntax, names, times, amounts. */
  @Benchmark
  public AnnotatedArticle annotate() {
    return annotator.annotate(next());
  }

  /** Makes the quiz of one article, from text to items. */
  @Benchmark
  public Quiz quiz() {
    return pipeline.run(next(), QuizSettings.DEFAULT);
  }
}
