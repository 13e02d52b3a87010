package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorthTrainerTest {
  @TempDir Path folder;

  private static List<GradedFact> facts() {
    return IntStream.range(0, 80)
        .mapToObj(
            i ->
                new GradedFact(
                    "a" + i % 7,
                    i % 2 == 0 ? 3 : 1,
                    Map.of(i % 2 == 0 ? "verb.elect" : "verb.say", 1.0, "at.early", i % 5 / 5.0)))
        .toList();
  }

  @Test
  void wordsOfWorthyFactsSpeakForAsking() {
    var worth = WorthTrainer.fit(facts()).weights();
    assertThat(worth.get("verb.elect")).isPositive();
    assertThat(worth.get("verb.say")).isNegative();
  }

  @Test
  void onlyWordsAreKeptAndOnlySuchAsAreSeenOften() {
    var rare = new GradedFact("b", 3, Map.of("verb.rare", 1.0, "verb.elect", 1.0));
    var all = new java.util.ArrayList<>(facts());
    all.add(rare);
    assertThat(WorthTrainer.fit(all).weights()).containsOnlyKeys("verb.elect", "verb.say");
  }

  @Test
  void theShippedTableIsWhatTheGradesGive() throws Exception {
    var made = folder.resolve("worth.tsv");
    WorthTrainer.train(GradedFact.read(Path.of("training/worth/facts.tsv.gz")), made);
    assertThat(made)
        .hasSameBinaryContentAs(
            Path.of("src/main/resources/io/github/quizette/generator/worth.tsv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\t4\tverb.say=1", "a\t1", "a\t1\tverb.say", "a\t1\tverb.say=x"})
  void aLineOfAnotherFormIsNamed(String line) throws Exception {
    var file = folder.resolve("facts.tsv.gz");
    try (var writer =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      writer.write("a\t2\tverb.elect=1;at.early=0.85\n" + line + "\n");
    }
    assertThatThrownBy(() -> GradedFact.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("facts.tsv.gz:2");
  }
}
