package io.github.quizette.reader.document;

import io.github.quizette.reader.Part;
import io.github.quizette.text.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The paragraphs of a PDF, put together from its lines.
 *
 * @param title the lines of the largest letters on top, which are no part; empty if none are larger
 * @param parts in the order of reading
 */
record PdfContent(String title, List<Part> parts) {
  private static final double LARGER = 1.12;
  private static final double TITLE = 1.25;
  private static final double SMALLER = 0.88;
  private static final double OTHER_SIZE = 0.08;
  private static final double WIDE_LEADING = 1.3;
  private static final double INDENT = 0.6;
  private static final double SHORT = 0.12;
  private static final int MAX_TITLE_LINE = 12;
  private static final int MIN_TEXT = 60;
  private static final int MAX_HALF = 60;
  private static final int MAX_HEADING = 160;
  private static final Pattern BULLET = Pattern.compile("[•▪‣◦●■–*]\\s.*|\\(?\\d{1,2}[.)]\\s.*");
  private static final Pattern PARTED = Pattern.compile("(\\p{L}+)[-\u2010\u00ad]$");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  /** Words that keep their hyphen in front of another. */
  private static final Set<String> FIRST_HALVES =
      Set.of(
          "self", "non", "ex", "well", "long", "short", "high", "low", "half", "vice", "mid", "two",
          "three", "four", "five", "six", "seven", "eight", "nine", "ten", "cross", "so", "part",
          "full", "co", "anti", "pro", "semi", "one", "twenty", "thirty", "forty", "fifty", "sixty",
          "seventy", "eighty", "ninety", "north", "south", "east", "west");

  /** Puts lines, of which there is at least one, together. */
  static PdfContent of(List<PdfLine> lines) {
    return new Reading(lines).read();
  }

  /** One pass over the lines. */
  private static final class Reading {
    private final List<PdfLine> lines;
    private final Map<Integer, float[]> edges = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final double bodySize;
    private final double leading;

    Reading(List<PdfLine> lines) {
      this.lines = lines;
      this.bodySize = bodySize();
      for (var line : lines) {
        var edge =
            edges.computeIfAbsent(
                line.column(), column -> new float[] {Float.MAX_VALUE, -Float.MAX_VALUE});
        edge[0] = Math.min(edge[0], line.left());
        edge[1] = Math.max(edge[1], line.right());
        var matcher = WORD.matcher(line.text().toLowerCase(Locale.ROOT));
        while (matcher.find()) {
          if (matcher.end() < line.text().length() && matcher.start() > 0) {
            words.add(matcher.group());
          }
        }
      }
      this.leading = leading();
    }

    /** Returns the size of most letters. */
    private double bodySize() {
      var letters = new TreeMap<Long, Integer>();
      lines.forEach(
          line -> letters.merge(Math.round(2.0 * line.size()), line.text().length(), Integer::sum));
      return letters.entrySet().stream()
              .max(Map.Entry.<Long, Integer>comparingByValue())
              .orElseThrow()
              .getKey()
          / 2.0;
    }

    /** Returns the usual distance of base lines. */
    private double leading() {
      var gaps = new TreeMap<Long, Integer>();
      for (var i = 1; i < lines.size(); i++) {
        var line = lines.get(i);
        var last = lines.get(i - 1);
        if (line.column() == last.column() && Math.abs(line.size() - bodySize) < 1) {
          gaps.merge(Math.round(2.0 * (line.base() - last.base())), 1, Integer::sum);
        }
      }
      return gaps.entrySet().stream()
              .max(Map.Entry.<Long, Integer>comparingByValue())
              .map(Map.Entry::getKey)
              .orElse(Math.round(2.4 * bodySize))
          / 2.0;
    }

    PdfContent read() {
      var title = new StringBuilder();
      var first = titleLines(title);
      var parts = new ArrayList<Part>();
      var open = new StringBuilder();
      for (var i = 0; i < lines.size(); i++) {
        var line = lines.get(i);
        if (first <= i && i < first + titleLength) {
          continue;
        }
        var last = i > 0 ? lines.get(i - 1) : line;
        if (!open.isEmpty() && startsParagraph(last, line)) {
          parts.add(part(open.toString(), last));
          open.setLength(0);
        }
        join(open, line.text());
      }
      if (!open.isEmpty()) {
        parts.add(part(open.toString(), lines.get(lines.size() - 1)));
      }
      return new PdfContent(title.toString(), List.copyOf(parts));
    }

    private int titleLength;

    /** Collects the largest lines near the top; returns the first of them, or -1. */
    private int titleLines(StringBuilder title) {
      var top = lines.subList(0, Math.min(lines.size(), MAX_TITLE_LINE));
      var largest = top.stream().mapToDouble(PdfLine::size).max().orElse(0);
      if (largest < TITLE * bodySize) {
        return -1;
      }
      for (var i = 0; i < top.size() && !isText(top.get(i)); i++) {
        if (Math.abs(top.get(i).size() - largest) < 0.5) {
          var end = i;
          while (end < lines.size() && Math.abs(lines.get(end).size() - largest) < 0.5) {
            join(title, lines.get(end++).text());
          }
          titleLength = end - i;
          return i;
        }
      }
      return -1;
    }

    private boolean isText(PdfLine line) {
      return line.size() < LARGER * bodySize && line.text().length() >= MIN_TEXT;
    }

    private boolean startsParagraph(PdfLine last, PdfLine line) {
      if (Math.abs(line.size() - last.size()) > OTHER_SIZE * last.size()
          || line.bold() != last.bold()
          || BULLET.matcher(line.text()).matches()) {
        return true;
      }
      var edge = edges.getOrDefault(line.column(), new float[2]);
      var indented = line.left() - edge[0] > INDENT * line.size();
      if (line.column() != last.column()) {
        return last.endsSentence()
            ? indented || endsShort(last)
            : !last.text().endsWith("-") && isHeading(line);
      }
      var gap = line.base() - last.base();
      var lastIndented = last.left() - edge[0] > INDENT * line.size();
      return gap > WIDE_LEADING * leading
          || (indented && !lastIndented)
          || (indented && last.endsSentence() && endsShort(last))
          || (last.endsSentence() && endsShort(last) && line.left() - edge[0] < line.size());
    }

    /** Tells whether a line leaves room for another word or two. */
    private boolean endsShort(PdfLine line) {
      var edge = edges.getOrDefault(line.column(), new float[2]);
      return edge[1] - line.right() > SHORT * (edge[1] - edge[0]);
    }

    private boolean isHeading(PdfLine line) {
      return line.size() > LARGER * bodySize || line.bold();
    }

    private Part part(String text, PdfLine line) {
      if (BULLET.matcher(text).matches()) {
        return new Part(BlockKind.LIST_ITEM, text.replaceFirst("^[•▪‣◦●■–*]\\s+", ""));
      }
      if (isHeading(line) && text.length() <= MAX_HEADING) {
        return new Part(BlockKind.HEADING, text);
      }
      return new Part(
          line.size() < SMALLER * bodySize ? BlockKind.CAPTION : BlockKind.PARAGRAPH, text);
    }

    /** Joins a line to what is open; a word that the line end parted becomes whole again. */
    private void join(StringBuilder open, String text) {
      var tail = open.substring(Math.max(0, open.length() - MAX_HALF));
      var parted = PARTED.matcher(tail);
      if (parted.find() && !text.isEmpty() && Character.isLowerCase(text.charAt(0))) {
        var half = parted.group(1).toLowerCase(Locale.ROOT);
        var rest = WORD.matcher(text);
        var other = rest.lookingAt() ? rest.group().toLowerCase(Locale.ROOT) : "";
        var soft = open.charAt(open.length() - 1) == '\u00ad';
        var hyphened = words.contains(half + "-" + other) || FIRST_HALVES.contains(half);
        if (soft || words.contains(half + other) || !hyphened) {
          open.setLength(open.length() - 1);
        }
      } else if (!open.isEmpty()) {
        open.append(' ');
      }
      open.append(text);
    }
  }
}
