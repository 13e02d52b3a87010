package io.github.quizette.repetition;

/** Why an item does not go with one of another article. */
public enum Why {
  /** Both ask the same fact. */
  ASKED("asks the same as"),
  /** The other one's stem or context line gives its key away. */
  TOLD("its answer stands in"),
  /** Its stem or context line gives the other one's key away. */
  TELLS("gives away the answer of");

  private final String words;

  Why(String words) {
    this.words = words;
  }

  /** Returns what stands between the two in a message. */
  public String words() {
    return words;
  }
}
