package io.github.quizette.reader.document;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.Source;
import io.github.quizette.xml.HardenedXml;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Helps to read the XML parts of documents. */
final class XmlText {
  private XmlText() {}

  /** What is done with the events of a part. */
  interface Handler {
    /** Takes an event of {@code reader}, which stands on it. */
    void event(int event, XMLStreamReader reader) throws XMLStreamException;
  }

  /** What is done with the elements of a part, by their local names. */
  interface Elements {
    /** Takes the start of an element, on which {@code reader} stands. */
    void start(String name, XMLStreamReader reader);

    /** Takes the end of an element. */
    void end(String name);

    /** Takes characters between two tags. */
    void text(String characters);
  }

  /**
   * Gives each event of a part to {@code handler}.
   *
   * @throws InputException if it is no XML or over a limit
   */
  static void read(Source source, String kind, byte[] part, Handler handler) throws InputException {
    try {
      var reader = HardenedXml.reader(new ByteArrayInputStream(part));
      while (reader.hasNext()) {
        handler.event(reader.next(), reader);
      }
    } catch (XMLStreamException e) {
      throw Refusals.broken(source, kind);
    }
  }

  /**
   * Gives the elements of a part and the characters between them to {@code handler}.
   *
   * @param skipped local names of elements that are left out with all that is in them
   * @throws InputException if it is no XML or over a limit
   */
  static void read(Source source, String kind, byte[] part, Set<String> skipped, Elements handler)
      throws InputException {
    var depth = new int[1]; // within what is left out
    read(
        source,
        kind,
        part,
        (event, reader) -> {
          if (event == XMLStreamConstants.START_ELEMENT) {
            if (depth[0] > 0 || skipped.contains(reader.getLocalName())) {
              depth[0]++;
            } else {
              handler.start(reader.getLocalName(), reader);
            }
          } else if (event == XMLStreamConstants.END_ELEMENT) {
            if (depth[0] > 0) {
              depth[0]--;
            } else {
              handler.end(reader.getLocalName());
            }
          } else if (event == XMLStreamConstants.CHARACTERS && depth[0] == 0) {
            handler.text(reader.getText());
          }
        });
  }

  /** Returns the first text of each element by its local name; nothing if the part is broken. */
  static Map<String, String> properties(Source source, byte[] part) {
    var values = new LinkedHashMap<String, String>();
    var name = new String[] {""};
    var text = new StringBuilder();
    try {
      read(
          source,
          "document",
          part,
          (event, reader) -> {
            if (event == XMLStreamConstants.START_ELEMENT) {
              name[0] = reader.getLocalName();
              text.setLength(0);
            } else if (event == XMLStreamConstants.CHARACTERS) {
              text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
              if (reader.getLocalName().equals(name[0]) && !text.toString().isBlank()) {
                values.putIfAbsent(name[0], text.toString().strip());
              }
              name[0] = "";
            }
          });
    } catch (InputException e) {
      return Map.of(); // the text is what counts
    }
    return values;
  }

  /** Returns an attribute by its local name, whatever its namespace; empty if there is none. */
  static String attribute(XMLStreamReader reader, String name) {
    for (var i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }
}
