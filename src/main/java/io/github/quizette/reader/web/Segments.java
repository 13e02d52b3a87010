package io.github.quizette.reader.web;

import io.github.quizette.text.BlockKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Takes a page apart into segments, in the order of the page. Used once, by one thread. */
final class Segments implements NodeFilter {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr");
  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "iframe", "svg", "select", "head");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final Predicate<Element> dropped;
  private final DataTables tables;
  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<Element, Boolean> captions = new IdentityHashMap<>();
  private final Element root;
  private Element box;
  private int linked;
  private int links;
  private boolean broken;

  private Segments(Element root, Predicate<Element> dropped) {
    this.root = root;
    this.box = root;
    this.dropped = dropped;
    this.tables = DataTables.in(root);
  }

  /** Returns the segments under {@code root}, without those in boxes that are {@code dropped}. */
  static List<Segment> of(Element root, Predicate<Element> dropped) {
    var segments = new Segments(root, dropped);
    NodeTraversor.filter(segments, root);
    segments.flush();
    return List.copyOf(segments.segments);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    var tag = element.normalName();
    if (!element.equals(root) && (dropped.test(element) || isMark(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      lineBreak();
    } else if (tag.equals("a")) {
      links++;
    } else if (CELLS.contains(tag) && tables.holdsRow(element.parent())) {
      text.append(text.isEmpty() ? "" : " | ");
    } else if (isBox(element) && !tables.isInside(element)) {
      flush();
      box = element;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      } else if (isBox(element) && !tables.isInside(element)) {
        flush();
        var parent = element.parent();
        box = element.equals(root) || parent == null ? root : parent;
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Tells whether an element holds nothing that is shown. */
  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  /** Tells whether an element is a link to a note or to its own heading. */
  private static boolean isMark(Element element) {
    var tag = element.normalName();
    return (tag.equals("sup")
            && element.childrenSize() == 1
            && element.text().matches("\\[?\\d{1,3}\\]?"))
        || (tag.equals("a")
            && element.attr("href").contains("#")
            && element.text().matches("[#¶§]?"));
  }

  private static boolean isBox(Element element) {
    return !INLINE.contains(element.normalName());
  }

  /** One line end is a blank, two part paragraphs: so the pages of old were written. */
  private void lineBreak() {
    if (broken) {
      flush();
    } else {
      append(" ");
      broken = true;
    }
  }

  private void append(String words) {
    for (var i = 0; i < words.length(); i++) {
      var c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
          linked += links > 0 ? 1 : 0;
        }
      } else {
        text.append(c);
        linked += links > 0 ? 1 : 0;
        broken = false;
      }
    }
  }

  private void flush() {
    var words = text.toString().strip();
    if (!words.isEmpty()) {
      segments.add(new Segment(kind(), words, Math.min(linked, words.length()), box));
    }
    text.setLength(0);
    linked = 0;
    broken = false;
  }

  /** Returns what the nearest box that says something says. */
  private BlockKind kind() {
    var quoted = false;
    for (Element at = box; at != null && !at.equals(root); at = at.parent()) {
      var tag = at.normalName();
      if (HEADINGS.contains(tag)) {
        return BlockKind.HEADING;
      }
      switch (tag) {
        case "figcaption", "figure" -> {
          return BlockKind.CAPTION;
        }
        case "li", "dd", "dt" -> {
          return quoted ? BlockKind.QUOTATION : BlockKind.LIST_ITEM;
        }
        case "pre" -> {
          return BlockKind.TABLE;
        }
        case "blockquote" -> quoted = true;
        default -> {
          if (tables.holdsRow(at)) {
            return BlockKind.TABLE;
          }
          if (captions.computeIfAbsent(at, Surplus::isCaption)) {
            return BlockKind.CAPTION;
          }
        }
      }
    }
    return quoted ? BlockKind.QUOTATION : BlockKind.PARAGRAPH;
  }
}
