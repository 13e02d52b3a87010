package io.github.quizette.item;

/** How hard an item is thought to be for somebody who follows the news. */
public enum Difficulty {
  EASY,
  MEDIUM,
  HARD
}
