package io.github.quizette.headline;

import io.github.quizette.language.SentenceCase;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Sentence;
import java.util.HashMap;
import java.util.Map;

/** What changes in a headline on its way to a sentence. Mutable; used by one thread. */
final class Edits {
  private final Map<Integer, String> front = new HashMap<>();
  private final Map<Integer, String> instead = new HashMap<>();

  /** Puts {@code word} before a token. */
  void before(int token, String word) {
    front.put(token, word);
  }

  /** Puts {@code words} in the place of a token; empty words leave it out. */
  void replace(int token, String words) {
    instead.put(token, words);
  }

  boolean led(int token) {
    return front.containsKey(token);
  }

  boolean replaced(int token) {
    return instead.containsKey(token);
  }

  boolean dropped(int token) {
    return instead.getOrDefault(token, "-").isEmpty();
  }

  /** Returns the sentence as it reads with the changes, its first letter in upper case. */
  String write(Sentence sentence) {
    var tokens = sentence.tokens();
    var text = new StringBuilder();
    for (var i = 0; i < tokens.size(); i++) {
      var word = instead.getOrDefault(i, tokens.get(i).form());
      if (word.isEmpty()) {
        continue;
      }
      var apart = i > 0 && tokens.get(i - 1).span().end() < tokens.get(i).span().start();
      if (apart && !text.isEmpty()) {
        text.append(' ');
      }
      if (front.containsKey(i)) {
        text.append(front.get(i)).append(' ');
      }
      text.append(word);
    }
    return SentenceCase.capitalised(text.toString().replace(" .", "."));
  }

  /** Returns the words from {@code first} to {@code last} as they stand. */
  static String text(AnnotatedArticle read, Sentence sentence, int first, int last) {
    return read.article()
        .body()
        .substring(
            sentence.tokens().get(first).span().start(), sentence.tokens().get(last).span().end());
  }
}
