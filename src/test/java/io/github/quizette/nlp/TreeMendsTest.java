package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.text.DependencyTree;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tags and trees say when the one knows better than the other. */
class TreeMendsTest {
  private static DependencyParser.Result read(String tags, int[] heads, String relations) {
    var confidences = new float[heads.length];
    Arrays.fill(confidences, 1f);
    var tree = new DependencyTree(heads, List.of(relations.split(" ", -1)), confidences);
    return new DependencyParser.Result(List.of(tags.split(" ", -1)), tree);
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }

  @Test
  void aParticipleWithASubjectAndNoAuxiliaryIsAPast() {
    var read = read("NNP VBN NN", new int[] {1, -1, 1}, "nsubj root obl");
    assertThat(FiniteVerbs.mended(words("Soyuz docked today"), read))
        .containsExactly("NNP", "VBD", "NN");
  }

  @Test
  void whatGoesOnFromItIsAPastToo() {
    var read = read("NNS VBN CC VBN NN", new int[] {1, -1, 3, 1, 1}, "nsubj root cc conj obj");
    assertThat(FiniteVerbs.mended(words("engineers designed and tested it"), read))
        .containsExactly("NNS", "VBD", "CC", "VBD", "NN");
  }

  @Test
  void anAuxiliaryAPassiveSubjectOrANewFormKeepsIt() {
    var helped = read("NNP VBZ VBN", new int[] {2, 2, -1}, "nsubj aux root");
    assertThat(FiniteVerbs.mended(words("Soyuz has docked"), helped)).contains("VBN");
    var headline = read("NN VBN IN NN", new int[] {1, -1, 3, 1}, "nsubj:pass root case obl");
    assertThat(FiniteVerbs.mended(words("man charged in court"), headline)).contains("VBN");
    var taken = read("NN VBN NN", new int[] {1, -1, 1}, "nsubj root obj");
    assertThat(FiniteVerbs.mended(words("team taken gold"), taken)).contains("VBN");
  }

  @Test
  void aBoundedNumberIsTheSubjectThatItsVerbLacks() {
    var read = read("IN JJS CD VBD", new int[] {1, 2, 3, -1}, "case nmod obl root");
    var tree = CountedSubjects.mended(words("At least seven died"), read.tags(), read.tree());
    assertThat(tree.relation(2)).isEqualTo("nsubj");
    assertThat(tree.head(2)).isEqualTo(3);
  }

  @Test
  void aVerbWithASubjectKeepsItsPhrases() {
    var read = read("NNS VBD IN JJS CD", new int[] {1, -1, 3, 4, 1}, "nsubj root case nmod obl");
    var words = words("prices rose at least seven");
    assertThat(CountedSubjects.mended(words, read.tags(), read.tree())).isSameAs(read.tree());
  }

  @Test
  void whatSomebodyWasMadeHangsOnTheVerb() {
    var read =
        read(
            "NN VBZ VBN VBN NN IN NNP",
            new int[] {4, 4, 4, 4, -1, 6, 4},
            "nsubj aux cop amod root case nmod");
    var tree = PassiveHeads.mended(read.tags(), read.tree());
    assertThat(tree.head(3)).isEqualTo(DependencyTree.ROOT);
    assertThat(tree.head(4)).isEqualTo(3);
    assertThat(tree.head(0)).isEqualTo(3);
    assertThat(tree.relation(2)).isEqualTo("aux:pass");
    assertThat(tree.head(6)).isEqualTo(4);
  }

  @Test
  void aParticipleThatDescribesTheNounStaysWithIt() {
    var read = read("DT VBN NN", new int[] {2, 2, -1}, "det amod root");
    assertThat(PassiveHeads.mended(read.tags(), read.tree())).isSameAs(read.tree());
  }
}
