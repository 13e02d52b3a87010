package io.github.quizette.reader.web;

import io.github.quizette.reader.PrintedDates;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the day on which a page's article was published. */
final class PageDate {
  private static final String[] NAMES = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "article:published",
    "datepublished",
    "date",
    "dc.date.issued",
    "dc.date",
    "dc.date.created",
    "dcterms.issued",
    "dcterms.date",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published-date",
    "published_at",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "originalpublicationdate",
    "article.published"
  };
  private static final Pattern STAMP =
      Pattern.compile("^\\s*(\\d{4})[-/]?(\\d{2})[-/]?(\\d{2})(?!\\d(?!\\d{5}))");
  private static final Pattern SECONDS = Pattern.compile("^(1\\d{9})(?:\\d{3})?$");
  private static final Pattern IN_PATH =
      Pattern.compile(
          "/((?:19|20)\\d\\d)(?:([-/])(1[0-2]|0?[1-9])\\2|(0[1-9]|1[0-2]))([12]\\d|3[01]|0?[1-9])(?!\\d)");
  private static final int NEAR_TITLE = 12;
  private static final int ABOVE_TITLE = 4;
  private static final int MAX_LINE = 160;
  private static final int SAME = 2;

  private PageDate() {}

  /**
   * Returns the day; empty if the page does not tell it.
   *
   * @param url where the page stands, empty if not known
   * @param title its headline
   */
  static Optional<LocalDate> of(
      Document page, MetaTags meta, JsonLd data, String url, String title) {
    var inPath = inPath(url);
    var told =
        dayOf(data.text("datePublished"))
            .or(() -> dayOf(data.text("dateCreated")))
            .or(() -> dayOf(meta.first(NAMES)))
            .or(() -> dayOf(meta.property("datePublished")))
            .or(() -> marked(page));
    if (told.isPresent() && inPath.isPresent()) {
      // the stamp is of another time zone, or of the day it was written
      var apart = Math.abs(ChronoUnit.DAYS.between(told.get(), inPath.get()));
      return apart <= SAME ? inPath : told;
    }
    return told.or(() -> inPath).or(() -> printed(page, title));
  }

  /** Reads a day in any of the forms that stand in data: ISO, compact, seconds, printed. */
  static Optional<LocalDate> dayOf(String text) {
    var stamp = STAMP.matcher(text);
    if (stamp.find()) {
      return day(stamp.group(1), stamp.group(2), stamp.group(3));
    }
    var seconds = SECONDS.matcher(text.strip());
    if (seconds.matches()) {
      var instant = Instant.ofEpochSecond(Long.parseLong(seconds.group(1)));
      return Optional.of(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }
    return PrintedDates.find(text);
  }

  private static Optional<LocalDate> inPath(String url) {
    var match = IN_PATH.matcher(url);
    if (!match.find()) {
      return Optional.empty();
    }
    var month = match.group(3) == null ? match.group(4) : match.group(3);
    return day(match.group(1), month, match.group(5));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the first time that stands in no list beside the article. */
  private static Optional<LocalDate> marked(Document page) {
    for (var time : page.select("time[datetime], time[pubdate], abbr.published[title]")) {
      if (!isBeside(time)) {
        var day = dayOf(Headline.firstOf(time.attr("datetime"), time.attr("title"), time.text()));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBeside(Element time) {
    for (var at = time.parent(); at != null; at = at.parent()) {
      var name = at.normalName();
      if (name.equals("aside")
          || name.equals("nav")
          || name.equals("footer")
          || name.equals("li")
          || at.className().matches("(?i).*(?:comment|related|sidebar|widget).*")) {
        return true;
      }
    }
    return false;
  }

  /** Returns a day printed near the headline. */
  private static Optional<LocalDate> printed(Document page, String title) {
    var lines = Segments.of(page.body(), element -> Segments.isSilent(element));
    for (var i = 0; i < lines.size(); i++) {
      if (!title.isEmpty() && lines.get(i).text().equalsIgnoreCase(title)) {
        var at = i;
        var day =
            first(lines.subList(i, Math.min(lines.size(), i + NEAR_TITLE)))
                .or(() -> first(lines.subList(Math.max(0, at - ABOVE_TITLE), at)));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> first(List<Segment> lines) {
    return lines.stream()
        .filter(line -> line.text().length() <= MAX_LINE)
        .map(line -> PrintedDates.find(line.text()))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
