package io.github.quizette.nlp.training;

import io.github.quizette.nlp.ArcConfidence;
import io.github.quizette.nlp.NetworkPass;
import io.github.quizette.nlp.ParserModel;
import io.github.quizette.nlp.ParserNetwork;
import io.github.quizette.nlp.TokenAtoms;
import io.github.quizette.nlp.WordClasses;
import io.github.quizette.nlp.training.Treebank.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Trains a {@link ParserNetwork} and the rows that stand for words: batches of sentences in random
 * order, units silenced at random, steps that shorten evenly to nothing. For one thread; the same
 * sentences give the same network.
 */
final class NetworkTrainer {
  private static final long SEED = 7;

  /** Documents that are read twice in each epoch: GUM, which is nearer to news than EWT. */
  private static final String TWICE = "GUM_";

  private final Settings settings;
  private final Random random = new Random(SEED);
  private final WordClasses classes;
  private final List<String> labels;
  private final List<String> tags;
  private final List<Example> examples = new ArrayList<>();
  private final ParserNetwork network;
  private final NetworkGradient gradient;
  private final NetworkSteps steps;
  private final WordLearner words;

  /**
   * How to train.
   *
   * @param epochs how often every sentence is read
   * @param batch how many sentences make a step
   * @param rate the length of the first steps
   * @param silent the share of units that are silenced
   */
  record Settings(int epochs, int batch, float rate, float silent) {}

  /**
   * A sentence to learn from.
   *
   * @param rows for each token its row in each table of the network
   * @param source the row that stands for the treebank
   * @param heads with the place behind the last token for the root's
   */
  @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
  record Example(String[] words, int[][] rows, int source, int[] heads, int[] labels, int[] tags) {}

  /** Prepares to train on sentences with the tags that a tagger gives which never saw them. */
  NetworkTrainer(List<Sentence> sentences, Map<String, float[]> vectors, Settings settings)
      throws IOException {
    this.settings = settings;
    classes = WordClasses.shared();
    labels = names(sentences, Sentence::relations);
    tags = names(sentences, Sentence::tags);
    network = new ParserNetwork(labels.size(), tags.size());
    gradient = new NetworkGradient(network);
    for (Sentence sentence : sentences) {
      examples.add(example(sentence));
    }
    words = new WordLearner(vectors, examples.stream().map(Example::words).toList(), random);
    for (Sentence sentence : sentences) {
      if (sentence.document().startsWith(TWICE)) {
        examples.add(example(sentence));
      }
    }
    steps = new NetworkSteps(network, gradient.slopes);
    scatter();
  }

  private static List<String> names(List<Sentence> sentences, Function<Sentence, String[]> part) {
    var names = new TreeSet<String>();
    sentences.forEach(sentence -> names.addAll(List.of(part.apply(sentence))));
    return List.copyOf(names);
  }

  private void scatter() {
    List<float[][]> matrices = network.matrices();
    for (int i = 0; i < matrices.size(); i++) {
      float[][] matrix = matrices.get(i);
      if (i < ParserNetwork.TABLES) {
        scatter(matrix, matrix.length, 0.2f);
      } else if (matrix.length > 1 && matrix != network.sources) {
        int width = matrix.length - 1;
        scatter(matrix, width, (float) Math.sqrt(2.0 / (width + matrix[0].length)));
      } else if (matrix[0].length == ParserNetwork.ARC) {
        scatter(matrix, 1, 0.3f);
      }
    }
  }

  private void scatter(float[][] matrix, int rows, float spread) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        matrix[i][j] = spread * (float) random.nextGaussian();
      }
    }
  }

  private Example example(Sentence sentence) {
    int n = sentence.length();
    var atoms = TokenAtoms.of(sentence.forms(), classes);
    int[] heads = sentence.heads().clone();
    int[] numbers = new int[n];
    int[] right = new int[n];
    int[][] rows = new int[n][ParserNetwork.TABLES];
    String[] plain = new String[n];
    for (int i = 0; i < n; i++) {
      heads[i] = heads[i] < 0 ? n : heads[i];
      numbers[i] = Collections.binarySearch(labels, sentence.relations()[i]);
      right[i] = Collections.binarySearch(tags, sentence.tags()[i]);
      plain[i] = TokenAtoms.normalised(sentence.forms()[i]);
      for (int table = 0; table < ParserNetwork.TABLES; table++) {
        rows[i][table] = ParserNetwork.row(table, atoms, i, sentence.given()[i]);
      }
    }
    int source = sentence.document().startsWith(TWICE) ? ParserNetwork.EDITED : ParserNetwork.WEB;
    return new Example(plain, rows, source, heads, numbers, right);
  }

  /**
   * Trains and returns the model, its confidence not fitted.
   *
   * @param watcher told the number of each epoch when it is done
   */
  ParserModel train(IntConsumer watcher) {
    List<Example> order = new ArrayList<>(examples);
    int perEpoch = (order.size() + settings.batch() - 1) / settings.batch();
    int number = 0;
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (int from = 0; from < order.size(); from += settings.batch()) {
        float done = number / (float) (perEpoch * settings.epochs());
        learn(order.subList(from, Math.min(order.size(), from + settings.batch())));
        float rate = settings.rate() * (1 - done);
        steps.take(rate, ++number);
        words.step(rate, number);
      }
      watcher.accept(epoch);
    }
    return model();
  }

  /** Returns what is learned so far. */
  ParserModel model() {
    float[] factors = new float[ArcConfidence.TERMS];
    return new ParserModel(
        labels, tags, words.words(), network, new ArcConfidence(factors), classes);
  }

  private void learn(List<Example> batch) {
    gradient.refresh();
    int tokens = batch.stream().mapToInt(example -> example.heads.length).sum();
    for (Example example : batch) {
      float[][] rows = new float[example.heads.length][ParserNetwork.INPUT];
      WordLearner.Seen seen = words.read(example.words, random, rows);
      for (int i = 0; i < rows.length; i++) {
        network.readTables(example.rows[i], example.source, rows[i]);
      }
      var noise = new Dropout(random, settings.silent());
      var pass = new NetworkPass(network, rows, noise);
      float[][] slopes = gradient.add(pass, noise, example, 1f / tokens);
      words.learn(seen, slopes);
      for (int i = 0; i < rows.length; i++) {
        steps.learnTables(example.rows[i], example.source, slopes[i]);
      }
    }
  }
}
