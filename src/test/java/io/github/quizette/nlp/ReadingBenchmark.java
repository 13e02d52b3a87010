package io.github.quizette.nlp;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.text.AnnotatedArticle;
import java.io.IOException;
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
 * Times reading against stock OpenNLP on the articles of the folder {@code quizette.articles}, by
 * default the samples; each call takes the next article. Wall time: for a quiet machine. See
 * docs/benchmarks.md for how to run it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class ReadingBenchmark {
  private ReadingWork work;

  /** Reads the articles and loads the models. */
  @Setup
  public void load() throws IOException, InputException {
    work = ReadingWork.load();
  }

  /** Sentences, words, tags and lemmas of one article. */
  @Benchmark
  public int base() {
    return work.base(work.next());
  }

  /** The same with stock OpenNLP. */
  @Benchmark
  public int stock() {
    return work.stock(work.next());
  }

  /** All stages of reading. */
  @Benchmark
  public AnnotatedArticle annotate() {
    return work.annotate(work.next());
  }

  /** What an annotator costs to make: all models. */
  @Benchmark
  public Annotator create() {
    return ArticleAnnotator.create();
  }
}
