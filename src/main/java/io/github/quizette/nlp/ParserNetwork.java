package io.github.quizette.nlp;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights of the {@link DependencyParser}'s network. In a matrix with a bias the last row is
 * it. Treat it as immutable outside training.
 *
 * <p>Three layers of quasi-recurrent units (Bradbury et al. 2017) in both directions, then one
 * biaffine score for each pair of head and dependent (Dozat and Manning 2017) and a small layer
 * that names the relation of each arc.
 */
public final class ParserNetwork {
  /** The numbers that stand for a token: word, ending, beginning, shape, tag. */
  public static final int WORD = 64;

  public static final int ENDING = 24;
  public static final int BEGINNING = 8;
  public static final int SHAPE = 8;
  public static final int TAG = 24;
  public static final int INPUT = WORD + ENDING + BEGINNING + SHAPE + TAG;

  /** Units of one layer in one direction. */
  public static final int UNITS = 96;

  public static final int LAYERS = 3;

  /** The numbers that stand for a token as head or dependent. */
  public static final int ARC = 96;

  public static final int NAMING = 96;

  /** Distances from dependent to head, told apart up to a point, and the root. */
  public static final int DISTANCES = 33;

  /** How many of the first matrices are tables, of whose rows a token takes one each. */
  public static final int TABLES = 4;

  /** The row of {@link #sources} for GUM, in whose manner sentences are read. */
  public static final int EDITED = 0;

  /** The row of {@link #sources} for EWT. */
  public static final int WEB = 1;

  private static final int ENDING_BITS = 12;
  private static final int BEGINNING_BITS = 11;
  private static final int SHAPE_BITS = 8;
  private static final int TAG_BITS = 8;
  private static final int TAG_KIND = 60;
  private static final int MAX_SIDE = 1 << 14;

  public final float[][] endings;
  public final float[][] beginnings;
  public final float[][] shapes;
  public final float[][] tags;
  public final float[][][] layers = new float[LAYERS][][];
  public final float[][] dependent;
  public final float[][] head;

  /** One row, what stands for the root as a head. */
  public final float[][] rootHead;

  public final float[][] pairs;
  public final float[][] distance;
  public final float[][] namedDependent;
  public final float[][] namedHead;
  public final float[][] namedRoot;
  public final float[][] namedDistance;
  public final float[][] names;

  public final float[][] tagging;

  /** A row for each treebank that was trained on: edited and spoken text, and the web's. */
  public final float[][] sources;

  /** All of the above in their order. */
  private final List<float[][]> all = new ArrayList<>();

  /** Makes a network of zeros. */
  public ParserNetwork(int labels, int tagCount) {
    endings = add(1 << ENDING_BITS, ENDING);
    beginnings = add(1 << BEGINNING_BITS, BEGINNING);
    shapes = add(1 << SHAPE_BITS, SHAPE);
    tags = add(1 << TAG_BITS, TAG);
    for (int i = 0; i < LAYERS; i++) {
      layers[i] = add((i == 0 ? INPUT : 2 * UNITS) + 1, 6 * UNITS);
    }
    dependent = add(2 * UNITS + 1, ARC);
    head = add(2 * UNITS + 1, ARC);
    rootHead = add(1, ARC);
    pairs = add(ARC + 1, ARC);
    distance = add(1, DISTANCES);
    namedDependent = add(2 * UNITS + 1, NAMING);
    namedHead = add(2 * UNITS, NAMING);
    namedRoot = add(1, NAMING);
    namedDistance = add(DISTANCES, NAMING);
    names = add(NAMING + 1, labels);
    tagging = add(2 * UNITS + 1, tagCount);
    sources = add(2, INPUT);
  }

  private float[][] add(int rows, int columns) {
    float[][] matrix = new float[rows][columns];
    all.add(matrix);
    return matrix;
  }

  /** Returns all matrices, always in the same order. */
  public List<float[][]> matrices() {
    return List.copyOf(all);
  }

  /** Returns the number of relations. */
  public int labels() {
    return names[0].length;
  }

  /**
   * Writes a token's rows of the tables behind its word's and adds what stands for the treebank.
   *
   * @param rows the row in each table, see {@link #row}
   * @param source {@link #EDITED} or {@link #WEB}
   */
  public void readTables(int[] rows, int source, float[] target) {
    int from = WORD;
    for (int table = 0; table < TABLES; table++) {
      float[] row = all.get(table)[rows[table]];
      System.arraycopy(row, 0, target, from, row.length);
      from += row.length;
    }
    Matrices.addOne(1f, sources[source], target);
  }

  /** Returns the row that a table gives a token. */
  public static int row(int table, TokenAtoms atoms, int token, String tag) {
    return switch (table) {
      case 0 -> row(atoms.suffix[TokenAtoms.SUFFIXES * token + 2], ENDING_BITS);
      case 1 -> row(atoms.prefix[TokenAtoms.PREFIXES * token + 2], BEGINNING_BITS);
      case 2 ->
          row(atoms.shape[token] + (token == 0 ? 1 : 0) + (atoms.capitals ? 2 : 0), SHAPE_BITS);
      default -> row(FeatureHash.atom(TAG_KIND, tag), TAG_BITS);
    };
  }

  private static int row(long atom, int bits) {
    return (int) (FeatureHash.mix(atom) >>> (Long.SIZE - bits));
  }

  /** Returns the number of the distance class of an arc; the root's is the last. */
  public static int distance(int token, int over, int length) {
    if (over == length) {
      return DISTANCES - 1;
    }
    int gap = Math.abs(over - token);
    int size = gap < 9 ? gap : gap < 12 ? 9 : gap < 16 ? 10 : gap < 22 ? 11 : gap < 30 ? 12 : 13;
    return over < token ? size : size + 14;
  }

  /** Returns the number of tags. */
  public int tags() {
    return tagging[0].length;
  }

  void write(DataOutput out) throws IOException {
    for (float[][] matrix : all) {
      for (float[] row : matrix) {
        for (float each : row) {
          out.writeFloat(each);
        }
      }
    }
  }

  static ParserNetwork read(DataInputStream in, int labels, int tags) throws IOException {
    if (labels < 1 || labels > MAX_SIDE || tags < 1 || tags > MAX_SIDE) {
      throw new IOException("broken model: " + labels + " relations, " + tags + " tags");
    }
    var network = new ParserNetwork(labels, tags);
    for (float[][] matrix : network.all) {
      for (float[] row : matrix) {
        byte[] bytes = new byte[4 * row.length];
        in.readFully(bytes);
        java.nio.ByteBuffer.wrap(bytes).asFloatBuffer().get(row);
      }
    }
    return network;
  }
}
