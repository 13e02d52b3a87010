package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FineTaggerTest {
  @SuppressWarnings("NullAway.Init")
  private static FineTagger tagger;

  @BeforeAll
  static void load() throws IOException {
    tagger = FineTagger.load();
  }

  @ParameterizedTest
  @CsvSource({
    "The two ministers spoke in Paris on Friday .,DT CD NNS VBD IN NNP IN NNP .",
    "She has been elected and will lead the party .,PRP VBZ VBN VBN CC MD VB DT NN .",
    "Prices are rising quickly in the south .,NNS VBP VBG RB IN DT NN .",
    "The bank 's profits fell .,DT NN POS NNS VBD ."
  })
  void givesPennTags(String sentence, String tags) {
    assertThat(String.join(" ", tagger.tag(sentence.split(" ", -1)))).isEqualTo(tags);
  }

  @Test
  void givesOneTagForEachTokenWhateverItIs() {
    assertThat(tagger.tag(new String[0])).isEmpty();
    assertThat(tagger.tag(new String[] {"", "\ud83d\ude00", "\u2019", "\u0130stanbul"})).hasSize(4);
  }

  @Test
  void refusesAnotherModel() {
    var other = new DataInputStream(new ByteArrayInputStream(new byte[64]));
    assertThatThrownBy(() -> FineTagger.read(other)).isInstanceOf(IOException.class);
  }
}
