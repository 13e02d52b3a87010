package io.github.quizette.evaluation;

import io.github.quizette.generator.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what judges said of items as {@link Rating} reads it. Stateless. */
public final class JudgedRatings {
  private JudgedRatings() {}

  /** Writes a line for each judgement, a judge after the other. */
  public static void write(List<Judge> judges, Path output) throws IOException {
    var lines =
        judges.stream()
            .flatMap(judge -> judge.judgements().stream().map(said -> line(judge.name(), said)))
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(output, lines);
  }

  private static String line(String judge, Judgement said) {
    var item = said.item();
    return String.join(
        "\t",
        item.article(),
        item.code(),
        item.kind(),
        judge,
        said.rows(),
        String.valueOf(said.verdict()),
        item.features());
  }
}
