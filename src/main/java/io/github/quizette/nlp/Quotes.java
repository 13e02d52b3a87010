package io.github.quizette.nlp;

import io.github.quizette.text.Sentence;
import io.github.quizette.text.Token;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which words of an article stand inside quotation marks; a paragraph ends a quotation. */
final class Quotes {
  private final Map<Integer, BitSet> quoted = new HashMap<>();

  Quotes(List<Sentence> sentences) {
    var open = false;
    var block = -1;
    for (var sentence : sentences) {
      open = open && sentence.block() == block;
      block = sentence.block();
      var inside = new BitSet();
      for (var i = 0; i < sentence.tokens().size(); i++) {
        switch (sentence.tokens().get(i).form()) {
          case "\u201c" -> open = true;
          case "\u201d" -> open = false;
          case "\"", "''", "``" -> open = opens(sentence.tokens(), i, open);
          default -> inside.set(i, open);
        }
      }
      quoted.put(sentence.index(), inside);
    }
  }

  /** Tells whether a straight mark opens a quotation: it clings to the word behind it. */
  private static boolean opens(List<Token> tokens, int mark, boolean open) {
    var place = tokens.get(mark).span();
    var before = mark == 0 || tokens.get(mark - 1).span().end() < place.start();
    var after = mark == tokens.size() - 1 || tokens.get(mark + 1).span().start() > place.end();
    return before == after ? !open : before;
  }

  /** Tells whether a token stands inside quotation marks. */
  boolean inside(int sentence, int token) {
    var inside = quoted.get(sentence);
    return inside != null && inside.get(token);
  }
}
