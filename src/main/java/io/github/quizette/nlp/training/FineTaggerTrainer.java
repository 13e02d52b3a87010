package io.github.quizette.nlp.training;

import io.github.quizette.nlp.FineTagger;
import io.github.quizette.nlp.TagFeatures;
import io.github.quizette.nlp.TokenAtoms;
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

/** Trains the {@link FineTagger}: an averaged perceptron over the tags of GUM and EWT. */
public final class FineTaggerTrainer {
  static final long SEED = 3;
  private static final int EPOCHS = 6;
  private static final int GATE = 2;
  private static final float COARSENESS = 8f;

  private final WordClasses classes;
  private final List<String> tags;
  private final List<TokenAtoms> atoms = new ArrayList<>();
  private final List<int[]> gold = new ArrayList<>();

  private FineTaggerTrainer(List<Sentence> sentences, WordClasses classes) {
    this.classes = classes;
    var names = new TreeSet<String>();
    sentences.forEach(sentence -> names.addAll(List.of(sentence.tags())));
    tags = List.copyOf(names);
    for (Sentence sentence : sentences) {
      atoms.add(TokenAtoms.of(sentence.forms(), classes));
      int[] numbers = new int[sentence.length()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Collections.binarySearch(tags, sentence.tags()[i]);
      }
      gold.add(numbers);
    }
  }

  /**
   * Trains on the corpora and writes the model; the same corpora give the same bytes.
   *
   * @param corpora the folder that holds {@code syntax/gum_train.conllu.gz} and {@code
   *     syntax/ewt_all.conllu.gz}
   */
  public static void train(Path corpora, Path output) throws IOException {
    FineTagger tagger = train(Treebank.training(corpora));
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(output)))) {
      tagger.write(out);
    }
  }

  static FineTagger train(List<Sentence> sentences) throws IOException {
    return new FineTaggerTrainer(sentences, WordClasses.shared()).train();
  }

  /**
   * Returns the sentences with the tags that taggers give which never saw them.
   *
   * <p>A parser must learn from tags as good as those it will meet.
   */
  static List<Sentence> crossTagged(List<Sentence> sentences, int folds) throws IOException {
    List<Sentence> result = new ArrayList<>(sentences);
    for (int fold = 0; fold < folds; fold++) {
      List<Sentence> others = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (i / 40 % folds != fold) {
          others.add(sentences.get(i));
        }
      }
      FineTagger tagger = train(others);
      for (int i = 0; i < sentences.size(); i++) {
        if (i / 40 % folds == fold) {
          result.set(i, sentences.get(i).withGiven(tagger.tag(sentences.get(i).forms())));
        }
      }
    }
    return result;
  }

  private FineTagger train() {
    var perceptron = new SparsePerceptron(tags.size(), GATE);
    var random = new Random(SEED);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      order.add(i);
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int sentence : order) {
        learn(perceptron, atoms.get(sentence), gold.get(sentence));
      }
    }
    return new FineTagger(tags, perceptron.table(COARSENESS * perceptron.unit()), classes);
  }

  private void learn(SparsePerceptron perceptron, TokenAtoms sentence, int[] right) {
    int[] chosen = new int[right.length];
    int[] keys = new int[TagFeatures.MAX];
    float[] scores = new float[tags.size()];
    for (int i = 0; i < right.length; i++) {
      perceptron.tick();
      int count = TagFeatures.fill(sentence, i, chosen, keys);
      perceptron.score(keys, count, scores);
      for (int k = 1; k < scores.length; k++) {
        chosen[i] = scores[k] > scores[chosen[i]] ? k : chosen[i];
      }
      if (chosen[i] != right[i]) {
        perceptron.update(keys, count, right[i], chosen[i]);
      }
    }
  }
}
