package io.github.quizette.cli;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.evaluation.Judge;
import io.github.quizette.evaluation.JudgedRatings;
import io.github.quizette.evaluation.SheetTable;
import io.github.quizette.generator.GradedFact;
import io.github.quizette.generator.RankingTrainer;
import io.github.quizette.generator.Rating;
import io.github.quizette.generator.WorthTrainer;
import io.github.quizette.nlp.training.FineTaggerTrainer;
import io.github.quizette.nlp.training.NameTrainer;
import io.github.quizette.nlp.training.ParserTrainer;
import io.github.quizette.nlp.training.WordClassWriter;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the models again; for those who work on this program, so not in its help. */
@Command(
    name = "train",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Trains a model again, as docs/models.md says.")
final class TrainCommand implements Runnable {
  /** Where a model goes. */
  static final class Output {
    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        required = true)
    private Path file = Path.of("");

    Path file() {
      return file;
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a model: names, word-classes, tagger, parser, worth or ranking.");
  }

  @Command(mixinStandardHelpOptions = true, description = "Trains names.bin.")
  void names(
      @Option(names = "--corpora", paramLabel = "DIR", required = true) Path corpora,
      @Option(names = "--vectors", paramLabel = "FILE", required = true) Path vectors,
      @Mixin Output output)
      throws IOException {
    NameTrainer.train(corpora, vectors, NameTrainer.SHIPPED, output.file());
  }

  @Command(
      name = "word-classes",
      mixinStandardHelpOptions = true,
      description = "Takes word-classes.bin out of names.bin.")
  void wordClasses(
      @Option(names = "--names", paramLabel = "FILE", required = true) Path names,
      @Mixin Output output)
      throws IOException {
    WordClassWriter.write(names, output.file());
  }

  @Command(mixinStandardHelpOptions = true, description = "Trains fine-tagger.bin.")
  void tagger(
      @Option(names = "--corpora", paramLabel = "DIR", required = true) Path corpora,
      @Mixin Output output)
      throws IOException {
    FineTaggerTrainer.train(corpora, output.file());
  }

  @Command(mixinStandardHelpOptions = true, description = "Trains dependency-parser.bin.")
  void parser(
      @Option(names = "--corpora", paramLabel = "DIR", required = true) Path corpora,
      @Option(names = "--vectors", paramLabel = "FILE", required = true) Path vectors,
      @Mixin Output output)
      throws IOException {
    ParserTrainer.train(corpora, vectors, output.file());
  }

  @Command(mixinStandardHelpOptions = true, description = "Trains worth.tsv.")
  void worth(
      @Option(names = "--facts", paramLabel = "FILE", required = true) Path facts,
      @Mixin Output output)
      throws IOException, InputException {
    WorthTrainer.train(GradedFact.read(facts), output.file());
  }

  /** Prints what the ranking gains on articles that it was not trained on. */
  @Command(mixinStandardHelpOptions = true, description = "Trains ranking.tsv.")
  void ranking(
      @Option(names = "--ratings", paramLabel = "DIR", required = true) Path folder,
      @Mixin Output output)
      throws IOException, InputException {
    var ratings = Rating.readAll(folder);
    RankingTrainer.train(ratings, output.file());
    spec.commandLine().getOut().println(RankingTrainer.gain(ratings));
  }

  /** Writes what {@code ranking} reads. */
  @Command(
      mixinStandardHelpOptions = true,
      description = "Makes ratings of sheets that were judged.")
  void ratings(
      @Option(names = "--judged", paramLabel = "DIR", required = true) Path judged,
      @Mixin Output output)
      throws IOException, InputException {
    var table = SheetTable.read(judged);
    JudgedRatings.write(Judge.readAll(judged, table), output.file());
  }
}
