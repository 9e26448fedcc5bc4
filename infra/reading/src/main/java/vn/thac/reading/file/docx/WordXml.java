package vn.thac.reading.file.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.TimeLimit;
import vn.thac.reading.file.Unreadable;

/**
 * A part read from its begin to its end, never held as a whole: a large one costs time and no
 * memory. The parser of the JDK, whatever else is on the class path, in UTF-8 whatever it declares.
 */
final class WordXml implements Closeable {

  private static final Set<String> NAMES =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
          "http://schemas.openxmlformats.org/markup-compatibility/2006",
          "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
  private static final int DEEPEST = 180;
  private static final int LOOK_EVERY = 1 << 14;

  private final InputStream in;
  private final XMLStreamReader xml;
  private final TimeLimit deadline;
  private int depth;
  private int events;

  WordXml(InputStream in, TimeLimit deadline) throws IOException {
    this.in = in;
    this.deadline = deadline;
    try {
      this.xml = parsers().createXMLStreamReader(withoutMark(in));
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  /** Some programs begin a part with a byte order mark, at which the parser would stumble. */
  private static Reader withoutMark(InputStream in) throws IOException {
    Reader text = new BufferedReader(new InputStreamReader(in, UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != '\ufeff') {
      text.reset();
    }
    return text;
  }

  private static XMLInputFactory parsers() {
    XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
    parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    parsers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    parsers.setProperty("jdk.xml.maxElementDepth", 2 * DEEPEST); // the refusal is ours
    parsers.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException(Unreadable.UNSAFE_XML.refused());
        });
    return parsers;
  }

  /**
   * Goes to the next element within the one whose begin was last returned and whose depth is given,
   * on whatever level; null at the end of that one.
   */
  @Nullable String within(int level) throws DocumentRefused {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return name();
      }
      if (depth < level || event == XMLStreamConstants.END_DOCUMENT) {
        return null;
      }
    }
  }

  /** How deep the element stands whose begin was just returned. */
  int depth() {
    return depth;
  }

  /** Goes over all that is in this element. */
  void skip() throws DocumentRefused {
    int level = depth;
    while (depth >= level && next() != XMLStreamConstants.END_DOCUMENT) {
      // nothing of it is wanted
    }
  }

  /** Hands on the characters of this element, in pieces. */
  void characters(Characters to) throws DocumentRefused {
    int level = depth;
    while (depth >= level) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
        to.take(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        return;
      }
    }
  }

  /** Takes characters. */
  interface Characters {
    void take(char[] from, int start, int length) throws DocumentRefused;
  }

  /** The attribute of this name, of whatever namespace. */
  @Nullable String value(String attribute) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(attribute)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The value of an attribute that is a number; the other one where it is none. */
  int number(String attribute, int otherwise) {
    String value = value(attribute);
    if (value == null || !value.strip().matches("[+-]?\\d{1,9}")) {
      return otherwise;
    }
    return Integer.parseInt(value.strip());
  }

  /** Whether a property that is on by standing there is on. */
  boolean on() {
    String value = value("val");
    return value == null || !Set.of("0", "false", "off", "none").contains(value);
  }

  private String name() {
    return NAMES.contains(String.valueOf(xml.getNamespaceURI())) ? xml.getLocalName() : "";
  }

  private int next() throws DocumentRefused {
    try {
      if (++events % LOOK_EVERY == 0) {
        deadline.check();
      }
      if (!xml.hasNext()) {
        return XMLStreamConstants.END_DOCUMENT;
      }
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
        throw Unreadable.TOO_COMPLEX.refused();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw Unreadable.UNSAFE_XML.refused();
      }
      return event;
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  private static DocumentRefused refused(XMLStreamException fault) {
    Throwable nested = fault.getNestedException();
    return DocumentRefused.behind(nested == null ? fault : nested);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
