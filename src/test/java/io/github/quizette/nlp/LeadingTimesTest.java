package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.text.DependencyTree;
import io.github.quizette.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadingTimesTest {
  private static Words words(String text) {
    var forms = List.of(text.split(" ", -1));
    var spans = new ArrayList<Span>();
    var at = 0;
    for (var form : forms) {
      spans.add(new Span(at, at + form.length()));
      at += form.length() + 1;
    }
    return new Words(spans, forms, forms.stream().map(form -> "X").toList());
  }

  @Test
  void aTimeWithItsCommaIsFound() {
    assertThat(LeadingTimes.length(words("On Friday , the port reopened ."))).isEqualTo(3);
    assertThat(LeadingTimes.length(words("Yesterday morning , a ferry sank ."))).isEqualTo(3);
    assertThat(LeadingTimes.length(words("On Friday , October 25 , the port reopened .")))
        .isEqualTo(6);
  }

  @Test
  void aPlaceOrALonePhraseIsNone() {
    assertThat(LeadingTimes.length(words("In Skarvik , the port reopened ."))).isZero();
    assertThat(LeadingTimes.length(words("The port reopened on Friday ."))).isZero();
    assertThat(LeadingTimes.length(words("On Friday the port reopened ."))).isZero();
    assertThat(LeadingTimes.length(words("On Friday ,"))).isZero();
  }

  @Test
  void theTimeHangsOnTheRootOfTheRest() {
    var words = words("On Friday , ships sailed .");
    var rest =
        new DependencyTree(
            new int[] {1, DependencyTree.ROOT, 1},
            List.of("nsubj", "root", "punct"),
            new float[] {0.9f, 0.8f, 0.7f});
    var tree = LeadingTimes.join(words, 3, rest);
    assertThat(tree.head(1)).isEqualTo(4);
    assertThat(tree.relation(1)).isEqualTo("obl");
    assertThat(tree.head(0)).isEqualTo(1);
    assertThat(tree.relation(0)).isEqualTo("case");
    assertThat(tree.head(3)).isEqualTo(4);
    assertThat(tree.head(4)).isEqualTo(DependencyTree.ROOT);
    assertThat(tree.confidence(4)).isEqualTo(0.8f);
  }
}
