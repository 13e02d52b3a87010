package io.github.quizette.reader.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's headline and the name of its site, told apart.
 *
 * @param title empty if the page has none
 * @param site empty if the page names none
 */
record Headline(String title, String site) {
  private static final int MAX_HEADINGS = 40;
  private static final int MIN_TITLE = 12;
  private static final int MAX_SITE_WORDS = 6;
  private static final Pattern PARTS = Pattern.compile("\\s+[|·»›–—•:/-]+\\s+|\\s*[|»]\\s*");

  /** Returns what the data of a page says, else what its headings and its title say. */
  static Headline of(Document page, MetaTags meta, JsonLd data) {
    var window = page.title().strip();
    var named =
        firstOf(
            data.text("headline"),
            meta.first("og:title", "dc.title", "dcterms.title", "sailthru.title"),
            meta.property("headline"));
    var site =
        firstOf(
            data.text("publisher"),
            meta.first("og:site_name", "dc.publisher", "dcterms.publisher", "publisher"),
            meta.property("publisher"));
    if (site.startsWith("http")) {
      site = ""; // an identifier, not a name
    }
    var title = named.isEmpty() ? fromHeadings(page, window) : named;
    title = without(title.isEmpty() ? window : title, site);
    if (site.isEmpty()) {
      site =
          firstOf(
              rest(window, title), meta.first("application-name", "apple-mobile-web-app-title"));
    }
    return new Headline(title, site);
  }

  static String firstOf(String... texts) {
    for (var text : texts) {
      if (!text.isBlank()) {
        return text.strip();
      }
    }
    return "";
  }

  /**
   * Returns the longest heading that the window's title has in it, else the only one of the first
   * rank.
   */
  private static String fromHeadings(Document page, String window) {
    var longest = "";
    for (var heading : page.select("h1, h2").stream().limit(MAX_HEADINGS).toList()) {
      var text = heading.text().strip();
      var fits = text.length() >= MIN_TITLE && lower(window).contains(lower(text));
      longest = fits && text.length() > longest.length() ? text : longest;
    }
    if (!longest.isEmpty()) {
      return longest;
    }
    var first = page.select("h1").stream().map(Element::text).filter(t -> !t.isBlank()).toList();
    return first.size() == 1 && first.get(0).length() >= MIN_TITLE ? first.get(0) : "";
  }

  /** Returns a title without the name of the site in front or behind. */
  private static String without(String title, String site) {
    if (site.isEmpty()) {
      return title;
    }
    var parts = List.of(PARTS.split(title));
    if (parts.size() < 2) {
      return title;
    }
    if (isSite(parts.get(parts.size() - 1), site)) {
      var end = title.lastIndexOf(parts.get(parts.size() - 1));
      return title.substring(0, end).replaceAll("[\\s|·»›–—•:/-]+$", "");
    }
    return isSite(parts.get(0), site)
        ? title.substring(parts.get(0).length()).replaceAll("^[\\s|·»›–—•:/-]+", "")
        : title;
  }

  private static boolean isSite(String part, String site) {
    return lower(part).equals(lower(site));
  }

  /** Returns what the window's title has besides the headline, if that can be a name. */
  private static String rest(String window, String title) {
    var at = lower(window).indexOf(lower(title));
    if (title.isEmpty() || at < 0 || window.length() != lower(window).length()) {
      return "";
    }
    var behind = window.substring(Math.min(window.length(), at + title.length()));
    var around = behind.isBlank() ? window.substring(0, at) : behind;
    var parts = List.of(PARTS.split(" " + around + " "));
    var name =
        behind.isBlank()
            ? parts.stream().filter(part -> !part.isBlank()).findFirst().orElse("")
            : parts.stream().filter(part -> !part.isBlank()).reduce("", (a, b) -> b);
    name = name.replaceAll("^[\\s|·»›:/-]+|[\\s|·»›:/-]+$", "");
    return name.split("\\s+", -1).length <= MAX_SITE_WORDS ? name : "";
  }

  private static String lower(String text) {
    return text.strip().replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
  }
}
