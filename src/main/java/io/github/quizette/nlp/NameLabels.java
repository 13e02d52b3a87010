package io.github.quizette.nlp;

import io.github.quizette.text.EntityType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The labels that the name tagger gives to tokens: outside, or first, inner, last or only token of
 * a name of some type.
 *
 * <p>Label 0 is outside; the four labels of a type follow each other in the order first, inner,
 * last, only.
 */
public final class NameLabels {
  /** The types told apart, in the order of their labels. */
  public static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

  /** The number of labels. */
  public static final int COUNT = 1 + 4 * 3;

  static final int OUTSIDE = 0;
  static final int FIRST = 0;
  static final int INNER = 1;
  static final int LAST = 2;
  static final int ONLY = 3;

  /** For each label the labels that may follow it. */
  private static final int[][] AFTER = followers();

  private NameLabels() {}

  private static int[][] followers() {
    int[][] after = new int[COUNT][];
    for (int label = 0; label < COUNT; label++) {
      int from = label;
      after[label] = IntStream.range(0, COUNT).filter(to -> mayFollow(from, to)).toArray();
    }
    return after;
  }

  /** Returns the label of a type and a place, one of FIRST, INNER, LAST and ONLY. */
  static int of(int type, int place) {
    return 1 + 4 * type + place;
  }

  private static boolean isOpen(int label) {
    return label != OUTSIDE && (label - 1) % 4 <= INNER;
  }

  private static boolean continues(int label) {
    int place = (label - 1) % 4;
    return label != OUTSIDE && (place == INNER || place == LAST);
  }

  /** Says whether a sentence may begin with the label. */
  public static boolean mayStart(int label) {
    return !continues(label);
  }

  /** Says whether a sentence may end with the label. */
  public static boolean mayEnd(int label) {
    return !isOpen(label);
  }

  private static boolean mayFollow(int before, int label) {
    if (isOpen(before)) {
      return continues(label) && (before - 1) / 4 == (label - 1) / 4;
    }
    return !continues(label);
  }

  /** Returns the labels that may follow the label; do not change the array. */
  public static int[] after(int label) {
    return AFTER[label];
  }

  /** Writes the labels of a sentence's names, which must not overlap. */
  public static int[] encode(int length, List<NameSpan> names) {
    int[] labels = new int[length];
    for (NameSpan name : names) {
      int type = TYPES.indexOf(name.type());
      for (int i = name.from(); i < name.to(); i++) {
        labels[i] = of(type, i == name.from() ? FIRST : i == name.to() - 1 ? LAST : INNER);
      }
      if (name.length() == 1) {
        labels[name.from()] = of(type, ONLY);
      }
    }
    return labels;
  }

  /** Says whether a name begins with this label. */
  static boolean begins(int label) {
    return label != OUTSIDE && !continues(label);
  }

  /** Says whether a name ends with this label. */
  static boolean ends(int label) {
    return label != OUTSIDE && !isOpen(label);
  }

  /** Returns the type of a label other than OUTSIDE. */
  static EntityType type(int label) {
    return TYPES.get((label - 1) / 4);
  }
}
