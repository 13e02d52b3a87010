package io.github.quizette.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Parts a sentence into words as the official model does, mended by {@link WordRules}.
 *
 * <p>The model looks at one chunk between blanks at a time, so what it says of a chunk is kept and
 * used again. Safe for any number of threads.
 */
final class WordSplitter {
  private static final int MAX_KEPT = 1 << 16;
  private static final int LONGEST_KEPT = 32;

  private final TokenizerModel model;
  private final ConcurrentHashMap<String, int[]> kept = new ConcurrentHashMap<>();

  WordSplitter(TokenizerModel model) {
    this.model = model;
  }

  /**
   * Returns the words of a sentence as pairs of start and end.
   *
   * @param text the sentence, plain, as {@link ModelText} makes it
   * @param raw the same as it was written
   * @param max the most words wanted
   * @return the offsets of the words, or an empty list if there are more than {@code max} or one
   *     chunk is too long to look into
   */
  List<int[]> split(String text, CharSequence raw, int max) {
    var words = new ArrayList<int[]>();
    var tokenizer = new TokenizerME(model);
    for (var at = SentenceSplitter.skipBlanks(text, 0); at < text.length(); ) {
      var stop = SentenceSplitter.chunkEnd(text, at);
      if (stop - at > SentenceSplitter.MAX_CHUNK || words.size() > max) {
        return List.of();
      }
      for (var piece : pieces(text, raw, at, stop)) {
        addModelled(text, piece[0], piece[1], tokenizer, words);
      }
      at = SentenceSplitter.skipBlanks(text, stop);
    }
    var mended = new WordRules(text).mend(words);
    return mended.size() > max ? List.of() : mended;
  }

  /** Parts a chunk at its dashes, which the plain text does not tell from hyphens. */
  private static List<int[]> pieces(String text, CharSequence raw, int start, int end) {
    var pieces = new ArrayList<int[]>(1);
    var from = start;
    for (var i = start; i < end; i++) {
      var doubled = text.charAt(i) == '-' && i + 1 < end && text.charAt(i + 1) == '-';
      if (ModelText.dash(raw.charAt(i)) || doubled) {
        var after = i + 1;
        while (doubled && after < end && text.charAt(after) == '-') {
          after++;
        }
        if (i > from) {
          pieces.add(new int[] {from, i});
        }
        pieces.add(new int[] {i, after});
        from = after;
        i = after - 1;
      }
    }
    if (from < end) {
      pieces.add(new int[] {from, end});
    }
    return pieces;
  }

  private void addModelled(
      String text, int start, int end, TokenizerME tokenizer, List<int[]> words) {
    if (text.charAt(start) == '-' && text.charAt(end - 1) == '-') {
      words.add(new int[] {start, end});
      return;
    }
    var chunk = text.substring(start, end);
    var ends = kept.get(chunk);
    if (ends == null) {
      ends = ends(tokenizer, chunk);
      if (chunk.length() <= LONGEST_KEPT && kept.size() < MAX_KEPT) {
        kept.put(chunk, ends);
      }
    }
    var from = start;
    for (var stop : ends) {
      words.add(new int[] {from, start + stop});
      from = start + stop;
    }
  }

  private static int[] ends(TokenizerME tokenizer, String chunk) {
    var spans = tokenizer.tokenizePos(chunk);
    var ends = new int[spans.length];
    for (var i = 0; i < ends.length; i++) {
      ends[i] = spans[i].getEnd();
    }
    return ends;
  }
}
