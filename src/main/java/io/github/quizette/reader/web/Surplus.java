package io.github.quizette.reader.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands on a page besides its article, by tags, roles and class names. Remembers the names of
 * one page; not for sharing by threads.
 */
final class Surplus {
  private static final Set<String> TAGS =
      Set.of(
          "nav",
          "aside",
          "footer",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "button",
          "select",
          "option",
          "input",
          "textarea",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "map",
          "dialog",
          "menu",
          "head",
          "math",
          "progress",
          "meter",
          "datalist",
          "amp-ad",
          "amp-sidebar",
          "amp-user-notification",
          "amp-consent",
          "amp-list");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "alert",
          "form",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "tooltip");
  private static final Pattern HIDING =
      Pattern.compile(
          "(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

  /** A word of a class name or id, at its start or behind a dash, underline or capital. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[-_ .:])(?:related\\w*|promos?|promot(?:ed|ion)|advert\\w*|ads?|adslot|adsense|dfp|gpt|sponsor\\w*|shar(?:e|es|ing|ethis|edaddy)|addthis|social\\w*|comments?|commentlist|comment(?:form|s?area)|respond|disqus\\w*"
              + "|newsletters?|subscri\\w*|signup|cookies?|consent|gdpr|cmp|breadcrumbs?|crumbs?|bylines?|authors?|bio|tags?|tag(?:s|list|cloud)|taxonomy|categories"
              + "|recommend\\w*|recirc\\w*|trending|popular|most(?:read|viewed|popular)|sidebars?|widgets?|rail|toolbar|footer|footnotes?|nav(?:bar|igation|list)?|menus?|masthead|siteheader|banner|modal|popup|overlay|lightbox"
              + "|outbrain|taboola|zergnet|teasers?|pagination|pager|paging|print(?:only)?|skip|skiplink|credits?|copyright|pullquotes?|pull|paywall|disclaimer|login|feedback|poll|ticker"
              + "|slideshow|gallery|carousel|hidden|offscreen|visuallyhidden|visually-hidden|sr-only|screen-reader\\w*|readmore|read-more|read-next|more-(?:on|stories|from|news|articles)|also-(?:read|like)|you-may|up-next|next-(?:up|article|post|story)|prev(?:ious)?|post-nav\\w*"
              + "|donat\\w*|support-us|membership|app-(?:promo|banner)|download-app|follow|jump|toc|byline\\w*|dateline|timestamp|meta|postmeta|entry-?meta|entry-?utility|post(?:ed|date|footer|info)|published|edit-?section|editsection|navbox|metadata|reflist|catlinks|noprint|languages|lang(?:uage)?-(?:list|switch\\w*)|lingua\\w*|permalink|trackbacks?|pingbacks?|rating|likes?|reactions?|live-?chat|alert|notice|notification|syndicat\\w*|licen[sc]e|republish\\w*|correction-link)(?:$|[-_ .:\\d])");

  /** Words that no box of an article has in its name. */
  private static final Pattern CERTAIN =
      Pattern.compile(
          "(?:^|[-_ .:])(?:related\\w*|comments?|commentlist|comment(?:form|s?area)|respond|disqus\\w*|cookies?|newsletters?|sharing|share(?:bar)?|sharedaddy|social\\w*|breadcrumbs?|sidebars?|footer|nav(?:bar|igation|list)?|menus?|recommend\\w*|advert\\w*|outbrain|taboola|pagination|author-?(?:box|bio)|mostread|trending)(?:$|[-_ .:\\d])");

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:^|[-_ .:])(?:caption\\w*|wp-caption\\w*|cutline|legend|photo-?credit|image-?(?:credit|text|description)|media-?(?:caption|info))(?:$|[-_ .:\\d])");

  /** Class names that say a whole page has something, not that this box is it. */
  private static final Pattern SAYS_OF_PAGE =
      Pattern.compile(
          "(?:^|[-_])(?:has|no|with|without|is|not|hide|show|can|single|js|page|postid|type|format|status|category|hentry|open|closed)-",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> KEPT = Set.of("html", "body", "main");
  private static final Set<String> OWN_ARTICLE_NAMES =
      Set.of("comment", "teaser", "card", "related", "promo", "advert");
  private static final Set<String> ARTICLES = Set.of("h1", "main", "article");
  private static final Set<String> POSTS = Set.of("hentry", "h-entry", "type-post", "type-article");
  private static final int HEADER_DEPTH = 64;

  private final Map<String, Boolean> doubtful = new HashMap<>();
  private final Map<String, Boolean> certain = new HashMap<>();

  /** Tells whether a box holds no article by its tag, role or being hidden. */
  static boolean byTag(Element element) {
    var tag = element.normalName();
    return TAGS.contains(tag)
        || (tag.equals("form") && !holdsArticle(element))
        || (tag.equals("header") && !standsInArticle(element))
        || element.hasAttr("hidden")
        || ("true".equals(element.attr("aria-hidden")) && !isLetter(element))
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || (element.hasAttr("style") && HIDING.matcher(element.attr("style")).find());
  }

  /** Tells whether a box holds no article by its tag or by any doubtful name. */
  boolean byName(Element element) {
    return byName(element, NAMES, doubtful);
  }

  /** Tells whether a box holds no article by its tag or by a name that leaves no doubt. */
  boolean byCertainName(Element element) {
    return byName(element, CERTAIN, certain);
  }

  private static boolean byName(Element element, Pattern surplus, Map<String, Boolean> known) {
    if (byTag(element)) {
      return true;
    }
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return false;
    }
    if (KEPT.contains(element.normalName()) || element.attr("itemprop").equals("articleBody")) {
      return false;
    }
    if (element.normalName().equals("article")) {
      var names = names(element);
      return (names.stream().noneMatch(POSTS::contains) || names.contains("comment"))
          && names.stream().anyMatch(name -> OWN_ARTICLE_NAMES.stream().anyMatch(name::contains));
    }
    var key = element.attr("class") + " " + element.id();
    return known.computeIfAbsent(key, names -> isSurplus(names(element), surplus))
        && !holdsArticle(element);
  }

  private static boolean isSurplus(List<String> names, Pattern surplus) {
    // a post carries the names of its tags and authors
    return (names.stream().noneMatch(POSTS::contains) || names.contains("comment"))
        && names.stream().anyMatch(name -> isSurplus(name, surplus));
  }

  private static boolean isSurplus(String name, Pattern surplus) {
    return !SAYS_OF_PAGE.matcher(name).lookingAt()
        && surplus.matcher(name).find()
        && !CAPTION.matcher(name).find();
  }

  /** Tells whether a box holds the words under a picture. */
  static boolean isCaption(Element element) {
    return (element.hasAttr("class") || element.hasAttr("id"))
        && !KEPT.contains(element.normalName())
        && names(element).stream().anyMatch(name -> CAPTION.matcher(name).find());
  }

  /** Returns the class names and the id, parted at capitals, in lower case. */
  private static List<String> names(Element element) {
    var names = (element.attr("class") + " " + element.id()).strip();
    return List.of(
        names
            .substring(0, Math.min(names.length(), 1_000))
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT)
            .split("\\s+", -1));
  }

  private static boolean holdsArticle(Element element) {
    return element.stream()
        .anyMatch(
            inner ->
                ARTICLES.contains(inner.normalName())
                    || inner.attr("itemprop").equals("articleBody"));
  }

  private static boolean standsInArticle(Element element) {
    Element at = element.parent();
    for (var i = 0; at != null && i < HEADER_DEPTH; i++) {
      if (at.normalName().equals("article") || at.normalName().equals("main")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** A first letter set large is hidden from readers aloud, not from eyes. */
  private static boolean isLetter(Element element) {
    return element.normalName().equals("span");
  }
}
