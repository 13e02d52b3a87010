package io.github.quizette.nlp;

import io.github.quizette.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Parts a block into sentences: what the official model says, mended by {@link BoundaryRules}.
 *
 * <p>Immutable and safe for any number of threads. Linear: a run of more than {@value #MAX_CHUNK}
 * characters without a blank, or with more than {@value #MAX_STOPS} stops, is never looked into.
 */
final class SentenceSplitter {
  /** The longest run of characters without a blank that is looked into. */
  static final int MAX_CHUNK = 256;

  private static final int MAX_STOPS = 16;

  private final SentenceModel model;

  SentenceSplitter(SentenceModel model) {
    this.model = model;
  }

  /**
   * Returns the sentences of {@code text}, plain as {@link ModelText} makes it, in order and
   * without surrounding blanks; offsets count from its start.
   */
  List<Span> split(String text) {
    var masked = mask(text);
    var proposed = new HashSet<Integer>();
    for (var span : new SentenceDetectorME(model).sentPosDetect(masked)) {
      if (span != null) { // the detector leaves holes for blank stretches
        proposed.add(span.getStart());
      }
    }
    return cut(masked, new BoundaryRules(masked), proposed);
  }

  private static List<Span> cut(String text, BoundaryRules rules, Set<Integer> proposed) {
    var sentences = new ArrayList<Span>();
    var start = skipBlanks(text, 0);
    for (var at = start; at < text.length(); ) {
      var end = chunkEnd(text, at);
      for (var inner = rules.missingBlank(at, end); inner > 0; ) {
        sentences.add(new Span(start, inner));
        start = inner;
        inner = rules.missingBlank(inner, end);
      }
      var next = skipBlanks(text, end);
      var last = next == text.length();
      if (last || rules.parts(start, end, next, proposed.contains(next))) {
        sentences.add(new Span(start, end));
        start = next;
      }
      at = next;
    }
    return sentences;
  }

  private static String mask(String text) {
    StringBuilder masked = null;
    for (var at = skipBlanks(text, 0); at < text.length(); ) {
      var end = chunkEnd(text, at);
      if (end - at > MAX_CHUNK || stops(text, at, end) > MAX_STOPS) {
        masked = masked == null ? new StringBuilder(text) : masked;
        for (var i = at; i < end - 1; i++) {
          masked.setCharAt(i, stop(text.charAt(i)) ? 'x' : text.charAt(i));
        }
      }
      at = skipBlanks(text, end);
    }
    return masked == null ? text : masked.toString();
  }

  private static int stops(String text, int from, int to) {
    var stops = 0;
    for (var i = from; i < to; i++) {
      stops += stop(text.charAt(i)) ? 1 : 0;
    }
    return stops;
  }

  private static boolean stop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  /** Returns the end of the run of characters without a blank that starts at {@code from}. */
  static int chunkEnd(String text, int from) {
    var end = from;
    while (end < text.length() && !ModelText.blank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns the first place from {@code from} that is no blank, or the length of the text. */
  static int skipBlanks(String text, int from) {
    var at = from;
    while (at < text.length() && ModelText.blank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
