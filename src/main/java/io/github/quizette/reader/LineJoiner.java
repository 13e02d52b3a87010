package io.github.quizette.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a body into passages. Blank lines always part. Single line ends part too, unless the text
 * is hard-wrapped: then a line goes on in the next one when that one's first word had no room.
 */
final class LineJoiner {
  private static final int WIDEST_WRAP = 120;
  private static final int NARROWEST_WRAP = 30;

  /** One in so many lines that go on in lower case shows a hard-wrapped text. */
  private static final int WRAP_SHARE = 4;

  /** The most lines a paragraph has on average where blank lines part paragraphs. */
  private static final int LINES_A_PARAGRAPH = 20;

  private final String body;
  private final List<Line> lines;
  private final boolean partedByBlanks;

  private LineJoiner(String body) {
    this.body = body;
    this.lines = lines(body);
    var parted = lines.stream().skip(1).filter(Line::afterBlank).count();
    this.partedByBlanks = parted * LINES_A_PARAGRAPH >= lines.size() - 1;
  }

  /** A line with something on it, without surrounding blanks. */
  private record Line(int start, int end, boolean afterBlank) {
    int length() {
      return end - start;
    }
  }

  /** Returns the passages of {@code body} in order, apart from each other. */
  static List<Passage> join(String body) {
    return new LineJoiner(body).passages();
  }

  private static List<Line> lines(String body) {
    var lines = new ArrayList<Line>();
    var afterBlank = true;
    for (var at = 0; at < body.length(); ) {
      var end = at;
      while (end < body.length() && !Characters.isLineEnd(body.charAt(end))) {
        end++;
      }
      var line = trimmed(body, at, end, afterBlank);
      afterBlank = line.length() == 0;
      if (!afterBlank) {
        lines.add(line);
      }
      at = end + 1;
    }
    return lines;
  }

  private static Line trimmed(String body, int from, int to, boolean afterBlank) {
    var start = from;
    var end = to;
    while (start < end && isEdge(body.charAt(start))) {
      start++;
    }
    while (start < end && isEdge(body.charAt(end - 1))) {
      end--;
    }
    return new Line(start, end, afterBlank);
  }

  private static boolean isEdge(char c) {
    return Characters.isBlank(c) || Characters.isZeroWidth(c);
  }

  private List<Passage> passages() {
    var width = wrapWidth();
    var passages = new ArrayList<Passage>();
    for (var i = 0; i < lines.size(); ) {
      var last = i;
      while (last + 1 < lines.size() && goesOn(last, width)) {
        last++;
      }
      var first = lines.get(i);
      passages.add(
          new Passage(
              body.substring(first.start, lines.get(last).end), first.start, first.afterBlank));
      i = last + 1;
    }
    return passages;
  }

  /** Returns the width at which the text is wrapped, 0 if it is not. */
  private int wrapWidth() {
    var pairs = 0;
    var lower = 0;
    var width = 0;
    for (var i = 0; i + 1 < lines.size(); i++) {
      var line = lines.get(i);
      if (lines.get(i + 1).afterBlank || line.length() > WIDEST_WRAP) {
        continue;
      }
      pairs++;
      if (line.length() >= NARROWEST_WRAP && startsLower(i + 1) && !startsItem(i)) {
        lower++;
        width = Math.max(width, line.length());
      }
    }
    return lower * WRAP_SHARE >= pairs ? width : 0;
  }

  /** Tells whether line {@code i} and the next one are one passage. */
  private boolean goesOn(int i, int width) {
    var line = lines.get(i);
    var next = lines.get(i + 1);
    if (next.afterBlank || startsItem(i + 1) || isQuoted(i) || isQuoted(i + 1)) {
      return false;
    }
    if (width == 0) {
      return continues(i);
    }
    if (line.length() > WIDEST_WRAP) {
      return false;
    }
    return line.length() + 1 + firstWord(i + 1) > width
        || (partedByBlanks ? fillsLine(i, width) : continues(i));
  }

  private boolean continues(int i) {
    return lines.get(i).length() >= NARROWEST_WRAP && endsOpen(i) && startsLower(i + 1);
  }

  /**
   * Tells whether a line is long enough to go on. Wrapping may count bytes or be done by hand, so
   * where blank lines part the paragraphs, half a line is enough in the middle of a sentence.
   */
  private boolean fillsLine(int i, int width) {
    var length = lines.get(i).length();
    var last = body.charAt(lines.get(i).end - 1);
    return ".!?:\"”".indexOf(last) >= 0 ? length * 10 >= width * 8 : length * 2 >= width;
  }

  private boolean startsLower(int i) {
    return Character.isLowerCase(body.charAt(lines.get(i).start));
  }

  /** Tells whether a line ends in the middle of a clause. */
  private boolean endsOpen(int i) {
    var last = body.charAt(lines.get(i).end - 1);
    return Character.isLetterOrDigit(last) || last == ',';
  }

  private boolean startsItem(int i) {
    var line = lines.get(i);
    return Bullets.lengthIn(body.substring(line.start, Math.min(line.end, line.start + 8))) > 0;
  }

  private boolean isQuoted(int i) {
    return body.charAt(lines.get(i).start) == '>';
  }

  private int firstWord(int i) {
    var line = lines.get(i);
    var end = line.start;
    while (end < line.end && !Characters.isBlank(body.charAt(end))) {
      end++;
    }
    return end - line.start;
  }
}
