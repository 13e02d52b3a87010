package io.github.quizette.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where a key stands in the sentence that proves it. */
final class KeyMarks {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.,'’-]*");
  private static final Pattern ARTICLE = Pattern.compile("(?iU)^(?:the|an?)\\s+");
  private static final int LONG_WORD = 4;

  private KeyMarks() {}

  /**
   * A stretch of a sentence.
   *
   * @param text never empty
   * @param marked whether it is the key or a part of it
   */
  record Piece(String text, boolean marked) {}

  /**
   * Cuts a sentence at the key: the first of {@code forms} that stands in it, with or without its
   * article, whatever its case; if there is none, every long word or figure of the first form. The
   * pieces joined are the sentence.
   */
  static List<Piece> cut(String sentence, List<String> forms) {
    for (var form : forms) {
      for (var key : List.of(form, ARTICLE.matcher(form).replaceFirst(""))) {
        var at = find(sentence, key, 0);
        if (at >= 0) {
          return pieces(sentence, List.of(new int[] {at, at + key.length()}));
        }
      }
    }
    return pieces(sentence, forms.isEmpty() ? List.of() : words(sentence, forms.get(0)));
  }

  private static List<int[]> words(String sentence, String key) {
    var found = new ArrayList<int[]>();
    var end = 0;
    var matcher = WORD.matcher(key);
    while (matcher.find()) {
      var word = matcher.group().replaceFirst("[.,'’-]+$", "");
      var telling = word.length() >= LONG_WORD || Character.isDigit(word.charAt(0));
      var at = telling ? find(sentence, word, end) : -1;
      if (at >= 0) {
        var next = found.isEmpty() || !sentence.substring(end, at).isBlank();
        end = at + word.length();
        if (next) {
          found.add(new int[] {at, end});
        } else {
          found.get(found.size() - 1)[1] = end;
        }
      }
    }
    return found;
  }

  /** Returns where {@code key} stands as whole words from {@code from} on, or a negative number. */
  private static int find(String sentence, String key, int from) {
    if (key.isBlank()) {
      return -1;
    }
    var text = fold(sentence);
    var wanted = fold(key);
    for (var at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
      var end = at + wanted.length();
      var free = at == 0 || !joined(text.charAt(at - 1), text.charAt(at));
      if (free && (end == text.length() || !joined(text.charAt(end - 1), text.charAt(end)))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean joined(char left, char right) {
    return Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
  }

  /** Folds case and quotes, character by character, so that offsets stay. */
  private static String fold(String text) {
    var folded = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      folded.append(c == '’' ? '\'' : c == '\n' || c == '\u00a0' ? ' ' : Character.toLowerCase(c));
    }
    return folded.toString();
  }

  private static List<Piece> pieces(String sentence, List<int[]> marks) {
    var pieces = new ArrayList<Piece>();
    var last = 0;
    for (var mark : marks) {
      if (mark[0] > last) {
        pieces.add(new Piece(sentence.substring(last, mark[0]), false));
      }
      pieces.add(new Piece(sentence.substring(mark[0], mark[1]), true));
      last = mark[1];
    }
    if (last < sentence.length()) {
      pieces.add(new Piece(sentence.substring(last), false));
    }
    return List.copyOf(pieces);
  }
}
