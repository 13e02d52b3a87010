package io.github.quizette.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.nlp.NameFeatures;
import io.github.quizette.nlp.NameLists;
import io.github.quizette.nlp.NameModel;
import io.github.quizette.nlp.NameSpan;
import io.github.quizette.nlp.NameTagger;
import io.github.quizette.nlp.WordClusters;
import io.github.quizette.text.EntityType;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTrainerTest {
  private static final String CORPUS =
      """
      -DOC- one
      Anna\t_\tB-PERSON
      Berg\t_\tI-PERSON
      works\t_\tO
      for\t_\tO
      Acme\t_\tB-ORGANIZATION
      in\t_\tO
      Oslo\t_\tB-LOCATION
      .\t_\tO

      Oslo\t_\tB-LOCATION
      waits\t_\tO
      .\t_\tO

      -DOC- two
      Carl\t_\tB-PERSON
      Berg\t_\tI-PERSON
      lives\t_\tO
      in\t_\tO
      Oslo\t_\tB-LOCATION
      .\t_\tO
      """;

  @TempDir private Path folder;

  private List<NameDocument> corpus() throws IOException {
    Path file = folder.resolve("small.tsv.gz");
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      out.write(CORPUS);
    }
    return NameCorpus.read(file);
  }

  private static NameModel train(List<NameDocument> documents) {
    WordClusters clusters = WordClusters.of(Map.of("oslo", 17, "berg", 33));
    NameTrainer trainer =
        new NameTrainer(
            new NameTrainer.Settings(20, 2, 1, 0.5f, 0f, 0f),
            new NameFeatures(clusters, NameLists.of(Map.of())));
    double[] weights =
        trainer.learn(documents.stream().map(d -> new NameTrainer.Weighted(d, 1f)).toList());
    return trainer.model(weights, 0.05f, clusters);
  }

  @Test
  void readsDocumentsSentencesAndNames() throws IOException {
    List<NameDocument> documents = corpus();
    assertThat(documents).extracting(NameDocument::id).containsExactly("one", "two");
    assertThat(documents.get(0).sentences()).hasSize(2);
    assertThat(documents.get(0).names().get(0))
        .containsExactly(
            new NameSpan(0, 2, EntityType.PERSON, 1f),
            new NameSpan(4, 5, EntityType.ORGANIZATION, 1f),
            new NameSpan(6, 7, EntityType.LOCATION, 1f));
  }

  @Test
  void learnsWhatItIsShown() throws IOException {
    List<NameDocument> documents = corpus();
    NameTagger tagger = new NameTagger(train(documents));
    assertThat(NameEvaluation.of(documents, tagger::tagAlone).f1()).isEqualTo(100.0);
  }

  @Test
  void learnsTheSameTwice() throws IOException {
    List<NameDocument> documents = corpus();
    assertThat(bytes(train(documents))).isEqualTo(bytes(train(documents)));
  }

  private static byte[] bytes(NameModel model) throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    model.write(new java.io.DataOutputStream(out));
    return out.toByteArray();
  }

  @Test
  void countsOnlyNamesWithBothEndsAndTypeRight() throws IOException {
    List<NameDocument> documents = corpus().subList(1, 2);
    List<List<NameSpan>> found =
        List.of(
            List.of(
                new NameSpan(0, 2, EntityType.ORGANIZATION, 1f),
                new NameSpan(4, 5, EntityType.LOCATION, 1f)));
    NameEvaluation evaluation = NameEvaluation.of(documents, sentences -> found);
    assertThat(evaluation.f1()).isEqualTo(50.0);
    assertThat(evaluation.f1(EntityType.LOCATION)).isEqualTo(100.0);
    assertThat(evaluation)
        .hasToString(
            "all 50.0/50.0/50.0  PERSON 0.0/0.0/0.0  ORGANIZATION 0.0/0.0/0.0"
                + "  LOCATION 100.0/100.0/100.0");
  }

  @Test
  void putsWordsWithLikeVectorsIntoOneClass() throws IOException {
    Path vectors = folder.resolve("vectors.txt");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append("east").append(i).append(" 1 0.0").append(i % 7).append('\n');
      text.append("west").append(i).append(" -1 0.0").append(i % 5).append('\n');
    }
    Files.writeString(vectors, text);
    Map<String, Integer> classes = ClusterTrainer.train(vectors, 300);
    assertThat(classes).hasSize(300).doesNotContainKey("west199");
    assertThat(classes.get("east0"))
        .isEqualTo(classes.get("east7"))
        .isNotEqualTo(classes.get("west0"));
  }
}
