package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  private static final float[] OTHER = {0.5f, 0.5f};
  private static final WordVectors VECTORS =
      WordVectors.of(Map.of("minister", new float[] {1, -2}, "court", new float[] {0, 3}), OTHER);

  @Test
  void aWordHasItsNumbersToAPartIn127() {
    float[] row = new float[3];
    VECTORS.read(TokenAtoms.word("minister"), row);
    assertThat(row[0]).isCloseTo(1, within(2 / 127f));
    assertThat(row[1]).isEqualTo(-2);
    assertThat(row[2]).isZero();
  }

  @Test
  void otherWordsShareARow() {
    float[] row = new float[2];
    VECTORS.read(TokenAtoms.word("zyzzyva"), row);
    assertThat(row).containsExactly(OTHER);
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    byte[] written = bytes(VECTORS);
    assertThat(bytes(WordVectors.read(in(written)))).isEqualTo(written);
  }

  @Test
  void refusesABrokenTable() throws IOException {
    byte[] written = bytes(VECTORS);
    written[7] = 100; // more words than there are
    assertThatThrownBy(() -> WordVectors.read(in(written))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> WordVectors.read(in(new byte[64]))).isInstanceOf(IOException.class);
  }

  private static byte[] bytes(WordVectors vectors) throws IOException {
    var bytes = new ByteArrayOutputStream();
    vectors.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
