package io.github.quizette.nlp;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Tells which words of an article stand inside quotation marks; a paragraph ends a quotation. */
final class Quotes {
  private final Map<Integer, BitSet> quoted = new HashMap<>();

  Quotes(Reading reading) {
    var open = false;
    var block = -1;
    for (var sentence : reading.sentences()) {
      open = open && sentence.block() == block;
      block = sentence.block();
      var inside = new BitSet();
      for (var i = 0; i < sentence.tokens().size(); i++) {
        var form = sentence.tokens().get(i).form();
        switch (form) {
          case "\u201c" -> open = true;
          case "\u201d" -> open = false;
          case "\"", "''", "``" -> open = !open;
          default -> inside.set(i, open);
        }
      }
      quoted.put(sentence.index(), inside);
    }
  }

  /** Tells whether a token stands inside quotation marks. */
  boolean inside(int sentence, int token) {
    var inside = quoted.get(sentence);
    return inside != null && inside.get(token);
  }
}
