package io.github.quizette.nlp.training;

import io.github.quizette.nlp.DependencyParser;
import io.github.quizette.nlp.FineTagger;
import io.github.quizette.nlp.training.Treebank.Sentence;
import io.github.quizette.text.DependencyTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells how sure the parser is of arcs and how right it is then, from predicted tags. Immutable.
 */
public final class ArcEvaluation {
  private final List<Arc> arcs;

  private ArcEvaluation(List<Arc> arcs) {
    this.arcs = List.copyOf(arcs);
  }

  /** One token's arc as it is and as it was read; right if head and relation are. */
  private record Arc(String relation, String read, boolean right, float confidence) {}

  /** Reads a treebank's sentences with a tagger and a parser. */
  public static ArcEvaluation of(Path conllu, FineTagger tagger, DependencyParser parser)
      throws IOException {
    List<Arc> arcs = new ArrayList<>();
    for (Sentence sentence : Treebank.read(conllu)) {
      DependencyTree tree = parser.parse(sentence.forms(), tagger.tag(sentence.forms())).tree();
      for (int i = 0; i < tree.size(); i++) {
        String relation = sentence.relations()[i];
        boolean head = tree.head(i) == sentence.heads()[i];
        boolean right = head && tree.relation(i).equals(relation);
        arcs.add(new Arc(relation, tree.relation(i), right, tree.confidence(i)));
      }
    }
    return new ArcEvaluation(arcs);
  }

  /** Returns the evaluation of the arcs alone that were read as one of these relations. */
  public ArcEvaluation read(Set<String> relations) {
    return new ArcEvaluation(arcs.stream().filter(arc -> relations.contains(arc.read())).toList());
  }

  /** Returns how many arcs of a relation were read rightly, in per cent. */
  public double recall(String relation) {
    List<Arc> those = arcs.stream().filter(arc -> arc.relation().equals(relation)).toList();
    return percent(those.stream().filter(Arc::right).count(), those.size());
  }

  /** Returns how many arcs the parser is at least so sure of, in per cent. */
  public double coverage(double confidence) {
    return percent(sure(confidence).size(), arcs.size());
  }

  /** Returns how many of the arcs that the parser is at least so sure of are right, in per cent. */
  public double precision(double confidence) {
    List<Arc> sure = sure(confidence);
    return percent(sure.stream().filter(Arc::right).count(), sure.size());
  }

  private List<Arc> sure(double confidence) {
    return arcs.stream().filter(arc -> arc.confidence() >= confidence).toList();
  }

  private static double percent(long part, int all) {
    return all == 0 ? 0 : 100.0 * part / all;
  }
}
