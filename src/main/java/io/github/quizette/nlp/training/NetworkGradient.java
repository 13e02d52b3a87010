package io.github.quizette.nlp.training;

import io.github.quizette.nlp.Matrices;
import io.github.quizette.nlp.NetworkPass;
import io.github.quizette.nlp.ParserNetwork;
import io.github.quizette.nlp.training.NetworkTrainer.Example;
import java.util.Arrays;

/**
 * The way back through a {@link ParserNetwork}: how the loss of sentences, the negative logarithm
 * of the right heads' and relations' probability, changes with each weight. For one thread.
 */
final class NetworkGradient {
  private static final int H = ParserNetwork.UNITS;
  private static final int L = ParserNetwork.LAYERS;

  /** What a tag counts beside an arc. */
  private static final float TAG_SHARE = 0.5f;

  private static final float NOTHING = -25;

  private final ParserNetwork net;

  /** The sums of the slopes, in the form of the network. */
  final ParserNetwork slopes;

  private final float[][][] layersBack = new float[L][][];
  private float[][] pairsBack = {};
  private float[][] dependentBack = {};
  private float[][] headBack = {};
  private float[][] namedDependentBack = {};
  private float[][] namedHeadBack = {};
  private float[][] namesBack = {};
  private float[][] taggingBack = {};

  NetworkGradient(ParserNetwork net) {
    this.net = net;
    slopes = new ParserNetwork(net.labels(), net.tags());
  }

  /** Takes over the network's present weights; call it whenever they changed. */
  void refresh() {
    for (int i = 0; i < L; i++) {
      layersBack[i] = Matrices.transposed(net.layers[i], net.layers[i].length - 1);
    }
    pairsBack = Matrices.transposed(net.pairs, ParserNetwork.ARC);
    dependentBack = Matrices.transposed(net.dependent, 2 * H);
    headBack = Matrices.transposed(net.head, 2 * H);
    namedDependentBack = Matrices.transposed(net.namedDependent, 2 * H);
    namedHeadBack = Matrices.transposed(net.namedHead, 2 * H);
    taggingBack = Matrices.transposed(net.tagging, 2 * H);
    namesBack = Matrices.transposed(net.names, ParserNetwork.NAMING);
  }

  /**
   * Adds the slopes of one sentence.
   *
   * @param right what is right of it
   * @param weight what the sentence counts
   * @return the slopes of the rows that stand for the tokens
   */
  float[][] add(NetworkPass pass, Dropout noise, Example right, float weight) {
    int n = right.heads().length;
    float[][] back = new float[n][2 * H];
    arcs(pass, noise, right.heads(), weight, back);
    names(pass, noise, right, weight, back);
    float[][] miss = miss(pass.tags(), right.tags(), TAG_SHARE * weight);
    dense(pass.inputs[L], miss, slopes.tagging, taggingBack, back);
    Dropout.multiply(back, noise.input(L));
    for (int layer = L - 1; layer >= 0; layer--) {
      float[][] gates = recurrence(pass, layer, back);
      float[][] inputs = pass.inputs[layer];
      float[][] below = layer == 0 ? new float[n][ParserNetwork.INPUT] : back;
      dense(inputs, gates, slopes.layers[layer], layersBack[layer], below);
      Dropout.multiply(below, noise.input(layer));
      back = below;
    }
    return back;
  }

  private static void dense(
      float[][] rows, float[][] slope, float[][] sum, float[][] weightsBack, float[][] below) {
    Matrices.addProductOfTransposed(rows, slope, sum);
    if (sum.length > rows[0].length) {
      for (float[] row : slope) {
        Matrices.addOne(1f, row, sum[sum.length - 1]);
      }
    }
    Matrices.addProduct(slope, weightsBack, below);
  }

  private void arcs(NetworkPass pass, Dropout noise, int[] heads, float weight, float[][] below) {
    int n = heads.length;
    float[][] miss = new float[n][];
    for (int i = 0; i < n; i++) {
      miss[i] = probabilities(pass.scores[i], i);
      miss[i][heads[i]] -= 1;
      for (int j = 0; j <= n; j++) {
        miss[i][j] *= weight;
        slopes.distance[0][ParserNetwork.distance(i, j, n)] += miss[i][j];
      }
    }
    float[][] paired = new float[n][ParserNetwork.ARC];
    Matrices.addProduct(miss, pass.heads, paired);
    float[][] head = new float[n + 1][ParserNetwork.ARC];
    Matrices.addProductOfTransposed(miss, pass.paired, head);
    float[][] dependent = new float[n][ParserNetwork.ARC];
    dense(pass.dependents, paired, slopes.pairs, pairsBack, dependent);
    unbend(dependent, pass.dependents, noise.hidden(0), n);
    unbend(head, pass.heads, noise.hidden(1), n);
    for (int j = 0; j < ParserNetwork.ARC; j++) {
      slopes.rootHead[0][j] += head[n][j] * noise.hidden(1)[j];
    }
    head[n] = new float[ParserNetwork.ARC];
    dense(pass.inputs[L], dependent, slopes.dependent, dependentBack, below);
    float[][] tokens = Arrays.copyOf(head, n);
    dense(pass.inputs[L], tokens, slopes.head, headBack, below);
  }

  /** Takes slopes back through silence and {@link Matrices#bend}. */
  private static void unbend(float[][] slope, float[][] values, float[] mask, int count) {
    float[] undone = new float[mask.length];
    for (int j = 0; j < mask.length; j++) {
      undone[j] = mask[j] == 0 ? 0 : 1 / mask[j];
    }
    for (int i = 0; i < count; i++) {
      float[] bent = values[i].clone();
      Matrices.multiply(bent, undone);
      Matrices.multiply(slope[i], Matrices.slopes(bent));
      Matrices.multiply(slope[i], mask);
    }
  }

  private void names(
      NetworkPass pass, Dropout noise, Example right, float weight, float[][] below) {
    int[] heads = right.heads();
    int n = heads.length;
    float[] mask = noise.hidden(Dropout.NAMING);
    float[][] naming = pass.naming(heads);
    Dropout.multiply(naming, mask);
    float[][] miss = miss(pass.relations(naming), right.labels(), weight);
    float[][] dependent = new float[n][ParserNetwork.NAMING];
    dense(naming, miss, slopes.names, namesBack, dependent);
    unbend(dependent, naming, mask, n);
    float[][] head = new float[n + 1][ParserNetwork.NAMING];
    for (int i = 0; i < n; i++) {
      Matrices.addOne(1f, dependent[i], head[heads[i]]);
      int distance = ParserNetwork.distance(i, heads[i], n);
      Matrices.addOne(1f, dependent[i], slopes.namedDistance[distance]);
    }
    Matrices.addOne(1f, head[n], slopes.namedRoot[0]);
    dense(pass.inputs[L], dependent, slopes.namedDependent, namedDependentBack, below);
    float[][] tokens = Arrays.copyOf(head, n);
    dense(pass.inputs[L], tokens, slopes.namedHead, namedHeadBack, below);
  }

  /** Returns the slopes of the scores, a row for each choice. */
  private static float[][] miss(float[][] scores, int[] right, float weight) {
    float[][] miss = new float[scores.length][];
    for (int i = 0; i < miss.length; i++) {
      miss[i] = probabilities(scores[i], -1);
      miss[i][right[i]] -= 1;
      for (int j = 0; j < miss[i].length; j++) {
        miss[i][j] *= weight;
      }
    }
    return miss;
  }

  /** Returns the softmax of the scores, one of them left out. */
  static float[] probabilities(float[] scores, int without) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      most = i != without && scores[i] > most ? scores[i] : most;
    }
    double sum = 0;
    double[] grown = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      float less = scores[i] - most;
      grown[i] = i == without || less < NOTHING ? 0 : StrictMath.exp(less);
      sum += grown[i];
    }
    float[] result = new float[scores.length];
    for (int i = 0; i < scores.length; i++) {
      result[i] = (float) (grown[i] / sum);
    }
    return result;
  }

  private static float[][] recurrence(NetworkPass pass, int layer, float[][] slope) {
    int n = slope.length;
    float[][] result = new float[n][6 * H];
    for (int side = 0; side < 2; side++) {
      int step = side == 0 ? -1 : 1;
      float[] carried = new float[2 * H];
      for (int t = side == 0 ? n - 1 : 0; t >= 0 && t < n; t += step) {
        int before = t + step;
        var unit =
            new Unit(
                pass.gates[layer][t],
                pass.cells[layer][t],
                before >= 0 && before < n ? pass.cells[layer][before] : new float[2 * H],
                side * H);
        unit.back(slope[t], carried, result[t]);
      }
    }
    for (int t = 0; t < n; t++) {
      Matrices.multiply(result[t], Matrices.slopes(pass.gates[layer][t]));
    }
    return result;
  }

  /** The units of one direction at one token. */
  @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
  private record Unit(float[] gate, float[] cell, float[] before, int from) {
    void back(float[] slope, float[] carried, float[] result) {
      for (int j = from; j < from + H; j++) {
        int at = j + 2 * from;
        float keep = 0.5f + 0.5f * gate[at + H];
        float open = 0.5f + 0.5f * gate[at + 2 * H];
        float onCell = carried[j] + slope[j] * open;
        result[at] = onCell * (1 - keep);
        result[at + H] = onCell * (before[j] - gate[at]) * 0.5f;
        result[at + 2 * H] = slope[j] * cell[j] * 0.5f;
        carried[j] = onCell * keep;
      }
    }
  }
}
