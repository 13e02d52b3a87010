package io.github.quizette.archive;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which fields of a record hold what. Each part has common names of its own; the user's names go
 * before them. Immutable.
 *
 * @param names for each part its names, the first that is there counts
 */
public record FieldNames(Map<Part, List<String>> names) {
  private static final Pattern PAIR =
      Pattern.compile("\\s*([A-Za-z]+)\\s*=\\s*([^,=]{1,200}?)\\s*");

  /** What a field can hold. */
  public enum Part {
    TITLE("title", "headline", "name", "heading"),
    TEXT(
        "text",
        "body",
        "content",
        "article",
        "maintext",
        "full_text",
        "fulltext",
        "content_text",
        "plain_text"),
    HTML("html", "content_html", "body_html"),
    DATE(
        "date",
        "published",
        "published_at",
        "publish_date",
        "pub_date",
        "pubdate",
        "date_published",
        "datePublished",
        "date_publish",
        "publication_date",
        "timestamp"),
    URL("url", "link", "canonical_url", "source_url", "web_url", "uri"),
    PUBLISHER(
        "publisher",
        "source",
        "site_name",
        "sitename",
        "publication",
        "outlet",
        "source_domain",
        "publisher.name",
        "source.name"),
    AUTHOR("author", "authors", "byline", "creator", "author.name"),
    LICENCE("licence", "license", "rights");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> common;

    Part(String... common) {
      this.common = List.of(common);
    }
  }

  /** The common names alone. */
  public static final FieldNames COMMON = with(Map.of());

  /**
   * Reads the user's names.
   *
   * @param mapping such as {@code title=headline,text=article.body}; a dot leads into an object
   * @throws InputException if it is no such list
   */
  public static FieldNames of(String mapping) throws InputException {
    var own = new EnumMap<Part, String>(Part.class);
    for (var piece :
        mapping.isBlank() ? List.<String>of() : Arrays.asList(mapping.split(",", -1))) {
      var pair = PAIR.matcher(piece);
      var part = pair.matches() ? part(pair.group(1)) : Optional.<Part>empty();
      if (part.isEmpty()) {
        throw new InputException(
            Diagnostic.error(
                "--fields",
                "'" + piece.strip() + "' maps nothing",
                "write title=…,text=…,html=…,date=…,url=…,publisher=…,author=…,licence=…"));
      }
      own.put(part.get(), pair.group(2));
    }
    return with(own);
  }

  private static Optional<Part> part(String name) {
    return Arrays.stream(Part.values())
        .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static FieldNames with(Map<Part, String> own) {
    var names = new EnumMap<Part, List<String>>(Part.class);
    for (var part : Part.values()) {
      var all = new ArrayList<String>();
      if (own.containsKey(part)) {
        all.add(own.get(part));
      } else {
        all.addAll(part.common);
      }
      names.put(part, List.copyOf(all));
    }
    return new FieldNames(names);
  }

  public FieldNames {
    names = Map.copyOf(names);
  }

  /** Returns the value of the first field for {@code part} that is there and not blank. */
  String value(Part part, Function<String, String> fields) {
    for (var name : names.getOrDefault(part, List.of())) {
      var value = fields.apply(name);
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  /** Tells whether these fields can be records of articles: a text and a title among them. */
  boolean fit(Function<String, String> present) {
    return !value(Part.TITLE, present).isEmpty()
        && !(value(Part.TEXT, present) + value(Part.HTML, present)).isEmpty();
  }
}
