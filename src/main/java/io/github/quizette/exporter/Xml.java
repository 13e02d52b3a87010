package io.github.quizette.exporter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML in UTF-8, element by element. What is written as text or attribute is plain; it must
 * hold no character that XML refuses. Not for sharing by threads.
 */
public final class Xml {
  /** Not the one that happens to lie on the class path. */
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter writer;
  private int depth;

  private interface Step {
    void run() throws XMLStreamException;
  }

  /** Begins a document in {@code out}, which stays open. */
  public Xml(OutputStream out) throws IOException {
    try {
      synchronized (FACTORY) {
        // it writes byte by byte, which no deflater is made for
        writer = FACTORY.createXMLStreamWriter(new BufferedOutputStream(out), "UTF-8");
      }
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * Opens an element on a line of its own.
   *
   * @param attributes names and values, by turns
   */
  public Xml open(String name, String... attributes) throws IOException {
    return step(
        () -> {
          indent();
          writer.writeStartElement(name);
          attributes(attributes);
          depth++;
        });
  }

  /** Closes the innermost element on a line of its own. */
  public Xml close() throws IOException {
    return step(
        () -> {
          depth--;
          indent();
          writer.writeEndElement();
        });
  }

  /** Writes an element that holds {@code text} and nothing else. */
  public Xml text(String name, String text, String... attributes) throws IOException {
    return step(
        () -> {
          indent();
          writer.writeStartElement(name);
          attributes(attributes);
          writer.writeCharacters(text);
          writer.writeEndElement();
        });
  }

  /** Writes an element that holds nothing. */
  public Xml empty(String name, String... attributes) throws IOException {
    return step(
        () -> {
          indent();
          writer.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** Opens an element inside a line; to be closed by {@link #closeInline}. */
  public Xml openInline(String name, String... attributes) throws IOException {
    return step(
        () -> {
          writer.writeStartElement(name);
          attributes(attributes);
        });
  }

  /** Writes an element that holds nothing, inside a line. */
  public Xml emptyInline(String name, String... attributes) throws IOException {
    return step(
        () -> {
          writer.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** Writes text inside a line. */
  public Xml inline(String text) throws IOException {
    return step(() -> writer.writeCharacters(text));
  }

  /** Closes what {@link #openInline} opened. */
  public Xml closeInline() throws IOException {
    return step(writer::writeEndElement);
  }

  /** Begins a line of its own for what is written inside it. */
  public Xml line() throws IOException {
    return step(this::indent);
  }

  /** Ends the document with a line end. */
  public void end() throws IOException {
    step(
        () -> {
          writer.writeEndDocument();
          writer.writeCharacters("\n");
          writer.flush();
        });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (var i = 0; i + 1 < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void indent() throws XMLStreamException {
    writer.writeCharacters("\n" + " ".repeat(depth));
  }

  private Xml step(Step step) throws IOException {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException disk ? disk : new IOException(e);
    }
  }
}
