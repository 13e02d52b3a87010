package io.github.quizette.reader.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The meta elements of a page and the properties of its microdata. Immutable.
 *
 * @param metas first content by name, property or http-equiv, names in lower case
 * @param microdata first words by itemprop of the page's article
 */
record MetaTags(Map<String, String> metas, Map<String, String> microdata) {
  private static final int MAX_LENGTH = 2_000;
  private static final int MAX_NAMES = 20;
  private static final Set<String> PROPERTIES =
      Set.of(
          "headline",
          "datePublished",
          "dateCreated",
          "author",
          "publisher",
          "isAccessibleForFree",
          "inLanguage",
          "articleSection");

  static MetaTags of(Document page) {
    var metas = new LinkedHashMap<String, String>();
    for (var meta : page.getElementsByTag("meta")) {
      var content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
      for (var key : new String[] {"property", "name", "http-equiv"}) {
        var name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isBlank() && content.length() <= MAX_LENGTH) {
          metas.putIfAbsent(name, content.strip());
        }
      }
    }
    return new MetaTags(metas, microdata(page));
  }

  private static Map<String, String> microdata(Document page) {
    var values = new LinkedHashMap<String, String>();
    for (var element : page.select("[itemprop]")) {
      for (var name : List.of(element.attr("itemprop").strip().split("\\s+", MAX_NAMES))) {
        if (PROPERTIES.contains(name) && !values.containsKey(name)) {
          var value = value(element);
          if (!value.isBlank() && value.length() <= MAX_LENGTH) {
            values.put(name, value);
          }
        }
      }
    }
    return values;
  }

  private static String value(Element element) {
    for (var attribute : new String[] {"content", "datetime"}) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute).strip();
      }
    }
    var name = element.selectFirst("[itemprop=name]");
    if (name != null && !name.equals(element)) {
      return name.hasAttr("content") ? name.attr("content") : name.text();
    }
    return element.text();
  }

  /** Returns the content of the first of {@code names} that is there; empty if none is. */
  String first(String... names) {
    for (var name : names) {
      var content = metas.get(name);
      if (content != null) {
        return content;
      }
    }
    return "";
  }

  /** Returns the words of a property of the microdata; empty if there is none. */
  String property(String name) {
    return microdata.getOrDefault(name, "");
  }
}
