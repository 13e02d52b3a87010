package io.github.quizette.reader.web;

import io.github.quizette.text.BlockKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page: each paragraph gives its length, less what is linked, to the boxes
 * around it, ever less on the way out; the box with the most holds the article.
 */
final class MainText {
  private static final int LEVELS = 7;
  private static final double SHARE_OF_NEXT = 0.85;
  private static final int MIN_PARAGRAPH = 25;
  private static final int MIN_LOOSE_TEXT = 60;
  private static final double MARKED = 1.3;
  private static final double MOSTLY_LINKS = 0.5;
  private static final int SHORT = 200;
  private static final double KNOWN_WORDS = 0.8;
  private static final int MIN_BODY = 200;
  private static final int MIN_TEASERS = 3;
  private static final int TEXTS_OF_TEASER = 3;
  private static final double ALL_LINK = 0.8;
  private static final double NEARLY_ALL = 0.75;
  private static final int HARDLY_ANY = 600;

  /** A section's name above the text; one of opinions is kept, as it says something. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?!opinion|editorial|comment|column|op-ed|letter)\\p{L}+(?:[ &]+\\p{L}+){0,2}");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern BODY_NAME =
      Pattern.compile(
          "(?:^|[-_ ])(?:article|story|post|entry|news)_{0,2}-?(?:body|content|text|main)(?:$|[-_ ])|(?:^| )wysiwyg(?:$| )");

  private MainText() {}

  /**
   * Returns the segments of the article in the order of the page; empty if there is none.
   *
   * @param title the headline; text between it and the rest of the article belongs to it
   * @param articleBody what the page's data says its text is; empty if it says nothing
   */
  static List<Segment> of(Element body, String title, String articleBody) {
    var surplus = new Surplus();
    var found = find(body, title, surplus::byName);
    var more = find(body, title, surplus::byCertainName);
    if (2 * length(found) < length(more)) {
      found = more; // a name misled
    }
    if (length(found) < HARDLY_ANY) {
      more = find(body, title, Surplus::byTag);
      found = length(more) > 2 * length(found) ? more : found;
    }
    return known(found, articleBody);
  }

  private static List<Segment> find(Element body, String title, Predicate<Element> dropped) {
    var segments = withoutTeasers(Segments.of(body, dropped));
    var best = best(segments);
    if (best == null) {
      return List.of();
    }
    var first = 0;
    while (!isWithin(segments.get(first).box(), best)) {
      first++;
    }
    var all = new ArrayList<>(lede(segments.subList(0, first), segments.get(first), title));
    segments.stream()
        .skip(first)
        .filter(segment -> isWithin(segment.box(), best) && !isLink(segment))
        .forEach(all::add);
    return withoutEdges(withoutAnnexe(all, best));
  }

  /** Leaves out what stands under a heading of its own behind a box with nearly all the text. */
  private static List<Segment> withoutAnnexe(List<Segment> segments, Element best) {
    var shares = new IdentityHashMap<Element, Integer>();
    var order = new ArrayList<Element>();
    for (var segment : segments) {
      if (segment.isText(1)) {
        for (Element at = segment.box(); at != null && !at.equals(best); at = at.parent()) {
          if (shares.merge(at, segment.text().length(), Integer::sum) == segment.text().length()) {
            order.add(at);
          }
        }
      }
    }
    var enough = NEARLY_ALL * length(segments);
    var main = order.stream().filter(box -> shares.getOrDefault(box, 0) >= enough).findFirst();
    if (main.isEmpty()) {
      return segments;
    }
    var last = segments.size() - 1;
    while (!isWithin(segments.get(last).box(), main.get())) {
      last--;
    }
    var behind = last + 1;
    var annexe = behind < segments.size() && segments.get(behind).kind() == BlockKind.HEADING;
    return annexe ? segments.subList(0, behind) : segments;
  }

  /** Returns the sentences between the headline and the box with the rest. */
  private static List<Segment> lede(List<Segment> above, Segment next, String title) {
    for (var i = above.size() - 1; i >= 0; i--) {
      if (above.get(i).kind() == BlockKind.HEADING && above.get(i).text().equalsIgnoreCase(title)) {
        return above.subList(i + 1, above.size()).stream()
            .filter(segment -> segment.isText(MIN_LOOSE_TEXT) && segment.endsSentence())
            .filter(segment -> segment.linkShare() < MOSTLY_LINKS)
            .filter(segment -> !next.text().startsWith(segment.text().substring(0, MIN_LOOSE_TEXT)))
            .toList();
      }
    }
    return List.of();
  }

  /** Tells whether a page holds teasers of other articles and hardly a text of its own. */
  static boolean isListing(Element body) {
    var segments = Segments.of(body, new Surplus()::byName);
    var rest = withoutTeasers(segments);
    return rest.size() < segments.size() && length(rest) < HARDLY_ANY;
  }

  /** Leaves out headings that lead elsewhere with the line or two below each, where many stand. */
  private static List<Segment> withoutTeasers(List<Segment> segments) {
    var teasers = new ArrayList<List<Segment>>();
    for (var i = 0; i < segments.size(); i++) {
      if (segments.get(i).kind() == BlockKind.HEADING && segments.get(i).linkShare() > ALL_LINK) {
        var end = i + 1;
        while (end < segments.size() && segments.get(end).kind() != BlockKind.HEADING) {
          end++;
        }
        if (end - i - 1 <= TEXTS_OF_TEASER) {
          teasers.add(segments.subList(i, end));
        }
      }
    }
    if (teasers.size() < MIN_TEASERS) {
      return segments;
    }
    var gone = Collections.<Segment>newSetFromMap(new IdentityHashMap<>());
    teasers.forEach(gone::addAll);
    return segments.stream().filter(segment -> !gone.contains(segment)).toList();
  }

  /** Returns the length of all text of sentences. */
  static int length(List<Segment> segments) {
    return segments.stream()
        .filter(segment -> segment.isText(1))
        .mapToInt(segment -> segment.text().length())
        .sum();
  }

  private static @Nullable Element best(List<Segment> segments) {
    var scores = new IdentityHashMap<Element, Double>();
    var order = new ArrayList<Element>();
    for (var segment : segments) {
      if (segment.isText(minLength(segment))) {
        give(segment, scores, order);
      }
    }
    Element best = null;
    var most = 0.0;
    for (var box : order) {
      var score = scores.getOrDefault(box, 0.0) * (isMarked(box) ? MARKED : 1);
      if (score > most) {
        most = score;
        best = box;
      }
    }
    return best;
  }

  private static int minLength(Segment segment) {
    return segment.box().normalName().equals("p") ? MIN_PARAGRAPH : MIN_LOOSE_TEXT;
  }

  private static void give(
      Segment segment, IdentityHashMap<Element, Double> scores, List<Element> order) {
    var score = segment.text().length() * (1 - segment.linkShare());
    var at = segment.box().normalName().equals("p") ? segment.box().parent() : segment.box();
    for (var i = 0; at != null && i < LEVELS; i++) {
      if (scores.merge(at, score, Double::sum) == score) {
        order.add(at);
      }
      score *= SHARE_OF_NEXT;
      at = at.parent();
    }
  }

  private static boolean isMarked(Element box) {
    return box.normalName().equals("article")
        || box.attr("itemprop").contains("articleBody")
        || BODY_NAME.matcher(box.className()).find();
  }

  private static boolean isWithin(Element box, Element outer) {
    for (Element at = box; at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a segment leads elsewhere rather than says something. */
  private static boolean isLink(Segment segment) {
    if (segment.linkShare() <= MOSTLY_LINKS) {
      return false;
    }
    return segment.kind() == BlockKind.LIST_ITEM
        || segment.kind() == BlockKind.HEADING
        || segment.kind() == BlockKind.TABLE
        || (segment.text().length() < SHORT
            && !(segment.endsSentence() && segment.linkShare() < 1));
  }

  /** Leaves out lists in front of the text, and headings and lists of words behind it. */
  private static List<Segment> withoutEdges(List<Segment> segments) {
    var first = 0;
    while (first < segments.size() && !segments.get(first).isText(MIN_LOOSE_TEXT)) {
      first++;
    }
    var last = segments.size() - 1;
    while (last > first && !isEnd(segments.get(last))) {
      last--;
    }
    var kept = new ArrayList<Segment>();
    for (var i = 0; i <= last; i++) {
      if (i >= first || mayStandAbove(segments.get(i))) {
        kept.add(segments.get(i));
      }
    }
    return kept;
  }

  private static boolean mayStandAbove(Segment segment) {
    return segment.kind() != BlockKind.LIST_ITEM
        && segment.kind() != BlockKind.TABLE
        && !LABEL.matcher(segment.text()).matches();
  }

  private static boolean isEnd(Segment segment) {
    return segment.kind() == BlockKind.CAPTION
        || segment.kind() == BlockKind.TABLE
        || (segment.kind() != BlockKind.HEADING && segment.endsSentence())
        || segment.isText(MIN_LOOSE_TEXT);
  }

  /** Leaves out paragraphs with words that the page's own data does not have. */
  private static List<Segment> known(List<Segment> segments, String articleBody) {
    if (articleBody.length() < MIN_BODY || 2 * articleBody.length() < length(segments)) {
      return segments; // none, or but its beginning
    }
    var known = words(articleBody);
    return segments.stream()
        .filter(segment -> segment.kind() != BlockKind.PARAGRAPH || isKnown(segment, known))
        .toList();
  }

  private static boolean isKnown(Segment segment, Set<String> known) {
    var words = words(segment.text());
    return words.stream().filter(known::contains).count() >= KNOWN_WORDS * words.size();
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
