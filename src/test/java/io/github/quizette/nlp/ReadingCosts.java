package io.github.quizette.nlp;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Prints what reading costs in CPU time of its thread, which holds on a busy machine too: loading
 * first, in a fresh process, then speed beside stock OpenNLP. See docs/benchmarks.md.
 */
final class ReadingCosts {
  private static final int ROUNDS = 5;
  private static final long ROUND = 1_500_000_000L;
  private static final int LENGTH = 60_000;

  private ReadingCosts() {}

  /** Prints the figures, one a line; with an argument those of loading alone. */
  @SuppressWarnings("SystemOut") // a program of its own
  public static void main(String[] arguments) throws IOException, InputException {
    loading();
    if (arguments.length > 0) {
      return;
    }
    var work = ReadingWork.load();
    var stock = speed("stock OpenNLP, sentence + token + tag + lemma", work, work::stock);
    var base = speed("this program, the same", work, work::base);
    System.out.printf(Locale.ROOT, "ratio %.1f%n", base / stock);
    speed("this program, all of annotate", work, article -> words(work, article));
    for (var text : ReadingLinearityTest.Text.values()) {
      var once = ReadingLinearityTest.cost(text.of(LENGTH));
      var twice = ReadingLinearityTest.cost(text.of(2 * LENGTH));
      System.out.printf(Locale.ROOT, "twice the text, %s: %.2f times%n", text, twice / once);
    }
  }

  private static int words(ReadingWork work, Article article) {
    return work.annotate(article).sentences().stream().mapToInt(s -> s.tokens().size()).sum();
  }

  @SuppressWarnings("SystemOut")
  private static void loading() {
    var before = heap();
    var wall = System.nanoTime();
    var cpu = processCpu();
    var annotator = ArticleAnnotator.create();
    wall = System.nanoTime() - wall;
    cpu = processCpu() - cpu;
    var after = heap();
    System.out.printf(
        Locale.ROOT,
        "loading: %.0f ms wall, %.0f ms CPU of the process, %.1f MB heap (%s)%n",
        wall / 1e6,
        cpu / 1e6,
        (after - before) / 1048576.0,
        annotator.getClass().getSimpleName());
  }

  private static long heap() {
    for (var i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long processCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Returns words per CPU second: the median of some rounds after two that do not count. */
  @SuppressWarnings("SystemOut")
  private static double speed(String what, ReadingWork work, ToIntFunction<Article> read) {
    var threads = ManagementFactory.getThreadMXBean();
    var speeds = new double[ROUNDS];
    for (var round = -2; round < ROUNDS; round++) {
      var words = 0L;
      var start = threads.getCurrentThreadCpuTime();
      while (threads.getCurrentThreadCpuTime() - start < ROUND) {
        for (var i = 0; i < work.size(); i++) {
          words += read.applyAsInt(work.next());
        }
      }
      if (round >= 0) {
        speeds[round] = words / ((threads.getCurrentThreadCpuTime() - start) / 1e9);
      }
    }
    Arrays.sort(speeds);
    var median = speeds[ROUNDS / 2];
    System.out.printf(Locale.ROOT, "%s: %,.0f tokens per CPU second%n", what, median);
    return median;
  }
}
