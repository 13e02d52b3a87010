package io.github.quizette.feed;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.Source;
import io.github.quizette.xml.HardenedXml;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one feed of RSS 2.0, RSS 1.0 or Atom, forward only. Used once, by one thread. */
final class XmlFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String DUBLIN_TERMS = "http://purl.org/dc/terms/";
  private static final Set<String> OWN =
      Set.of(
          "",
          ATOM,
          "http://purl.org/atom/ns#",
          "http://purl.org/rss/1.0/",
          "http://my.netscape.com/rdf/simple/0.9/");
  private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");

  private final Source source;
  private final List<FeedEntry> entries = new ArrayList<>();
  private String title = "";
  private String link = "";
  private String licence = "";

  XmlFeed(Source source) {
    this.source = source;
  }

  Feed read() throws InputException {
    try {
      var xml = open();
      try {
        root(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      if (entries.isEmpty()) {
        throw refused(e);
      }
    }
    return new Feed(title, link, entries);
  }

  private XMLStreamReader open() throws XMLStreamException {
    var in = new ByteArrayInputStream(source.bytes());
    var charset = source.declaredCharset();
    return charset.isPresent()
        ? HardenedXml.reader(in, charset.get().name())
        : HardenedXml.reader(in);
  }

  private void root(XMLStreamReader xml) throws XMLStreamException, InputException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      var name = xml.getLocalName();
      if (!ROOTS.contains(name)) {
        throw new InputException(
            Diagnostic.error(
                source.name(),
                "no feed: it starts with <" + name + ">",
                "give RSS, Atom or JSON Feed"));
      }
      parts(xml);
      return;
    }
  }

  /** Reads what stands in the root or in a channel, which RSS puts between. */
  private void parts(XMLStreamReader xml) throws XMLStreamException {
    while (nextChild(xml) && entries.size() < Feed.MAX_ENTRIES) {
      var name = OWN.contains(space(xml)) ? xml.getLocalName() : "";
      switch (name) {
        case "channel" -> parts(xml);
        case "item", "entry" -> entry(xml);
        case "title" -> title = first(title, FeedText.line(text(xml)));
        case "link" -> link = first(link, link(xml));
        case "copyright", "rights" -> licence = first(licence, FeedText.line(text(xml)));
        default -> skip(xml);
      }
    }
  }

  private void entry(XMLStreamReader xml) throws XMLStreamException {
    var draft = new EntryDraft();
    while (nextChild(xml)) {
      part(xml, draft);
    }
    if (!draft.isBlank()) {
      entries.add(draft.entry(licence));
    }
  }

  private static void part(XMLStreamReader xml, EntryDraft draft) throws XMLStreamException {
    var space = space(xml);
    var name = xml.getLocalName();
    if (OWN.contains(space)) {
      switch (name) {
        case "guid", "id" -> draft.id(text(xml));
        case "title" -> draft.title(text(xml));
        case "link" -> draft.link(link(xml));
        case "pubDate", "published", "issued" -> draft.published(text(xml));
        case "updated", "modified" -> draft.updated(text(xml));
        case "author" -> draft.author(author(xml));
        case "rights" -> draft.licence(text(xml));
        case "description", "summary" -> draft.summary(text(xml));
        case "content" -> draft.content(content(xml));
        default -> skip(xml);
      }
    } else if (space.equals(CONTENT) && name.equals("encoded")) {
      draft.content(text(xml));
    } else if (space.equals(DUBLIN_CORE) || space.equals(DUBLIN_TERMS)) {
      switch (name) {
        case "date", "created", "issued" -> draft.published(text(xml));
        case "creator" -> draft.author(text(xml));
        case "rights", "license" -> draft.licence(text(xml));
        default -> skip(xml);
      }
    } else {
      skip(xml);
    }
  }

  private static String space(XMLStreamReader xml) {
    return xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
  }

  /** Steps to the next child of the open element; false at its end. */
  private static boolean nextChild(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    text(xml);
  }

  /** Returns the characters of an element; markup inside, as in XHTML content, is written again. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    var depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          text.append('<').append(xml.getLocalName()).append('>');
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth > 0) {
            text.append("</").append(xml.getLocalName()).append('>');
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(depth > 1 ? escaped(xml.getText()) : xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** Atom's link stands in an attribute, and only one to the article itself counts. */
  private static String link(XMLStreamReader xml) throws XMLStreamException {
    var target = xml.getAttributeValue(null, "href");
    var relation = xml.getAttributeValue(null, "rel");
    var text = text(xml).replaceAll("<[^<>]*>", "");
    if (target == null) {
      return space(xml).equals(ATOM) ? "" : text.strip();
    }
    return relation == null || relation.equals("alternate") ? target : "";
  }

  /** Atom's content may also stand elsewhere ({@code src}), or be no text at all. */
  private static String content(XMLStreamReader xml) throws XMLStreamException {
    var type = xml.getAttributeValue(null, "type");
    var elsewhere = xml.getAttributeValue(null, "src") != null;
    var kind = type == null ? "text" : type.toLowerCase(Locale.ROOT);
    var text = text(xml);
    if (elsewhere) {
      return "";
    }
    return switch (kind) {
      case "text", "text/plain" ->
          "<p>" + escaped(text).replaceAll("\\n\\s*\\n", "</p><p>") + "</p>";
      case "html", "xhtml", "text/html", "application/xhtml+xml" -> text;
      default -> "";
    };
  }

  /** Atom's author is an element of name, address and page; RSS has a line. */
  private static String author(XMLStreamReader xml) throws XMLStreamException {
    var text = text(xml);
    var start = text.indexOf("<name>");
    var end = text.indexOf("</name>");
    return start >= 0 && end > start ? text.substring(start + "<name>".length(), end) : text;
  }

  private static String first(String old, String value) {
    return old.isEmpty() ? value : old;
  }

  private InputException refused(XMLStreamException fault) {
    var line = fault.getLocation() == null ? 0 : Math.max(fault.getLocation().getLineNumber(), 0);
    var message = String.valueOf(fault.getMessage());
    var at = message.indexOf("Message: ");
    var what =
        (at < 0 ? message : message.substring(at + "Message: ".length()))
            .lines()
            .findFirst()
            .orElse("");
    return new InputException(
        new Diagnostic(
            source.name(),
            line,
            Severity.ERROR,
            "feed: " + what,
            "ask its publisher, or fetch it again"));
  }
}
