package io.github.quizette.nlp;

import java.util.regex.Pattern;

/**
 * Says of each gap between two chunks of a text whether a sentence ends there. The official model's
 * opinion counts where no rule decides.
 */
final class BoundaryRules {
  private static final Pattern SPEECH =
      Pattern.compile(
          "(?:said|says|asked|asks|told|added|wrote|writes|replied|tweeted|declared|warned|insisted|"
              + "argued|explained|stated|shouted|exclaimed)\\b");

  private static final Pattern WEB =
      Pattern.compile("(?i).*(?:://|www\\.|@|\\.(?:com|org|net)\\b).*");
  private static final int SPEECH_WINDOW = 48;

  private final BoundaryText text;
  private final FullStops fullStops;

  BoundaryRules(String text) {
    this.text = new BoundaryText(text);
    this.fullStops = new FullStops(this.text);
  }

  /**
   * Tells whether a sentence ends between two chunks.
   *
   * @param start start of the sentence so far
   * @param end end of the chunk in front of the gap
   * @param next start of the chunk behind the gap
   * @param proposed whether the official model ends a sentence here
   */
  boolean parts(int start, int end, int next, boolean proposed) {
    if (text.loneCloser(start, next)) {
      return false;
    }
    var stop = text.lastStop(start, end);
    if (stop < start) {
      return false;
    }
    var head = text.head(next);
    if (head == text.length()) {
      return proposed;
    }
    var first = text.at(head);
    if (Character.isLowerCase(first) || first == ',' || first == ';' || first == ':') {
      return false;
    }
    var closed = stop + 1 < end;
    if (closed && speechFollows(next)) {
      return false;
    }
    return text.at(stop) == '.'
        ? fullStops.ends(start, stop, head, closed, proposed)
        : Character.isLetterOrDigit(first);
  }

  private boolean speechFollows(int next) {
    var window = text.of(next, Math.min(text.length(), next + SPEECH_WINDOW));
    var words = window.split(" ", 5);
    for (var i = 1; i < words.length; i++) {
      if (SPEECH.matcher(words[i]).lookingAt()) {
        return !OpeningWords.contains(words[0]) && !BoundaryText.quote(window.charAt(0));
      }
      if (words[i].isEmpty() || !Character.isUpperCase(words[i].charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** Returns where a sentence starts without a blank before it inside a chunk, or -1. */
  int missingBlank(int from, int end) {
    if (end - from > SentenceSplitter.MAX_CHUNK) {
      return -1;
    }
    for (var at = from + 2; at < end - 2; at++) {
      if (BoundaryText.stop(text.at(at)) && !WEB.matcher(text.of(from, end)).matches()) {
        var head = at + 1;
        while (head < end && BoundaryText.closer(text.at(head)) && head - at < 3) {
          head++;
        }
        if (runsOn(from, at, head, end)) {
          return head;
        }
      }
    }
    return -1;
  }

  private boolean runsOn(int from, int stop, int head, int end) {
    var before = text.at(stop - 1);
    var earlier = text.at(stop - 2);
    var worded = Character.isLowerCase(before) && Character.isLowerCase(earlier);
    var closes = before == ')' || BoundaryText.quote(before) || Character.isDigit(before);
    var capital =
        head + 1 < end
            && Character.isUpperCase(text.at(head))
            && Character.isLowerCase(text.at(head + 1));
    var word = text.wordBefore(from, stop);
    return !Abbreviations.keepsStop(word) && stop - from >= 2 && (worded || closes) && capital;
  }
}
