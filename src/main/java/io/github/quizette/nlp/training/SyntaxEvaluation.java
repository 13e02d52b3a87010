package io.github.quizette.nlp.training;

import io.github.quizette.nlp.DependencyParser;
import io.github.quizette.nlp.FineTagger;
import io.github.quizette.nlp.training.Treebank.Sentence;
import io.github.quizette.text.DependencyTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Scores the tagger and the parser on a treebank, as the reading pipeline runs them. */
public final class SyntaxEvaluation {
  private SyntaxEvaluation() {}

  /**
   * What was right, in per cent of all tokens, punctuation too.
   *
   * @param tags tokens with the right tag
   * @param heads tokens with the right head (UAS)
   * @param arcs tokens with the right head and relation, subtype too (LAS)
   * @param tokens how many tokens there were
   */
  public record Score(double tags, double heads, double arcs, int tokens) {}

  /** Scores parses from predicted tags. */
  public static Score score(Path conllu, FineTagger tagger, DependencyParser parser)
      throws IOException {
    return score(Treebank.read(conllu), tagger, parser);
  }

  static Score score(List<Sentence> sentences, FineTagger tagger, DependencyParser parser) {
    int tokens = 0;
    int right = 0;
    int heads = 0;
    int arcs = 0;
    for (Sentence sentence : sentences) {
      String[] given = tagger.tag(sentence.forms());
      DependencyParser.Result read = parser.parse(sentence.forms(), given);
      DependencyTree tree = read.tree();
      for (int i = 0; i < given.length; i++) {
        boolean head = tree.head(i) == sentence.heads()[i];
        tokens++;
        right += read.tags().get(i).equals(sentence.tags()[i]) ? 1 : 0;
        heads += head ? 1 : 0;
        arcs += head && tree.relation(i).equals(sentence.relations()[i]) ? 1 : 0;
      }
    }
    double all = tokens / 100.0;
    return new Score(right / all, heads / all, arcs / all, tokens);
  }
}
