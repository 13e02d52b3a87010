package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Four times the text costs about four times as much. CPU time of the thread, which a busy machine
 * does not stretch; were a stage quadratic, it would be sixteen times.
 */
class ReadingLinearityTest {
  private static final int SMALL = 30_000;
  private static final double MOST = 8;

  /** Kinds of text that ask most of one stage each. */
  enum Text {
    /** Ever new persons and organisations. */
    NEW_NAMES {
      @Override
      String sentence(int i) {
        return "Minister Ada Bel" + letters(i) + " met the " + letters(i) + " Bank in Oslo. ";
      }
    },
    /** The same persons again and again, with pronouns and descriptions. */
    REFERENCE {
      @Override
      String sentence(int i) {
        return "Mayor Ida Holm said she would leave. The mayor thanked her staff and their agency. ";
      }
    },
    TIMES_AND_AMOUNTS {
      @Override
      String sentence(int i) {
        return "On May " + (i % 28 + 1) + ", 2019 it paid $" + i + " million for " + i + " ships. ";
      }
    },
    QUOTATIONS {
      @Override
      String sentence(int i) {
        return "“We can’t wait,” Holm said. “It was late when " + letters(i) + " came,” he added. ";
      }
    },
    LONG_SENTENCES {
      @Override
      String sentence(int i) {
        return "the ship came and the crew left, " + (i % 40 == 39 ? "so it ended. The " : "");
      }
    };

    abstract String sentence(int i);

    static String letters(int i) {
      var word = new StringBuilder("V");
      for (var rest = i; rest > 0; rest /= 20) {
        word.append((char) ('a' + rest % 20));
      }
      return word.append("ik").toString();
    }

    String of(int length) {
      var text = new StringBuilder();
      for (var i = 0; text.length() < length; i++) {
        text.append(sentence(i));
        if (i % 5 == 4) {
          text.append('\n');
        }
      }
      return text.toString();
    }
  }

  @ParameterizedTest
  @EnumSource
  void fourTimesTheTextCostsAboutFourTimes(Text text) {
    var small = text.of(SMALL);
    var large = text.of(4 * SMALL);
    cost(small); // warms up
    assertThat(cost(large)).isLessThan(MOST * Math.max(cost(small), 5e6));
  }

  /** Returns the least CPU time of three readings, in nanoseconds. */
  static double cost(String body) {
    var threads = ManagementFactory.getThreadMXBean();
    var least = Double.MAX_VALUE;
    for (var round = 0; round < 3; round++) {
      var start = threads.getCurrentThreadCpuTime();
      ArticleAnnotatorTest.read(body);
      least = Math.min(least, (double) (threads.getCurrentThreadCpuTime() - start));
    }
    return least;
  }
}
