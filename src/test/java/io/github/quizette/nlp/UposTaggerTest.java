package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.junit.jupiter.api.Test;

class UposTaggerTest {
  @Test
  void tagsAsTheOfficialTaggerDoesWithBeamOne() throws IOException {
    var model = OpenNlpModels.partsOfSpeech();
    var stock = new BeamSearch(1, model.<AbstractModel>getArtifact("pos.model"), 0);
    var contexts = model.getFactory().getPOSContextGenerator(0);
    var validator = model.getFactory().getSequenceValidator();
    var tagger = new UposTagger(model);
    try (var samples = Files.newDirectoryStream(Path.of("samples"), "*.txt")) {
      for (var sample : samples) {
        for (var line : Files.readAllLines(sample)) {
          var words = WhitespaceTokenizer.INSTANCE.tokenize(line.replace(".", " ."));
          var expected = stock.bestSequence(words, null, contexts, validator).getOutcomes();
          assertThat(tagger.tag(words)).containsExactlyElementsOf(expected);
        }
      }
    }
  }
}
