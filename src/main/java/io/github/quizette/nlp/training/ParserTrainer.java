package io.github.quizette.nlp.training;

import io.github.quizette.nlp.ArcConfidence;
import io.github.quizette.nlp.ArcEager;
import io.github.quizette.nlp.DependencyParser;
import io.github.quizette.nlp.ParserModel;
import io.github.quizette.nlp.PunctuationFeatures;
import io.github.quizette.nlp.RelationFeatures;
import io.github.quizette.nlp.TokenAtoms;
import io.github.quizette.nlp.TransitionFeatures;
import io.github.quizette.nlp.WordClasses;
import io.github.quizette.nlp.training.Treebank.Sentence;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Trains the {@link DependencyParser}: averaged perceptrons, one that learns transitions from its
 * own mistakes by a dynamic oracle, one that names the relations of whole trees.
 */
public final class ParserTrainer {
  static final long SEED = 7;

  /** How many taggers tag the training sentences, each the part that it was not trained on. */
  static final int TAG_FOLDS = 5;

  /** Documents that are read twice in each epoch: GUM, which is nearer to news than EWT. */
  private static final String TWICE = "GUM_";

  private static final int BLOCK = 40;
  private static final int UNSEEN_BLOCKS = 20;

  private final Settings settings;
  private final WordClasses classes;
  private final List<String> labels;
  private final int root;
  private final List<Example> examples = new ArrayList<>();
  private final SparsePerceptron transitions;
  private final SparsePerceptron relations;
  private final SparsePerceptron marks;
  private final int[] keys = new int[Math.max(TransitionFeatures.MAX, RelationFeatures.MAX)];
  private final int[] costs = new int[ArcEager.KINDS];
  private final float[] scores;
  private final float[] labelScores;
  private final float[] placeScores = new float[PunctuationFeatures.KINDS];

  /**
   * How to train.
   *
   * @param epochs how often every sentence is read
   * @param gate a feature is taken up when it comes for this many times where the parser errs
   * @param coarseness what lies under this many quarters of the finest step of a weight is left out
   */
  record Settings(int epochs, int gate, float coarseness) {
    static final Settings SHIPPED = new Settings(2, 3, 48f);
  }

  /** A sentence to learn from; the root's head is the place behind the last token. */
  @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
  private record Example(Sentence sentence, TokenAtoms atoms, int[] heads, int[] labels) {
    String[] tags() {
      return sentence.tags();
    }
  }

  /** Prepares to train on sentences with the tags that a tagger gives which never saw them. */
  ParserTrainer(List<Sentence> sentences, Settings settings) throws IOException {
    this.settings = settings;
    classes = WordClasses.shared();
    var names = new TreeSet<String>();
    sentences.forEach(sentence -> names.addAll(List.of(sentence.relations())));
    labels = List.copyOf(names);
    root = labels.indexOf("root");
    transitions = new SparsePerceptron(ArcEager.classes(labels.size()), settings.gate());
    relations = new SparsePerceptron(labels.size(), settings.gate());
    marks = new SparsePerceptron(PunctuationFeatures.KINDS, settings.gate());
    scores = new float[ArcEager.classes(labels.size())];
    labelScores = new float[labels.size()];
    for (Sentence sentence : sentences) {
      examples.add(example(sentence));
    }
    for (Sentence sentence : sentences) {
      if (sentence.document().startsWith(TWICE)) {
        examples.add(example(sentence));
      }
    }
  }

  /**
   * Trains on the corpora and writes the model; the same corpora give the same bytes.
   *
   * @param corpora the folder that holds {@code syntax/gum_train.conllu.gz} and {@code
   *     syntax/ewt_all.conllu.gz}
   */
  public static void train(Path corpora, Path output) throws IOException {
    List<Sentence> sentences = FineTaggerTrainer.crossTagged(Treebank.training(corpora), TAG_FOLDS);
    ParserModel model = train(sentences, Settings.SHIPPED);
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(output)))) {
      model.write(out);
    }
  }

  /** Trains a parser, and its confidence by a second one that leaves some sentences out. */
  static ParserModel train(List<Sentence> sentences, Settings settings) throws IOException {
    List<Sentence> most = new ArrayList<>();
    List<Sentence> unseen = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      (i / BLOCK % UNSEEN_BLOCKS == 0 ? unseen : most).add(sentences.get(i));
    }
    ParserModel partial = new ParserTrainer(most, settings).train(epoch -> {});
    float[] factors = ConfidenceFit.factors(new DependencyParser(partial), unseen);
    return new ParserTrainer(sentences, settings).train(epoch -> {}).withFactors(factors);
  }

  private Example example(Sentence sentence) {
    int[] heads = sentence.heads().clone();
    int[] numbers = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = heads[i] < 0 ? heads.length : heads[i];
      numbers[i] = Collections.binarySearch(labels, sentence.relations()[i]);
    }
    return new Example(sentence, TokenAtoms.of(sentence.forms(), classes), heads, numbers);
  }

  /**
   * Trains and returns the model, its confidence not yet fitted.
   *
   * @param watcher told the number of each epoch when it is done
   */
  ParserModel train(IntConsumer watcher) {
    var random = new Random(SEED);
    List<Example> order = new ArrayList<>(examples);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learnTransitions(example);
        learnMarks(example);
        learnRelations(example);
      }
      watcher.accept(epoch);
    }
    return model(settings.coarseness());
  }

  /** Returns what is learned so far. */
  ParserModel model(float coarseness) {
    float unit = coarseness * transitions.unit();
    float labelUnit = coarseness * relations.unit();
    return new ParserModel(
        labels,
        transitions.table(unit),
        marks.table(coarseness * marks.unit()),
        relations.table(labelUnit),
        new ArcConfidence(new float[ArcConfidence.TERMS], unit, labelUnit),
        classes);
  }

  private void learnTransitions(Example example) {
    var state = new ArcEager(example.heads.length);
    var features = new TransitionFeatures(example.atoms, example.tags(), state);
    var oracle = new DynamicOracle(example.heads);
    while (!state.exhausted()) {
      transitions.tick();
      int count = features.fill(keys);
      transitions.score(keys, count, scores);
      state.apply(decide(state, oracle, example, count));
    }
  }

  /** Learns from one decision and returns it, right or wrong: so it learns to go on from errors. */
  private int decide(ArcEager state, DynamicOracle oracle, Example example, int count) {
    int least = leastCost(state, oracle);
    int right = -1;
    int wrong = -1;
    for (int i = 0; i < scores.length; i++) {
      int kind = ArcEager.kind(i);
      if (costs[kind] == Integer.MAX_VALUE
          || (kind >= ArcEager.LEFT && ArcEager.label(i) == root)) {
        continue;
      }
      if (costs[kind] == least && wellNamed(i, state, example)) {
        right = right < 0 || scores[i] > scores[right] ? i : right;
      } else {
        wrong = wrong < 0 || scores[i] > scores[wrong] ? i : wrong;
      }
    }
    if (wrong < 0 || scores[right] > scores[wrong]) {
      return right;
    }
    transitions.update(keys, count, right, wrong);
    return scores[wrong] > scores[right] ? wrong : right;
  }

  private int leastCost(ArcEager state, DynamicOracle oracle) {
    int least = Integer.MAX_VALUE;
    for (int kind = 0; kind < costs.length; kind++) {
      costs[kind] = state.allows(kind) ? oracle.cost(state, kind) : Integer.MAX_VALUE;
      least = Math.min(least, costs[kind]);
    }
    return least;
  }

  /** Returns true unless the transition makes a right arc with a wrong label. */
  private static boolean wellNamed(int transition, ArcEager state, Example example) {
    int kind = ArcEager.kind(transition);
    if (kind < ArcEager.LEFT) {
      return true;
    }
    int token = kind == ArcEager.LEFT ? state.stack(0) : state.next();
    int over = kind == ArcEager.LEFT ? state.next() : state.stack(0);
    return example.heads[token] != over || example.labels[token] == ArcEager.label(transition);
  }

  private void learnRelations(Example example) {
    var tree = new RelationFeatures(example.atoms, example.tags(), example.heads);
    for (int token : tree.order()) {
      int right = example.labels[token];
      int best = right;
      if (example.heads[token] != example.heads.length) {
        relations.tick();
        int count = tree.fill(token, keys);
        relations.score(keys, count, labelScores);
        best = 0;
        for (int i = 1; i < labelScores.length; i++) {
          best = labelScores[i] > labelScores[best] ? i : best;
        }
        if (best != right) {
          relations.update(keys, count, right, best);
        }
      }
      tree.name(token, best);
    }
  }

  private void learnMarks(Example example) {
    boolean[] loose = new boolean[example.heads.length];
    for (int i = 0; i < loose.length; i++) {
      loose[i] = example.sentence.relations()[i].equals("punct");
    }
    for (int head : example.heads) {
      if (head < loose.length) {
        loose[head] = false;
      }
    }
    var hanging =
        new PunctuationFeatures(
            example.atoms,
            example.sentence.forms(),
            example.tags(),
            example.heads,
            example.labels,
            loose);
    for (int i = 0; i < loose.length; i++) {
      if (loose[i]) {
        marks.tick();
        int[] places = hanging.places(i);
        learnPlace(places, hanging.fill(i, keys), example.heads[i]);
      }
    }
  }

  private void learnPlace(int[] places, int count, int head) {
    marks.score(keys, count, placeScores);
    int right = -1;
    int wrong = -1;
    for (int kind = 0; kind < places.length; kind++) {
      if (places[kind] == head) {
        right = right < 0 || placeScores[kind] > placeScores[right] ? kind : right;
      } else {
        wrong = wrong < 0 || placeScores[kind] > placeScores[wrong] ? kind : wrong;
      }
    }
    if (right >= 0 && wrong >= 0 && placeScores[wrong] >= placeScores[right]) {
      marks.update(keys, count, right, wrong);
    }
  }
}
