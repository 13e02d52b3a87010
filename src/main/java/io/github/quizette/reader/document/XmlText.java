package io.github.quizette.reader.document;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.Source;
import io.github.quizette.xml.HardenedXml;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
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
