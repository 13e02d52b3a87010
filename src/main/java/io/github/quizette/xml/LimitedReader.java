package io.github.quizette.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** A reader that stops at its limits and turns the parser's own faults into exceptions of XML. */
final class LimitedReader extends StreamReaderDelegate {
  private int depth;

  LimitedReader(XMLStreamReader reader) {
    super(reader);
  }

  @Override
  public int next() throws XMLStreamException {
    var event = step();
    if (event == XMLStreamConstants.START_ELEMENT) {
      depth++;
      if (depth > HardenedXml.MAX_DEPTH) {
        throw new XMLStreamException(
            "more than " + HardenedXml.MAX_DEPTH + " elements open", getLocation());
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("an entity that is not one of XML's own", getLocation());
    } else if (event == XMLStreamConstants.CHARACTERS && getTextLength() > HardenedXml.MAX_TEXT) {
      throw new XMLStreamException(
          "a text of more than " + HardenedXml.MAX_TEXT + " characters", getLocation());
    }
    return event;
  }

  private int step() throws XMLStreamException {
    try {
      return super.next();
    } catch (RuntimeException e) {
      // the parser of the JDK lets some slip on broken input
      throw new XMLStreamException("broken: " + e.getMessage(), getLocation(), e);
    }
  }

  /** Goes through {@link #next}, so that the limits hold. */
  @Override
  public int nextTag() throws XMLStreamException {
    var event = next();
    while (event == XMLStreamConstants.COMMENT
        || event == XMLStreamConstants.PROCESSING_INSTRUCTION
        || event == XMLStreamConstants.SPACE
        || (event == XMLStreamConstants.CHARACTERS && isWhiteSpace())) {
      event = next();
    }
    if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      throw new XMLStreamException("expected an element", getLocation());
    }
    return event;
  }

  /** Goes through {@link #next}, so that the limits hold. */
  @Override
  public String getElementText() throws XMLStreamException {
    var text = new StringBuilder();
    for (var event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append(text);
        case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
          // says nothing
        }
        default -> throw new XMLStreamException("expected text alone", getLocation());
      }
    }
    return text.toString();
  }

  private void append(StringBuilder text) throws XMLStreamException {
    text.append(getText());
    if (text.length() > HardenedXml.MAX_TEXT) {
      throw new XMLStreamException(
          "a text of more than " + HardenedXml.MAX_TEXT + " characters", getLocation());
    }
  }
}
