package io.github.quizette.xml;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Makes the only XML parsers of this program. They read no document type: an entity that is not one
 * of XML's own five is an error, nothing is fetched, nothing expands. They stop at {@link
 * #MAX_DEPTH} open elements, at {@link #MAX_TEXT} characters of one text and at 10,000 attributes
 * of an element, and take time in proportion to the input.
 */
public final class HardenedXml {
  /** The most elements that may be open at once. */
  public static final int MAX_DEPTH = 256;

  /** The most characters one text may have. */
  public static final int MAX_TEXT = 10_000_000;

  private HardenedXml() {}

  /**
   * Returns a reader in front of the document; its encoding is found by XML's own rules. Not for
   * sharing by threads; closing it leaves {@code in} open. Texts arrive whole, not in pieces.
   *
   * @throws XMLStreamException if the prolog is no XML; later faults and limits are thrown by
   *     {@code next}
   */
  public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return new LimitedReader(factory().createXMLStreamReader(in));
  }

  /**
   * Returns a reader of a document whose encoding is known from elsewhere, such as a header of
   * HTTP.
   *
   * @param encoding name of a charset, which goes before what the document says
   * @throws XMLStreamException as above, or if there is no such encoding
   */
  public static XMLStreamReader reader(InputStream in, String encoding) throws XMLStreamException {
    return new LimitedReader(factory().createXMLStreamReader(in, encoding));
  }

  /** Made anew each time: a factory must not be shared by threads. */
  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory(); // not the one that lies on the class path
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("refers to something outside of it");
        });
    return factory;
  }
}
