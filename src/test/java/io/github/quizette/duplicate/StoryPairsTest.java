package io.github.quizette.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.reader.Source;
import io.github.quizette.reader.TextArticleReader;
import io.github.quizette.text.Article;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Precision and recall on pairs labelled by hand, in {@code src/test/resources/stories}. */
class StoryPairsTest {
  private static final Path PAIRS = Path.of("src/test/resources/stories/pairs.txt");

  private record Pair(String why, boolean same, Article one, Article other) {}

  private static List<Pair> pairs() throws Exception {
    var pairs = new ArrayList<Pair>();
    var first = new ArrayList<String>();
    var text = new ArrayList<String>();
    var day = "";
    var label = "";
    for (var line : Files.readAllLines(PAIRS)) {
      var starts = line.startsWith("@ ") || line.startsWith("> ");
      if (starts && !label.isEmpty()) {
        pairs.add(pair(label, first, day, text));
      }
      if (line.startsWith("@ ")) {
        day = line.substring(2);
        first.clear();
        label = "";
      } else if (line.startsWith("> ")) {
        label = line.substring(2);
        text.clear();
      } else if (line.startsWith("+ ")) {
        text.add(line.substring(2));
      } else if (!label.isEmpty() && line.matches("[\\d ]+")) {
        for (var number : line.strip().split(" ", -1)) {
          text.add(first.get(Integer.parseInt(number) - 1));
        }
      } else if (!line.isBlank() && !line.startsWith("#")) {
        first.add(line);
      }
    }
    pairs.add(pair(label, first, day, text));
    return pairs;
  }

  private static Pair pair(String label, List<String> first, String day, List<String> second)
      throws Exception {
    var parts = label.split(" ", 3);
    assertThat(parts[0]).isIn("same", "different");
    return new Pair(
        first.get(0).substring(0, 30) + ": " + parts[2],
        parts[0].equals("same"),
        article(first, day),
        article(second, parts[1]));
  }

  private static Article article(List<String> sentences, String day) throws Exception {
    var text = String.join("\n\n", sentences);
    return new TextArticleReader()
        .read(Source.ofText("pair", text))
        .findFirst()
        .orElseThrow()
        .withTitle(headline(sentences.get(0)))
        .withPublished(LocalDate.parse(day));
  }

  /** A headline says what the lead says, in fewer words. */
  private static String headline(String lead) {
    return Arrays.stream(lead.split(" ", -1)).limit(11).collect(Collectors.joining(" "));
  }

  @Test
  void copiesAndVersionsAreFoundAndOtherStoriesAreNot() throws Exception {
    var pairs = pairs();
    var wrong = new ArrayList<String>();
    var found = 0;
    var right = 0;
    for (var pair : pairs) {
      var one = Fingerprint.of(pair.one());
      var other = Fingerprint.of(pair.other());
      var index = new StoryIndex<Boolean>(10);
      index.add(one, true);
      var same = index.find(other, any -> true).isPresent();
      found += same ? 1 : 0;
      right += same && pair.same() ? 1 : 0;
      if (same != pair.same()) {
        wrong.add(
            String.format(
                Locale.ROOT,
                "%s: words %.2f, names %.2f",
                pair.why(),
                StoryRule.containment(one, other),
                StoryRule.names(one, other)));
      }
    }
    var same = pairs.stream().filter(Pair::same).count();
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(60);
    assertThat(same).isBetween(25L, pairs.size() - 25L);
    assertThat(right / (double) found)
        .as("precision; wrong: %s", wrong)
        .isGreaterThanOrEqualTo(0.95);
    assertThat(right / (double) same).as("recall; wrong: %s", wrong).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void theOrderOfTheTwoDoesNotMatter() throws Exception {
    for (var pair : pairs()) {
      var one = Fingerprint.of(pair.one());
      var other = Fingerprint.of(pair.other());
      assertThat(StoryRule.same(one, other)).as(pair.why()).isEqualTo(StoryRule.same(other, one));
    }
  }
}
