package io.github.quizette.generator;

import io.github.quizette.item.Stem;
import java.util.BitSet;
import java.util.List;

/** Puts words and tokens of a draft together into a line of text with the right blanks. */
final class Line {
  private static final List<String> CLOSING = List.of(",", ".", ";", ":", "?", "!", ")", "”", "%");

  private final Draft draft;
  private final StringBuilder text = new StringBuilder();
  private int last = -2;

  Line(Draft draft) {
    this.draft = draft;
  }

  /** Adds words, with a blank before them. */
  Line add(String words) {
    if (!words.isEmpty()) {
      blank();
      text.append(words);
      last = -2;
    }
    return this;
  }

  /** Adds the kept ones among {@code tokens} in the order of the text. */
  Line add(BitSet tokens) {
    tokens.stream().filter(draft::keeps).forEach(this::add);
    return this;
  }

  /** Adds the kept ones among {@code tokens}, with a gap for the answer. */
  Line addWithGap(BitSet tokens) {
    tokens.stream()
        .filter(draft::keeps)
        .forEach(
            token -> {
              if (!draft.answer().covers(token)) {
                add(token);
              } else if (token == draft.answer().first()) {
                gap(token);
              } else {
                last = token;
              }
            });
    return this;
  }

  private void gap(int token) {
    if (!(token == last + 1 && draft.glued(token))) {
      blank();
    }
    if (!draft.introduction().isEmpty()) {
      text.append(draft.introduction()).append(' ');
    }
    text.append(Stem.GAP);
    last = token;
  }

  private void add(int token) {
    var word = draft.word(token);
    var glued = last == token - 1 && draft.glued(token);
    var closes = CLOSING.contains(word) || word.startsWith("'s") || word.startsWith("’s");
    if (!glued && !closes) {
      blank();
    }
    text.append(word);
    last = token;
  }

  private void blank() {
    if (!text.isEmpty()) {
      var end = text.charAt(text.length() - 1);
      if (end != ' ' && end != '(' && end != '“' && end != '$' && end != '£' && end != '€') {
        text.append(' ');
      }
    }
  }

  /** Returns the line without doubled or dangling commas. */
  @Override
  public String toString() {
    return tidy(text.toString());
  }

  static String tidy(String line) {
    var tidy = line.replace(" ,", ",").replace("( ", "(").replace(" )", ")");
    while (tidy.contains(",,") || tidy.contains("  ")) {
      tidy = tidy.replace(",,", ",").replace("  ", " ");
    }
    tidy =
        tidy.replace(",\".", "\".")
            .replace(",”.", "”.")
            .replace(",.", ".")
            .replace("()", "")
            .strip();
    while (tidy.startsWith(",") || tidy.startsWith(";") || tidy.startsWith("-")) {
      tidy = tidy.substring(1).strip();
    }
    while (tidy.endsWith(",") || tidy.endsWith(";") || tidy.endsWith(":") || tidy.endsWith(" –")) {
      tidy = tidy.substring(0, tidy.length() - 1).strip();
    }
    return tidy;
  }
}
