package io.github.quizette.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.quizette.diagnostic.InputException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** Pieces that, repeated without end, are the worst some pattern can meet. */
  static Stream<String> pieces() {
    return Stream.of(
        "a",
        " ",
        "a ",
        "A ",
        "A",
        ".",
        "a.a.",
        "A. ",
        "\n",
        "\n\n",
        "a\n",
        "A\n",
        "- ",
        "-",
        "* a\n",
        "> a\n",
        ">",
        "(",
        ")",
        "((",
        "(a",
        "\"",
        "“",
        "a: ",
        "A: ",
        "A B: C ",
        "Credit",
        "Credit: ",
        "@",
        "a@",
        "a@b.",
        "a.b@",
        "<",
        "<a",
        "<a ",
        "<a b",
        "{",
        "&amp;",
        "http://",
        "www.",
        "1",
        "1 ",
        "1-",
        "+1 ",
        "\t",
        "|",
        "a\ta\n",
        "June 1, ",
        "June 1, 2010 ",
        "Mon",
        "By A ",
        "By A and ",
        "LONDON (",
        "LONDON, ",
        "LONDON LONDON ",
        "Photo by ",
        "This photo of a ",
        "said ",
        "said: ",
        "said:\n\n",
        "Read more ",
        "the port of Skarvik will be rebuilt ",
        "The port.\n",
        "\u0301",
        "\u200b",
        "\u202e",
        "\ud83d\ude00",
        "é",
        "中",
        "See also\n\n",
        "Words in this story\n",
        "— A\n",
        "I’m A A A ",
        "contributed to ",
        "Q: a\n",
        "((a)) b\n",
        "(AP Photo ",
        ", left, ",
        "a / ",
        "NASA/",
        "% ",
        "██ ");
  }

  private static void read(String text) throws InputException {
    var articles = new TextArticleReader().read(new Source("a.txt", text.getBytes(UTF_8)));
    assertThat(articles).hasSize(1);
  }

  /** Reads or refuses: both are fine, as long as it is soon. */
  private static boolean refuses(String text) {
    try {
      read(text);
      return false;
    } catch (InputException e) {
      assertThat(e).hasMessageStartingWith("a.txt: error: ");
      return true;
    }
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void readsAnyRepetitionInTime(String piece) {
    var size = 50_000;
    var lines = (piece.repeat(1 + 200 / piece.length()) + "\n").repeat(1 + size / 210);
    Assertions.assertTimeoutPreemptively(
        LIMIT,
        () -> {
          var one = piece.repeat(size / piece.length());
          BlockFinder.find(one, "");
          BlockFinder.find(lines, "");
          BlockFinder.find("The port will be rebuilt.\n\n" + lines.replace("\n", "\n\n"), "");
          Header.of(one);
          LanguageGate.languageOf(one);
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {2_000_000, 20_000_000})
  void refusesEndlessTexts(int size) {
    Assertions.assertTimeoutPreemptively(
        LIMIT,
        () -> {
          assertThat(refuses("word ".repeat(size / 5))).isTrue(); // one line, one sentence
          assertThat(refuses("a".repeat(size))).isTrue();
          assertThat(refuses("The port will be rebuilt.\n\n".repeat(size / 27))).isTrue();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "A word, "})
  void asksNothingAboutSentenceOfFiftyThousandWords(String piece) {
    var sentence = piece.repeat(50_000) + "ends.";
    assertThat(refuses(sentence)).isTrue();
    assertThatThrownBy(() -> read(sentence)).hasMessageContaining("no running text");
    assertThat(refuses("The port of Skarvik will be rebuilt.\n\n" + sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port of Skarvik will be rebuilt by the government in May.\n\n",
        "The port of Skarvik will be rebuilt by the\ngovernment in the month of May.\n",
        "LONDON, June 1 (Reuters) - The port of Skarvik\n",
        "- Photo by Ida Holm, left, at the port\n"
      })
  void costsTwiceAsMuchForTwiceTheText(String piece) {
    var threads = ManagementFactory.getThreadMXBean();
    assumeThat(threads.isCurrentThreadCpuTimeSupported()).isTrue();
    cpu(threads, piece.repeat(3_000)); // warms up
    var once = Long.MAX_VALUE;
    var twice = Long.MAX_VALUE;
    for (var round = 0; round < 5; round++) {
      once = Math.min(once, cpu(threads, piece.repeat(1_500)));
      twice = Math.min(twice, cpu(threads, piece.repeat(3_000)));
    }
    assertThat((double) twice / once).isLessThan(2.8); // 2.3 and what a busy machine adds
  }

  private static long cpu(ThreadMXBean threads, String body) {
    var start = threads.getCurrentThreadCpuTime();
    assertThat(BlockFinder.find(body, "")).isNotEmpty();
    return threads.getCurrentThreadCpuTime() - start;
  }
}
