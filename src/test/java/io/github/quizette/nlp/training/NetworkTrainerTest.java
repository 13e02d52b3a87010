package io.github.quizette.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizette.nlp.DependencyParser;
import io.github.quizette.nlp.NetworkPass;
import io.github.quizette.nlp.ParserModel;
import io.github.quizette.nlp.ParserNetwork;
import io.github.quizette.nlp.training.NetworkTrainer.Example;
import io.github.quizette.nlp.training.NetworkTrainer.Settings;
import io.github.quizette.nlp.training.Treebank.Sentence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTrainerTest {
  private static final Map<String, float[]> VECTORS =
      Map.of("judge", new float[] {1, 0, 0, 1}, "left", new float[] {0, 1, 1, 0});
  private static final List<Sentence> SENTENCES =
      List.of(
          sentence("A judge left .", "DT NN VBD .", "1 2 -1 2", "det nsubj root punct"),
          sentence("He saw a judge", "PRP VBD DT NN", "1 -1 3 1", "nsubj root det obj"),
          sentence("Saw he left", "VBD PRP NN", "-1 0 0", "root nsubj obj"));
  private static final int[] HEADS = {1, 2, 4, 2};
  private static final int[] LABELS = {0, 1, 4, 3};
  private static final int[] TAGS = {2, 1, 0, 2};

  @Test
  void learnsAFewTreesByHeart() throws IOException {
    var parser = new DependencyParser(trained());
    for (Sentence sentence : SENTENCES) {
      var read = parser.parse(sentence.forms(), sentence.tags());
      var tree = read.tree();
      assertThat(read.tags()).containsExactly(sentence.tags());
      for (int i = 0; i < sentence.length(); i++) {
        assertThat(tree.head(i)).isEqualTo(sentence.heads()[i]);
        assertThat(tree.relation(i)).isEqualTo(sentence.relations()[i]);
      }
    }
  }

  @Test
  void givesTheSameBytesAgainAndReadsThem() throws IOException {
    byte[] written = bytes(trained());
    assertThat(bytes(trained())).isEqualTo(written);
    var in = new DataInputStream(new ByteArrayInputStream(written));
    assertThat(bytes(ParserModel.read(in))).isEqualTo(written);
  }

  @Test
  void slopesAreThoseOfTheLoss() {
    var network = scattered();
    var gradient = new NetworkGradient(network);
    gradient.refresh();
    var right = new Example(new String[0], new int[0][], 0, HEADS, LABELS, TAGS);
    gradient.add(pass(network), new Dropout(new Random(1), 0), right, 1f);
    List<float[][]> matrices = network.matrices();
    for (int i = ParserNetwork.TABLES; i < matrices.size() - 1; i++) { // the last are inputs
      float[][] slopes = gradient.slopes.matrices().get(i);
      int row = matrices.get(i).length / 2;
      for (int column = 1; column < matrices.get(i)[row].length; column += 31) {
        double measured = measured(network, matrices.get(i)[row], column);
        assertThat((double) slopes[row][column])
            .as("matrix %s, row %s, column %s", i, row, column)
            .isCloseTo(measured, within(0.01 + 0.05 * Math.abs(measured)));
      }
    }
  }

  private static double measured(ParserNetwork network, float[] row, int column) {
    float before = row[column];
    float step = 0.01f;
    row[column] = before + step;
    double more = loss(network);
    row[column] = before - step;
    double less = loss(network);
    row[column] = before;
    return (more - less) / (2 * step);
  }

  private static double loss(ParserNetwork network) {
    NetworkPass pass = pass(network);
    float[][] relations = pass.relations(pass.naming(HEADS));
    float[][] tags = pass.tags();
    double loss = 0;
    for (int i = 0; i < HEADS.length; i++) {
      loss -= Math.log(NetworkGradient.probabilities(pass.scores[i], i)[HEADS[i]]);
      loss -= Math.log(NetworkGradient.probabilities(relations[i], -1)[LABELS[i]]);
      loss -= Math.log(NetworkGradient.probabilities(tags[i], -1)[TAGS[i]]) / 2;
    }
    return loss;
  }

  private static NetworkPass pass(ParserNetwork network) {
    var random = new Random(2);
    float[][] tokens = new float[HEADS.length][ParserNetwork.INPUT];
    scatter(tokens, random, 0.5);
    return new NetworkPass(network, tokens, NetworkPass.Noise.NONE);
  }

  private static ParserNetwork scattered() {
    var network = new ParserNetwork(5, 3);
    var random = new Random(3);
    network.matrices().forEach(matrix -> scatter(matrix, random, 0.1));
    return network;
  }

  private static void scatter(float[][] matrix, Random random, double spread) {
    for (float[] row : matrix) {
      for (int j = 0; j < row.length; j++) {
        row[j] = (float) (spread * random.nextGaussian());
      }
    }
  }

  private static ParserModel trained() throws IOException {
    List<Sentence> often = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      often.addAll(SENTENCES);
    }
    return new NetworkTrainer(often, VECTORS, new Settings(40, 6, 0.003f, 0.1f)).train(epoch -> {});
  }

  private static Sentence sentence(String forms, String tags, String heads, String relations) {
    String[] places = heads.split(" ", -1);
    int[] numbers = new int[places.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(places[i]);
    }
    String[] right = tags.split(" ", -1);
    return new Sentence(
        "own", forms.split(" ", -1), right, right, numbers, relations.split(" ", -1));
  }

  private static byte[] bytes(ParserModel model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
