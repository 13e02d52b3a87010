package io.github.quizette.language;

import java.util.Optional;

/** The forms that an English verb takes. */
public enum VerbForm {
  /** {@code give}. */
  BASE,
  /** {@code gives}. */
  THIRD,
  /** {@code gave}. */
  PAST,
  /** {@code given}. */
  PARTICIPLE,
  /** {@code giving}. */
  ING;

  /**
   * Returns the form that a Penn Treebank tag stands for; empty for a tag of another word class.
   */
  public static Optional<VerbForm> ofTag(String tag) {
    return switch (tag) {
      case "VB", "VBP" -> Optional.of(BASE);
      case "VBZ" -> Optional.of(THIRD);
      case "VBD" -> Optional.of(PAST);
      case "VBN" -> Optional.of(PARTICIPLE);
      case "VBG" -> Optional.of(ING);
      default -> Optional.empty();
    };
  }
}
