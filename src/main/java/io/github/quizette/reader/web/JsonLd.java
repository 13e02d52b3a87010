package io.github.quizette.reader.web;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * What a page's JSON-LD says of its article. Broken data says nothing. Immutable.
 *
 * @param types schema.org types of all things in it, without address
 * @param article the members of the first thing that is an article; null-like if none
 */
record JsonLd(List<String> types, Optional<JsonValue.Members> article) {
  private static final int MAX_SCRIPTS = 20;
  private static final int MAX_THINGS = 2_000;
  private static final int MAX_LENGTH = 2_000_000;

  /** Returns what the page says. */
  static JsonLd of(Document page) {
    var types = new ArrayList<String>();
    Optional<JsonValue.Members> article = Optional.empty();
    for (var script : page.select("script[type*=ld+json]").stream().limit(MAX_SCRIPTS).toList()) {
      for (var thing : things(script.data())) {
        var own = typesOf(thing);
        types.addAll(own);
        if (article.isEmpty() && own.stream().anyMatch(JsonLd::isArticle)) {
          article = Optional.of(thing);
        }
      }
    }
    return new JsonLd(List.copyOf(types), article);
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article")
        || type.endsWith("BlogPosting")
        || type.equals("Report")
        || type.equals("Recipe");
  }

  /** Returns all objects of the top, of its lists and its graph. */
  private static List<JsonValue.Members> things(String json) {
    var things = new ArrayList<JsonValue.Members>();
    var open = new ArrayDeque<JsonValue>();
    parse(json).ifPresent(open::add);
    while (!open.isEmpty() && things.size() < MAX_THINGS) {
      var value = open.remove();
      if (value instanceof JsonValue.Elements elements) {
        open.addAll(elements.elements());
      } else if (value instanceof JsonValue.Members members) {
        things.add(members);
        for (var name : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          var inner = members.members().get(name);
          if (inner != null) {
            open.add(inner);
          }
        }
      }
    }
    return things;
  }

  private static Optional<JsonValue> parse(String json) {
    if (json.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    // many publishers leave line ends in their strings, which JSON does not allow
    var clean = json.replaceAll("\\p{Cntrl}+", " ").strip();
    clean = clean.replaceAll("^(?:<!--|//<!\\[CDATA\\[|/\\*.{0,20}\\*/)|(?:-->|//\\]\\]>|;)$", "");
    try {
      var bytes = clean.getBytes(StandardCharsets.UTF_8);
      return Optional.of(JsonCursor.read("JSON-LD", new ByteArrayInputStream(bytes)));
    } catch (InputException | IOException e) {
      return Optional.empty();
    }
  }

  private static List<String> typesOf(JsonValue.Members thing) {
    return texts(thing.members().get("@type")).stream()
        .map(type -> type.substring(type.lastIndexOf('/') + 1))
        .toList();
  }

  /** Tells whether anything on the page is of a type. */
  boolean has(String type) {
    return types.contains(type);
  }

  /** Returns the words of a member of the article, those of several parted by commas. */
  String text(String member) {
    return article
        .map(thing -> thing.members().get(member))
        .map(value -> texts(value).stream().distinct().collect(Collectors.joining(", ")))
        .orElse("");
  }

  /** Tells whether a member of the article is false, as a truth or a text. */
  boolean isFalse(String member) {
    var value = article.map(thing -> thing.members().get(member)).orElse(null);
    return value instanceof JsonValue.Truth truth
        ? !truth.value()
        : text(member).equalsIgnoreCase("false");
  }

  /** Returns a text, the names of things, or those of a list. */
  private static List<String> texts(@org.jspecify.annotations.Nullable JsonValue value) {
    if (value instanceof JsonValue.Text text) {
      return text.value().isBlank() ? List.of() : List.of(text.value());
    }
    if (value instanceof JsonValue.Elements elements) {
      return elements.elements().stream().flatMap(element -> shallow(element).stream()).toList();
    }
    return value == null ? List.of() : shallow(value).stream().toList();
  }

  private static Optional<String> shallow(JsonValue value) {
    if (value instanceof JsonValue.Text text && !text.value().isBlank()) {
      return Optional.of(text.value());
    }
    if (value instanceof JsonValue.Members members) {
      for (var name : List.of("name", "@id", "url")) {
        if (members.members().get(name) instanceof JsonValue.Text text && !text.value().isBlank()) {
          return Optional.of(text.value());
        }
      }
    }
    return Optional.empty();
  }
}
