package io.github.quizette;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.exporter.ReadingReport;
import io.github.quizette.exporter.ReadingWriters;
import io.github.quizette.fact.ClauseOutliner;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Source;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Shows what is understood of each article under {@code readings} and compares bytes. Run with
 * {@code -Dquizette.golden=write} to accept what the code makes now, and read the difference.
 */
class ReadingGoldenTest {
  private static final boolean WRITE = "write".equals(System.getProperty("quizette.golden"));

  @ParameterizedTest
  @ValueSource(strings = {"skarvik"})
  void showsTheSameBytesTwiceAndAsExpected(String name) throws Exception {
    var folder = Path.of("src/test/resources/readings").resolve(name);
    for (var writer : ReadingWriters.all(Optional.empty())) {
      var made = new ByteArrayOutputStream();
      writer.write(report(folder), made);
      var again = new ByteArrayOutputStream();
      writer.write(report(folder), again);
      var text = made.toString(StandardCharsets.UTF_8);
      assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(text);
      var expected = folder.resolve("expected." + writer.name().replace("text", "txt"));
      if (WRITE) {
        Files.writeString(expected, text);
      }
      assertThat(text).isEqualTo(Files.readString(expected));
    }
  }

  private static ReadingReport report(Path folder) throws Exception {
    var file = folder.resolve("article.txt");
    var source = new Source(file.toString(), Files.readAllBytes(file));
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      var read = ArticleAnnotator.create().annotate(articles.findFirst().orElseThrow());
      return new ReadingReport(read, new ClauseOutliner().outline(read));
    }
  }
}
