package io.github.quizette.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Mends the words of one sentence: what news writes and the official tokenizer does not know. */
final class WordRules {
  /** What always stands by itself. */
  private static final String LONERS = "\"()[]{},;?!\u2026\u20ac\u00a3\u00a5\u20b9$%*#";

  /** A word that a hyphen joins to one with stops or capitals: U.S.-led, UK-based. */
  private static final Pattern JOINED =
      Pattern.compile("((?:\\p{Lu}\\.){2,}|\\p{Lu}{2,4})(-)(\\p{Lu}?\\p{Ll}{2,}.*)");

  private static final Pattern RANGE = Pattern.compile("(\\d[\\d.,]*)(-)(\\d[\\d.,]*)");
  private static final Pattern WEB = Pattern.compile("(?i)(?:https?://|www\\.).*|.*@.*|#\\w+");
  private static final Pattern AMOUNT = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  private final String text;

  WordRules(String text) {
    this.text = text;
  }

  /** Returns the words mended; each a pair of start and end, in order. */
  List<int[]> mend(List<int[]> words) {
    var apart = new ArrayList<int[]>(words.size() + 4);
    for (var word : words) {
      part(word[0], word[1], apart);
    }
    return join(partHyphens(apart));
  }

  /** Parts what is left joined in a chunk that the tokenizer parted at another hyphen. */
  private List<int[]> partHyphens(List<int[]> words) {
    var parted = new ArrayList<int[]>(words.size() + 4);
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var hyphen = text.indexOf('-', word[0]);
      var inside = hyphen >= 0 && hyphen < word[1] && word[1] - word[0] > 1;
      if (inside && besideHyphen(words, i) && text.charAt(word[1] - 1) != '-') {
        partAtHyphens(word, parted);
      } else {
        parted.add(word);
      }
    }
    return parted;
  }

  private boolean besideHyphen(List<int[]> words, int i) {
    var word = words.get(i);
    var touching = i > 0 && words.get(i - 1)[1] == word[0];
    var letter = touching && lettered(text.charAt(word[0] - 1));
    return (text.charAt(word[0]) == '-' && letter)
        || (touching && lone(words.get(i - 1)))
        || (i + 1 < words.size() && words.get(i + 1)[0] == word[1] && lone(words.get(i + 1)));
  }

  private static boolean lettered(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private boolean lone(int[] word) {
    return word[1] - word[0] == 1 && text.charAt(word[0]) == '-';
  }

  private void partAtHyphens(int[] word, List<int[]> out) {
    var from = word[0];
    for (var at = word[0]; at < word[1]; at++) {
      if (text.charAt(at) == '-') {
        add(from, at, out);
        add(at, at + 1, out);
        from = at + 1;
      }
    }
    add(from, word[1], out);
  }

  private void part(int from, int to, List<int[]> out) {
    if (to - from == 1 || alphabetic(from, to)) {
      add(from, to, out);
      return;
    }
    var form = text.substring(from, to);
    if (WEB.matcher(form).matches()) {
      add(from, webEnd(from, to), out);
      add(webEnd(from, to), to, out);
    } else if (AMOUNT.matcher(form).matches() || stops(from, to)) {
      add(from, to, out);
    } else {
      partLoners(from, to, out);
    }
  }

  private boolean alphabetic(int from, int to) {
    for (var i = from; i < to; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int webEnd(int from, int to) {
    var stop = to;
    while (stop > from + 1 && ".,;:!?)\"'".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return stop;
  }

  /** Tells whether the word is an ellipsis or a run of stops. */
  private boolean stops(int from, int to) {
    for (var i = from; i < to; i++) {
      if (".!?\u2026".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private void partLoners(int from, int to, List<int[]> out) {
    var begun = from;
    for (var i = from; i < to; i++) {
      if (LONERS.indexOf(text.charAt(i)) >= 0 && !insideNumber(i, from, to) && !currency(i, to)) {
        partQuotes(begun, i, out);
        add(i, i + 1, out);
        begun = i + 1;
      }
    }
    partQuotes(begun, to, out);
  }

  private boolean insideNumber(int i, int from, int to) {
    return text.charAt(i) == ','
        && i > from
        && i + 1 < to
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  /** Tells whether the sign belongs to letters in front of it: US$, A$. */
  private boolean currency(int i, int to) {
    return text.charAt(i) == '$' && i > 0 && Character.isUpperCase(text.charAt(i - 1)) && i < to;
  }

  private void partQuotes(int from, int to, List<int[]> out) {
    if (to - from > 2 && text.charAt(from) == '\'' && opensQuote(from)) {
      add(from, from + 1, out);
      partEnd(from + 1, to, out);
    } else {
      partEnd(from, to, out);
    }
  }

  private boolean opensQuote(int at) {
    var word = text.substring(at, SentenceSplitter.chunkEnd(text, at));
    return Character.isLetter(word.charAt(1))
        && !word.matches("'(?:s|d|m|re|ve|ll|em|til|tis|twas|cause|bout|n|round)\\b.*");
  }

  private void partEnd(int from, int to, List<int[]> out) {
    var last = to - 1;
    if (to - from < 2) {
      add(from, to, out);
    } else if (text.charAt(last) == '.' && closesSentence(from, last)) {
      partJoined(from, last, out);
      add(last, to, out);
    } else if (text.charAt(last) == ':' || (text.charAt(last) == '-' && to - from > 2)) {
      partJoined(from, last, out);
      add(last, to, out);
    } else {
      partJoined(from, to, out);
    }
  }

  private boolean closesSentence(int from, int stop) {
    var word = text.substring(from, stop);
    return onlyClosers(stop + 1) && !Abbreviations.keepsStop(word);
  }

  private boolean onlyClosers(int from) {
    for (var i = from; i < text.length(); i++) {
      var c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private void partJoined(int from, int to, List<int[]> out) {
    var form = text.substring(from, to);
    var joined = JOINED.matcher(form);
    var range = RANGE.matcher(form);
    if (joined.matches()) {
      add(from, from + joined.end(1), out);
      add(from + joined.start(2), from + joined.end(2), out);
      add(from + joined.start(3), to, out);
    } else if (range.matches()) {
      add(from, from + range.end(1), out);
      add(from + range.start(2), from + range.end(2), out);
      add(from + range.start(3), to, out);
    } else {
      add(from, to, out);
    }
  }

  private static void add(int from, int to, List<int[]> out) {
    if (from < to) {
      out.add(new int[] {from, to});
    }
  }

  /** Joins stops to the abbreviations and initials they belong to. */
  private List<int[]> join(List<int[]> words) {
    var joined = new ArrayList<int[]>(words.size());
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last[1] == word[0] && belongs(last, word, words, i)) {
        last[1] = word[1];
      } else {
        joined.add(word.clone());
      }
    }
    return joined;
  }

  private boolean belongs(int[] last, int[] word, List<int[]> words, int i) {
    if (last[1] - last[0] > 12) {
      return false;
    }
    if (text.charAt(word[0]) == '.' && word[1] - word[0] == 1) {
      var form = text.substring(last[0], last[1]);
      return ownsStop(form, words, i);
    }
    return letterAfterStop(last, word);
  }

  private boolean ownsStop(String form, List<int[]> words, int i) {
    var more = i + 1 < words.size();
    if (Abbreviations.initial(form)) {
      return more && !onlyClosers(words.get(i)[1]);
    }
    if (Abbreviations.beforeNumber(form)) {
      return more && Character.isDigit(text.charAt(words.get(i + 1)[0]));
    }
    return Abbreviations.keepsStop(form) && !form.equals("v") && (more || !form.equals("al"));
  }

  /** Tells whether a tokenizer cut {@code U.} from {@code S.} */
  private boolean letterAfterStop(int[] last, int[] word) {
    var form = text.substring(last[0], word[1]);
    return form.length() <= 8 && form.matches("(?:\\p{Lu}\\.){1,3}\\p{Lu}\\.?");
  }
}
