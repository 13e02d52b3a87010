package io.github.quizette.reader.document;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the package file of an e-book says. Immutable.
 *
 * @param properties title, creator and their kin
 * @param spine addresses of the chapters, relative to the package file, in the order of reading
 */
record EpubPackage(Map<String, String> properties, List<String> spine) {

  /** Returns the path of the package file that a container names. */
  static String path(Source source, byte[] container) throws InputException {
    var path = new String[] {""};
    XmlText.read(
        source,
        "e-book",
        container,
        (event, reader) -> {
          if (reader.isStartElement()
              && reader.getLocalName().equals("rootfile")
              && path[0].isEmpty()) {
            path[0] = XmlText.attribute(reader, "full-path");
          }
        });
    return path[0];
  }

  static EpubPackage of(Source source, byte[] opf) throws InputException {
    var addresses = new HashMap<String, String>();
    var spine = new ArrayList<String>();
    XmlText.read(
        source,
        "e-book",
        opf,
        (event, reader) -> {
          if (reader.isStartElement() && reader.getLocalName().equals("item")) {
            var page = XmlText.attribute(reader, "media-type").contains("html");
            if (page && !XmlText.attribute(reader, "properties").contains("nav")) {
              addresses.put(XmlText.attribute(reader, "id"), XmlText.attribute(reader, "href"));
            }
          } else if (reader.isStartElement() && reader.getLocalName().equals("itemref")) {
            var address = addresses.get(XmlText.attribute(reader, "idref"));
            if (address != null && !XmlText.attribute(reader, "linear").equals("no")) {
              spine.add(address);
            }
          }
        });
    return new EpubPackage(XmlText.properties(source, opf), List.copyOf(spine));
  }

  /** Returns a property; empty if the book does not state it. */
  String property(String name) {
    return properties.getOrDefault(name, "");
  }
}
