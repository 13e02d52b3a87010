package io.github.quizette.nlp;

/**
 * One sentence going through a {@link ParserNetwork}: from the numbers that stand for its tokens to
 * scores of heads and relations. Keeps what the way back needs. For one thread.
 */
public final class NetworkPass {
  private static final int H = ParserNetwork.UNITS;

  private final ParserNetwork net;
  private final int length;

  /** What each layer reads, the first the tokens; the last is what the scores are made of. */
  public final float[][][] inputs = new float[ParserNetwork.LAYERS + 1][][];

  /** For each layer and token candidate, forget and output gate, forwards, then backwards. */
  public final float[][][] gates = new float[ParserNetwork.LAYERS][][];

  public final float[][][] cells = new float[ParserNetwork.LAYERS][][];
  public final float[][] dependents;

  /** One more row than tokens: the root's, the last. */
  public final float[][] heads;

  public final float[][] paired;

  /** For each token and head, the root last, how well they fit. */
  public final float[][] scores;

  public final float[][] namedDependents;
  public final float[][] namedHeads;

  /** What training changes on the way; nothing where the network is used. */
  public interface Noise {
    /** Changes the rows that layer {@code layer} reads; the number of layers for the last. */
    void onInput(int layer, float[][] rows);

    /** Changes rows behind the layers, each kind of them by itself. */
    void onHidden(int kind, float[][] rows);

    /** Changes nothing. */
    Noise NONE =
        new Noise() {
          @Override
          public void onInput(int layer, float[][] rows) {}

          @Override
          public void onHidden(int kind, float[][] rows) {}
        };
  }

  /**
   * Reads a sentence of at least one token, given a row of {@link ParserNetwork#INPUT} for each.
   */
  public NetworkPass(ParserNetwork net, float[][] tokens, Noise noise) {
    this.net = net;
    length = tokens.length;
    inputs[0] = tokens;
    for (int layer = 0; layer < ParserNetwork.LAYERS; layer++) {
      noise.onInput(layer, inputs[layer]);
      inputs[layer + 1] = recur(layer);
    }
    float[][] top = inputs[ParserNetwork.LAYERS];
    noise.onInput(ParserNetwork.LAYERS, top);
    dependents = bent(dense(top, length, net.dependent), length);
    heads = bent(dense(top, length + 1, net.head), length);
    heads[length] = net.rootHead[0].clone();
    noise.onHidden(0, dependents);
    noise.onHidden(1, heads);
    paired = dense(dependents, length, net.pairs);
    scores = new float[length][length + 1];
    Matrices.addProduct(paired, Matrices.transposed(heads, length + 1), scores);
    for (int i = 0; i < length; i++) {
      for (int j = 0; j <= length; j++) {
        scores[i][j] += net.distance[0][ParserNetwork.distance(i, j, length)];
      }
    }
    namedDependents = dense(top, length, net.namedDependent);
    namedHeads = new float[length + 1][ParserNetwork.NAMING];
    Matrices.addProduct(top, net.namedHead, namedHeads);
    namedHeads[length] = net.namedRoot[0].clone();
  }

  /** Returns so many rows times weights, with the bias; what is no row counts as zeros. */
  private static float[][] dense(float[][] rows, int count, float[][] weights) {
    float[][] result = new float[count][];
    for (int i = 0; i < result.length; i++) {
      result[i] = weights[weights.length - 1].clone();
    }
    Matrices.addProduct(rows, weights, result);
    return result;
  }

  private static float[][] bent(float[][] rows, int count) {
    for (int i = 0; i < count; i++) {
      Matrices.bend(rows[i]);
    }
    return rows;
  }

  private float[][] recur(int layer) {
    float[][] gate = bent(dense(inputs[layer], length, net.layers[layer]), length);
    gates[layer] = gate;
    cells[layer] = new float[length][2 * H];
    float[][] out = new float[length][2 * H];
    for (int side = 0; side < 2; side++) {
      int step = side == 0 ? 1 : -1;
      float[] before = new float[2 * H];
      for (int t = side == 0 ? 0 : length - 1; t >= 0 && t < length; t += step) {
        unit(gate[t], before, cells[layer][t], out[t], side * H);
        before = cells[layer][t];
      }
    }
    if (layer > 0) {
      for (int t = 0; t < length; t++) {
        Matrices.addOne(1f, inputs[layer][t], out[t]);
      }
    }
    return out;
  }

  private static void unit(float[] gate, float[] before, float[] cell, float[] out, int from) {
    for (int j = from; j < from + H; j++) {
      int at = j + 2 * from;
      float keep = 0.5f + 0.5f * gate[at + H];
      float open = 0.5f + 0.5f * gate[at + 2 * H];
      cell[j] = keep * before[j] + (1 - keep) * gate[at];
      out[j] = open * cell[j];
    }
  }

  /**
   * Returns the bent layer from which the relations of a tree's arcs are named, a row for each.
   *
   * @param over the head of each token, the root's being the number of tokens
   */
  public float[][] naming(int[] over) {
    float[][] rows = new float[length][];
    for (int i = 0; i < length; i++) {
      rows[i] = namedDependents[i].clone();
      Matrices.addOne(1f, namedHeads[over[i]], rows[i]);
      int distance = ParserNetwork.distance(i, over[i], length);
      Matrices.addOne(1f, net.namedDistance[distance], rows[i]);
      Matrices.bend(rows[i]);
    }
    return rows;
  }

  /** Returns the scores of the tags of each token. */
  public float[][] tags() {
    return dense(inputs[ParserNetwork.LAYERS], length, net.tagging);
  }

  /** Returns the scores of the relations of each arc, given {@link #naming}. */
  public float[][] relations(float[][] naming) {
    return dense(naming, length, net.names);
  }
}
