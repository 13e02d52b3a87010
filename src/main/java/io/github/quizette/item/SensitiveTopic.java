package io.github.quizette.item;

import java.util.Locale;

/** What a class may not want to be asked about. */
public enum SensitiveTopic {
  /** Killing, wounding, torture, terror. */
  VIOLENCE,
  /** Sexual acts and crimes. */
  SEX,
  /** Suicide and self-harm. */
  SUICIDE,
  /** Children who come to harm. */
  MINORS,
  /** People as victims. */
  VICTIMS;

  /** Returns the tag of an item on the topic, such as {@code sensitive-violence}. */
  public String tag() {
    return "sensitive-" + name().toLowerCase(Locale.ROOT);
  }
}
