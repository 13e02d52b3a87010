package io.github.quizette.repetition;

import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Interaction.TextEntry;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Stem;
import io.github.quizette.text.ContentId;
import io.github.quizette.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The labelled pairs of items in {@code src/test/resources/repetition}. */
final class Pairs {
  private static final Path FOLDER = Path.of("src/test/resources/repetition");
  private static final Pattern DIVIDER = Pattern.compile("\\s*\\|\\s*");

  private Pairs() {}

  /** Two items of different articles and what a person says of them. */
  record Pair(String label, String why, Item one, Item other) {}

  static List<Pair> read(String file) throws IOException {
    var pairs = new ArrayList<Pair>();
    var lines =
        Files.readAllLines(FOLDER.resolve(file)).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    for (var i = 0; i < lines.size(); i += 3) {
      var head = lines.get(i).substring(2).split(" ", 2);
      pairs.add(
          new Pair(head[0], head[1], item("a", lines.get(i + 1)), item("b", lines.get(i + 2))));
    }
    return pairs;
  }

  /** Makes an item of a line: day, stem, answers, context. */
  static Item item(String article, String line) {
    var parts = Arrays.copyOf(DIVIDER.split(line.strip() + " ", -1), 4);
    var answers = List.of(parts[2].strip().split("\\s*;\\s*", -1));
    var stem = parts[1].strip();
    var context = parts[3] == null ? "" : parts[3].strip();
    return new Item(
        ContentId.of("q", article, line),
        "test",
        stem.contains(Stem.GAP) ? new Stem.Completion(stem) : new Stem.Question(stem),
        interaction(stem, answers),
        context,
        "",
        "",
        parts[0].equals("-") ? null : LocalDate.parse(parts[0]),
        Difficulty.MEDIUM,
        "",
        List.of(),
        List.of(new Evidence(article, "x", new Span(0, 1), 1)));
  }

  private static Interaction interaction(String stem, List<String> answers) {
    return stem.contains(Stem.GAP)
        ? new TextEntry(answers.get(0), answers, "")
        : new Choice(
            List.of(
                new Option(answers.get(0), true, ""),
                new Option("wrong", false, ""),
                new Option("also wrong", false, "")));
  }
}
