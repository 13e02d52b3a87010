package io.github.quizette.nlp.training;

import io.github.quizette.nlp.NameFeatures;
import io.github.quizette.nlp.NameLabels;
import io.github.quizette.nlp.NameModel;
import io.github.quizette.nlp.NameSentence;
import io.github.quizette.nlp.NameSpan;
import io.github.quizette.nlp.WordClusters;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Trains the model of {@link io.github.quizette.nlp.NameTagger}. */
public final class NameTrainer {
  /**
   * How to train.
   *
   * @param epochs passes over the data
   * @param seeds how many orders of the data are learned apart and then averaged
   * @param leastCount how often a feature must occur
   * @param rate first step size
   * @param sparsity pull to zero
   * @param shrink pull towards zero in proportion to the weight
   */
  public record Settings(
      int epochs, int seeds, int leastCount, float rate, float sparsity, float shrink) {}

  /** A document and how much it counts. */
  public record Weighted(NameDocument document, float weight) {}

  /** The settings of the model that is shipped. */
  public static final Settings SHIPPED = new Settings(8, 3, 2, 0.1f, 0.3f, 1f);

  /** The words whose classes are kept. */
  private static final int CLUSTERED_WORDS = 100_000;

  /** The logarithm of odds that one unit of weight stands for. */
  private static final float UNIT = 0.05f;

  /** The corpora and how much a sentence of each counts. */
  private static final Map<String, Float> MIX =
      new TreeMap<>(
          Map.of(
              "gum-open-train", 1f,
              "ewt-train", 1f,
              "wikigold", 1f,
              "re3d-open", 0.5f,
              "crossner-ai", 0.5f,
              "crossner-literature", 0.5f,
              "crossner-music", 0.5f,
              "crossner-politics", 0.5f,
              "crossner-science", 0.5f));

  /** Documents whose licence is not proven well enough to train on. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "GUM_textbook_alamo",
          "GUM_textbook_artwork",
          "GUM_textbook_evoethics",
          "GUM_speech_albania",
          "GUM_speech_humanitarian",
          "GUM_speech_data",
          "GUM_speech_destiny",
          "GUM_speech_trump",
          "GUM_court_equality",
          "GUM_court_fire",
          "GUM_court_property",
          "GUM_court_negligence");

  private final Settings settings;
  private final NameFeatures features;
  private final KeyIndex keys = new KeyIndex();

  NameTrainer(Settings settings, NameFeatures features) {
    this.settings = settings;
    this.features = features;
  }

  /**
   * Trains the model and writes it.
   *
   * @param corpora folder whose folder {@code ner} holds the training files
   * @param vectors word vectors as text, the most frequent word first
   * @param output the file to write
   */
  public static void train(Path corpora, Path vectors, Settings settings, Path output)
      throws IOException {
    WordClusters clusters = WordClusters.of(ClusterTrainer.train(vectors, CLUSTERED_WORDS));
    NameFeatures features = new NameFeatures(clusters, NameListCompiler.compile());
    NameTrainer trainer = new NameTrainer(settings, features);
    NameModel model = trainer.model(trainer.learn(corpus(corpora.resolve("ner"))), UNIT, clusters);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(output)))) {
      model.write(out);
    }
  }

  private static List<Weighted> corpus(Path folder) throws IOException {
    List<Weighted> documents = new ArrayList<>();
    for (Map.Entry<String, Float> each : MIX.entrySet()) {
      for (NameDocument document : NameCorpus.read(folder.resolve(each.getKey() + ".tsv.gz"))) {
        if (!LEFT_OUT.contains(document.id())) {
          boolean loose = each.getKey().equals("re3d-open");
          documents.add(new Weighted(loose ? tidy(document) : document, each.getValue()));
        }
      }
    }
    return documents;
  }

  /** Cuts articles off names and drops names without a capital, such as {@code the coalition}. */
  static NameDocument tidy(NameDocument document) {
    List<List<NameSpan>> names = new ArrayList<>();
    for (int s = 0; s < document.names().size(); s++) {
      String[] forms = document.sentences().get(s);
      names.add(
          document.names().get(s).stream()
              .map(name -> withoutArticle(forms, name))
              .filter(name -> hasCapital(forms, name))
              .toList());
    }
    return new NameDocument(document.id(), document.sentences(), names);
  }

  private static NameSpan withoutArticle(String[] forms, NameSpan name) {
    boolean article = name.length() > 1 && forms[name.from()].equalsIgnoreCase("the");
    return article ? new NameSpan(name.from() + 1, name.to(), name.type(), 1f) : name;
  }

  /** Says whether the last word, or for a name with {@code of} the first, has a capital. */
  private static boolean hasCapital(String[] forms, NameSpan name) {
    List<String> words = Arrays.asList(forms).subList(name.from(), name.to());
    String head = words.contains("of") ? words.get(0) : words.get(words.size() - 1);
    return !head.isEmpty() && !Character.isLowerCase(head.charAt(0));
  }

  /** Learns weights; the returned sums are averages over the seeds. */
  double[] learn(List<Weighted> documents) {
    List<SequenceLearner.Example> examples = examples(documents);
    double[] sums = new double[(keys.size() + NameLabels.COUNT) * NameLabels.COUNT];
    for (int seed = 1; seed <= settings.seeds(); seed++) {
      SequenceLearner learner =
          new SequenceLearner(
              keys.size(),
              new SequenceLearner.Settings(
                  settings.rate(), settings.sparsity(), settings.shrink()));
      Random random = new Random(seed);
      for (int epoch = 0; epoch < settings.epochs(); epoch++) {
        Collections.shuffle(examples, random);
        examples.forEach(learner::learn);
      }
      learner.addTo(sums);
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= settings.seeds();
    }
    return sums;
  }

  KeyIndex keys() {
    return keys;
  }

  private List<SequenceLearner.Example> examples(List<Weighted> documents) {
    countKeys(documents);
    List<SequenceLearner.Example> examples = new ArrayList<>();
    int[] buffer = new int[NameFeatures.MOST];
    for (Weighted each : documents) {
      List<NameSentence> sentences = features.prepare(each.document().sentences());
      for (int s = 0; s < sentences.size(); s++) {
        NameSentence sentence = sentences.get(s);
        int[][] rows = new int[sentence.length()][];
        for (int i = 0; i < rows.length; i++) {
          rows[i] = known(buffer, features.keys(sentence, i, buffer));
        }
        List<NameSpan> names = each.document().names().get(s);
        examples.add(
            new SequenceLearner.Example(
                rows, NameLabels.encode(rows.length, names), each.weight()));
      }
    }
    return examples;
  }

  private int[] known(int[] buffer, int count) {
    int[] rows = new int[count];
    int kept = 0;
    for (int k = 0; k < count; k++) {
      int row = keys.find(buffer[k]);
      if (row >= 0) {
        rows[kept++] = row;
      }
    }
    return Arrays.copyOf(rows, kept);
  }

  private void countKeys(List<Weighted> documents) {
    KeyIndex all = new KeyIndex();
    int[] counts = new int[1 << 20];
    int[] buffer = new int[NameFeatures.MOST];
    for (Weighted each : documents) {
      for (NameSentence sentence : features.prepare(each.document().sentences())) {
        for (int i = 0; i < sentence.length(); i++) {
          int count = features.keys(sentence, i, buffer);
          for (int k = 0; k < count; k++) {
            int row = all.findOrAdd(buffer[k]);
            counts = row < counts.length ? counts : Arrays.copyOf(counts, 2 * row);
            counts[row]++;
          }
        }
      }
    }
    for (int row = 0; row < all.size(); row++) {
      if (counts[row] >= settings.leastCount()) {
        keys.findOrAdd(all.key(row));
      }
    }
  }

  /** Makes the model from weights, in steps of the unit. */
  NameModel model(double[] weights, float unit, WordClusters clusters) {
    return new NameModel(
        SequenceLearner.table(weights, keys, unit),
        SequenceLearner.pairs(weights, keys.size(), unit),
        unit,
        clusters,
        features.lists());
  }
}
