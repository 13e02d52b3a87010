package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.text.DependencyTree;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyParserTest {
  private static final String NEWS =
      "The minister , who resigned in May , was replaced by a former judge on Friday .";

  @SuppressWarnings("NullAway.Init")
  private static FineTagger tagger;

  @SuppressWarnings("NullAway.Init")
  private static DependencyParser parser;

  @BeforeAll
  static void load() throws IOException {
    tagger = FineTagger.load();
    parser = DependencyParser.load();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The company bought a factory in Ohio .|company|nsubj|bought",
        "The company bought a factory in Ohio .|factory|obj|bought",
        "The company bought a factory in Ohio .|.|punct|bought",
        "The treaty was signed by both leaders .|treaty|nsubj:pass|signed",
        "The treaty was signed by both leaders .|was|aux:pass|signed",
        "The treaty was signed by both leaders .|leaders|obl:agent|signed",
        "Officials said that the bridge had collapsed .|collapsed|ccomp|said",
        "Officials said that the bridge had collapsed .|had|aux|collapsed",
        "The judge did not explain her decision .|not|advmod|explain",
        "The judge did not explain her decision .|her|nmod:poss|decision",
      })
  void findsTheArcsOfPlainSentences(String sentence, String token, String relation, String head) {
    List<String> forms = List.of(sentence.split(" ", -1));
    DependencyTree tree = parse(forms.toArray(String[]::new));
    int place = forms.indexOf(token);
    assertThat(tree.relation(place)).isEqualTo(relation);
    assertThat(forms.get(tree.head(place))).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource({
    "The two ministers met in Paris on Friday .,DT CD NNS VBD IN NNP IN NNP .",
    "She has been elected and will lead the party .,PRP VBZ VBN VBN CC MD VB DT NN .",
    "The bank 's profits fell .,DT NN POS NNS VBD ."
  })
  void bettersTheTags(String sentence, String tags) {
    String[] forms = sentence.split(" ", -1);
    assertThat(String.join(" ", parser.parse(forms, tagger.tag(forms)).tags())).isEqualTo(tags);
  }

  @Test
  void anyTokensGiveATreeWithOneRoot() {
    var random = new Random(5);
    List<String> odd = List.of("the", ",", "of", "", "\ud83d\ude00", "Said", "U.S.", "-", "(", "9");
    for (int length = 0; length <= 60; length++) {
      String[] forms = new String[length];
      for (int i = 0; i < length; i++) {
        forms[i] = odd.get(random.nextInt(odd.size()));
      }
      checkTree(parse(forms));
    }
    checkTree(parse(Collections.nCopies(512, "and").toArray(String[]::new)));
  }

  private static void checkTree(DependencyTree tree) {
    int roots = 0;
    for (int i = 0; i < tree.size(); i++) {
      roots += tree.head(i) == DependencyTree.ROOT ? 1 : 0;
      assertThat(tree.relation(i).equals("root")).isEqualTo(tree.head(i) == DependencyTree.ROOT);
      assertThat(tree.confidence(i)).isBetween(0f, 1f);
      int top = i;
      for (int steps = 0; tree.head(top) != DependencyTree.ROOT; steps++) {
        assertThat(steps).isLessThan(tree.size());
        top = tree.head(top);
      }
    }
    assertThat(roots).isEqualTo(Math.min(1, tree.size()));
  }

  @Test
  void isSurerOfADeterminerThanOfAPrepositionalPhrase() {
    String[] forms = NEWS.split(" ", -1);
    DependencyTree tree = parse(forms);
    assertThat(tree.confidence(0))
        .isGreaterThan(tree.confidence(Arrays.asList(forms).indexOf("Friday")));
  }

  @Test
  void threadsShareOneParser() {
    String expected = shown(parse(NEWS.split(" ", -1)));
    List<String> all =
        IntStream.range(0, 64).parallel().mapToObj(i -> shown(parse(NEWS.split(" ", -1)))).toList();
    assertThat(all).containsOnly(expected);
  }

  private static String shown(DependencyTree tree) {
    var text = new StringBuilder();
    for (int i = 0; i < tree.size(); i++) {
      text.append(tree.head(i)).append(tree.relation(i)).append(tree.confidence(i)).append(' ');
    }
    return text.toString();
  }

  @Test
  void refusesTagsThatDoNotFitAndModelsOfAnotherKind() {
    assertThatThrownBy(() -> parser.parse(new String[] {"a", "b"}, new String[] {"DT"}))
        .isInstanceOf(IllegalArgumentException.class);
    var other = new DataInputStream(new ByteArrayInputStream(new byte[64]));
    assertThatThrownBy(() -> ParserModel.read(other)).isInstanceOf(IOException.class);
  }

  private static DependencyTree parse(String[] forms) {
    return parser.parse(forms, tagger.tag(forms)).tree();
  }
}
