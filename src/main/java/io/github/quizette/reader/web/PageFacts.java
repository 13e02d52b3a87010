package io.github.quizette.reader.web;

import io.github.quizette.reader.Particulars;
import io.github.quizette.text.Trait;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * What a page says of its article besides the text: JSON-LD first, then meta elements (OpenGraph,
 * Dublin Core and their kin), microdata, links, and last what stands to be read. Immutable.
 *
 * @param particulars for the article
 * @param articleBody the text as JSON-LD has it; empty if it has none
 */
record PageFacts(Particulars particulars, String articleBody) {
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("creativecommons\\.org/(licenses|publicdomain)/([a-z-]+)/(\\d\\.\\d)");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?i)(?:opinions?|editorials?|op-?eds?|comment(?:ary)?|columns?|columnists?|viewpoints?|letters|voices|reviews?)");
  private static final Pattern PAGE_MARK =
      Pattern.compile(
          "(?:/|/page/|/p/|[?&](?:page|p|pg)=|[-_,]|/[?&]page=)(?:[2-9]|1\\d)(?:\\.[a-z]{3,5})?/?");
  private static final Pattern BY = Pattern.compile("(?i)^(?:written |posted )?by:?\\s+");
  private static final int MAX_AUTHOR = 120;

  /** Returns what a page says. */
  static PageFacts of(Document page) {
    var meta = MetaTags.of(page);
    var data = JsonLd.of(page);
    var headline = Headline.of(page, meta, data);
    var url = url(page, meta, data, headline.title());
    if (page.baseUri().isEmpty()) {
      page.setBaseUri(url);
    }
    var date = PageDate.of(page, meta, data, url, headline.title()).orElse(null);
    return new PageFacts(
        new Particulars(
            headline.title(),
            date,
            headline.site(),
            url,
            licence(page),
            author(page, meta, data),
            language(page, meta, data),
            traits(page, meta, data, url)),
        data.text("articleBody"));
  }

  /** Returns the canonical address, unless it is that of the whole site. */
  private static String url(Document page, MetaTags meta, JsonLd data, String title) {
    var canonical = page.select("link[rel=canonical][href]").stream().findFirst();
    for (var url :
        new String[] {
          canonical.map(link -> link.absUrl("href")).orElse(""),
          meta.first("og:url"),
          data.text("url"),
          data.text("mainEntityOfPage"),
          page.location(),
          permalink(page, title)
        }) {
      if (url.startsWith("http") && !isFront(url)) {
        return url;
      }
    }
    return page.location();
  }

  /** Returns the address that the headline itself links to, as weblogs do. */
  private static String permalink(Document page, String title) {
    return page.select("h1 a[rel~=bookmark][href], h2 a[rel~=bookmark][href]").stream()
        .filter(link -> link.text().strip().equalsIgnoreCase(title))
        .map(link -> link.absUrl("href"))
        .findFirst()
        .orElse("");
  }

  private static boolean isFront(String url) {
    try {
      var path = URI.create(url).getRawPath();
      return path == null || path.length() <= 1;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  /** Returns what is marked as the licence of the page, or linked at its foot. */
  private static String licence(Document page) {
    for (var link :
        page.select(
            "link[rel~=license][href], a[rel~=license][href], footer a[href*=creativecommons.org],"
                + " [class~=(?i)footer|copyright|legal] a[href*=creativecommons.org]")) {
      var known = CREATIVE_COMMONS.matcher(link.attr("href"));
      if (known.find()) {
        return known.group(2).equals("zero")
            ? "CC0-" + known.group(3)
            : "CC-" + known.group(2).toUpperCase(Locale.ROOT) + "-" + known.group(3);
      }
    }
    return "";
  }

  private static String author(Document page, MetaTags meta, JsonLd data) {
    var linked =
        page.select("a[rel~=author]").stream()
            .map(link -> link.text().strip())
            .filter(name -> !name.isEmpty())
            .distinct()
            .limit(5)
            .collect(Collectors.joining(", "));
    for (var name :
        new String[] {
          data.text("author"),
          meta.first("author", "parsely-author", "dc.creator", "sailthru.author", "byl"),
          meta.first("article:author"),
          meta.property("author"),
          linked
        }) {
      var clean = BY.matcher(name.strip()).replaceFirst("");
      if (!clean.isEmpty() && clean.length() <= MAX_AUTHOR && !clean.contains("://")) {
        return clean;
      }
    }
    return "";
  }

  private static String language(Document page, MetaTags meta, JsonLd data) {
    var html = page.selectFirst("html[lang]");
    return Headline.firstOf(
        html == null ? "" : html.attr("lang"),
        data.text("inLanguage"),
        meta.first("og:locale", "content-language", "dc.language"));
  }

  private static Set<Trait> traits(Document page, MetaTags meta, JsonLd data, String url) {
    var traits = EnumSet.noneOf(Trait.class);
    var sections =
        List.of(
            data.text("articleSection"),
            meta.first("article:section", "section", "parsely-section", "og:article:section"),
            meta.property("articleSection"));
    if (data.has("OpinionNewsArticle")
        || data.has("ReviewNewsArticle")
        || data.has("SatiricalArticle")
        || sections.stream().anyMatch(section -> SECTION.matcher(section.strip()).matches())) {
      traits.add(Trait.OPINION);
    }
    if (data.has("LiveBlogPosting")) {
      traits.add(Trait.LIVE_BLOG);
    }
    if (data.has("Recipe")) {
      traits.add(Trait.RECIPE);
    }
    if (data.isFalse("isAccessibleForFree")
        || meta.first("article:content_tier").matches("(?i)locked|metered")
        || meta.property("isAccessibleForFree").equalsIgnoreCase("false")) {
      traits.add(Trait.PAYWALLED);
    }
    if (hasNextPage(page, url)) {
      traits.add(Trait.ONE_PAGE_OF_SEVERAL);
    }
    if (data.article().isEmpty()
        && (data.has("CollectionPage")
            || data.has("ItemList")
            || MainText.isListing(page.body()))) {
      traits.add(Trait.LISTING);
    }
    return traits;
  }

  /** Tells whether the page links to a second page of its own address. */
  private static boolean hasNextPage(Document page, String url) {
    if (url.isEmpty()) {
      return false;
    }
    var stem = url.replaceAll("[?#].*$", "").replaceAll("(?:\\.[a-z]{3,5})?/?$", "");
    return page.select("a[href], link[rel=next][href]").stream()
        .map(link -> link.absUrl("href"))
        .filter(href -> href.length() > stem.length() && href.startsWith(stem))
        .map(href -> href.substring(stem.length()).replaceAll("#.*$", ""))
        .map(rest -> rest.replaceFirst("^\\.[a-z]{3,5}(?=[?])", ""))
        .anyMatch(rest -> PAGE_MARK.matcher(rest).matches());
  }
}
