package io.github.quizette.nlp.training;

import io.github.quizette.nlp.Matrices;
import io.github.quizette.nlp.NetworkPass;
import io.github.quizette.nlp.ParserNetwork;
import java.util.Random;

/** Silences units at random, the same ones for all tokens of a sentence. For one thread. */
final class Dropout implements NetworkPass.Noise {
  static final int NAMING = 2;
  private static final int KINDS = 3;

  private final Random random;
  private final float inside;
  private final float[][] inputs = new float[ParserNetwork.LAYERS + 1][];
  private final float[][] hidden = new float[KINDS][];

  /**
   * Prepares the noise of one sentence.
   *
   * @param share the share of units that are silenced
   */
  Dropout(Random random, float share) {
    this.random = random;
    inside = share;
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = mask(i == 0 ? ParserNetwork.INPUT : 2 * ParserNetwork.UNITS);
    }
    for (int i = 0; i < KINDS; i++) {
      hidden[i] = mask(i == NAMING ? ParserNetwork.NAMING : ParserNetwork.ARC);
    }
  }

  private float[] mask(int size) {
    float[] mask = new float[size];
    for (int i = 0; i < size; i++) {
      mask[i] = random.nextFloat() < inside ? 0 : 1 / (1 - inside);
    }
    return mask;
  }

  /** Returns the factors of what layer {@code layer} reads. */
  float[] input(int layer) {
    return inputs[layer];
  }

  /** Returns the factors of a kind of rows behind the layers. */
  float[] hidden(int kind) {
    return hidden[kind];
  }

  @Override
  public void onInput(int layer, float[][] rows) {
    multiply(rows, inputs[layer]);
  }

  @Override
  public void onHidden(int kind, float[][] rows) {
    multiply(rows, hidden[kind]);
  }

  static void multiply(float[][] rows, float[] factors) {
    for (float[] row : rows) {
      Matrices.multiply(row, factors);
    }
  }
}
