package io.github.quizette.nlp.training;

import io.github.quizette.nlp.DependencyParser;
import io.github.quizette.nlp.ParserModel;
import io.github.quizette.nlp.training.NetworkTrainer.Settings;
import io.github.quizette.nlp.training.Treebank.Sentence;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Trains the {@link DependencyParser}: the network on most trees, the confidence on the others. */
public final class ParserTrainer {
  static final Settings SHIPPED = new Settings(24, 16, 0.002f, 0.33f);

  /** How many taggers tag the training sentences, each the part that it was not trained on. */
  private static final int TAG_FOLDS = 5;

  /** How many words take part in the vectors. */
  private static final int WORDS = 60_000;

  /** One block of sentences in so many is left out of the training. */
  private static final int UNSEEN = 40;

  private static final int BLOCK = 40;

  private ParserTrainer() {}

  /**
   * Trains on the corpora and writes the model; the same corpora give the same bytes.
   *
   * @param corpora the folder that holds {@code syntax/gum_train.conllu.gz} and {@code
   *     syntax/ewt_all.conllu.gz}
   * @param vectors word vectors as text, as {@link WordLearner#vectors} reads them
   */
  public static void train(Path corpora, Path vectors, Path output) throws IOException {
    List<Sentence> sentences = FineTaggerTrainer.crossTagged(Treebank.training(corpora), TAG_FOLDS);
    Map<String, float[]> given = WordLearner.vectors(vectors, WORDS);
    ParserModel model = train(sentences, given, SHIPPED, epoch -> {});
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(output)))) {
      model.write(out);
    }
  }

  /**
   * Trains a parser.
   *
   * @param sentences with the tags that a tagger gives which never saw them
   * @param watcher shown the model after each epoch, its confidence not fitted
   */
  static ParserModel train(
      List<Sentence> sentences,
      Map<String, float[]> vectors,
      Settings settings,
      Consumer<ParserModel> watcher)
      throws IOException {
    List<Sentence> most = new ArrayList<>();
    List<Sentence> unseen = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      (i / BLOCK % UNSEEN == 0 ? unseen : most).add(sentences.get(i));
    }
    var trainer = new NetworkTrainer(most, vectors, settings);
    ParserModel model = trainer.train(epoch -> watcher.accept(trainer.model()));
    return model.withFactors(ConfidenceFit.factors(new DependencyParser(model), unseen));
  }
}
