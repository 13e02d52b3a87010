package io.github.quizette.exporter.course;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.Exporter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads XML as strictly as a namespace-aware parser does. */
final class ReadXml {
  private ReadXml() {}

  static byte[] bytes(Exporter exporter, Deck deck) throws IOException {
    var out = new ByteArrayOutputStream();
    exporter.export(deck, out);
    return out.toByteArray();
  }

  static Element root(byte[] bytes) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }

  /** Returns the root of an entry of a zip that must be there. */
  static Element root(Map<String, byte[]> entries, String name) throws Exception {
    return root(Objects.requireNonNull(entries.get(name), name));
  }

  /** Returns the entries of a zip in their order. */
  static Map<String, byte[]> entries(byte[] zip) throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  /** Returns the elements of that name below, at any depth, in document order. */
  static List<Element> all(Element parent, String name) {
    return elements(parent.getElementsByTagNameNS("*", name));
  }

  static Element one(Element parent, String name) {
    var all = all(parent, name);
    if (all.isEmpty()) {
      throw new AssertionError("no " + name + " in " + parent.getTagName());
    }
    return all.get(0);
  }

  /** Returns the values of an attribute on the element and all below it, in document order. */
  static List<String> attributes(Element parent, String name) {
    var values = new ArrayList<String>();
    if (parent.hasAttribute(name)) {
      values.add(parent.getAttribute(name));
    }
    children(parent).forEach(child -> values.addAll(attributes(child, name)));
    return values;
  }

  /** Returns the child elements. */
  static List<Element> children(Element parent) {
    return elements(parent.getChildNodes());
  }

  /** Returns the names of the child elements, in their order. */
  static List<String> names(Element parent) {
    return children(parent).stream().map(Element::getLocalName).toList();
  }

  private static List<Element> elements(NodeList nodes) {
    var elements = new ArrayList<Element>();
    for (var i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** Returns what a browser shows of HTML, paragraphs and lines on lines of their own. */
  static String shown(String html) {
    return html.replaceAll("<br ?/>|</p><p>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
