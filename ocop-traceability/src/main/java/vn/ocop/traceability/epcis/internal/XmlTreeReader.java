package vn.ocop.traceability.epcis.internal;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.epcis.ReadLimits;

/** Reads one XML element into memory, within limits. */
final class XmlTreeReader {

  private static final int ELEMENT_SIZE = 16;

  private final ReadLimits limits;
  private final String what;
  private final long limit;
  private long size;
  private boolean full;

  XmlTreeReader(ReadLimits limits, String what, long limit) {
    this.limits = limits;
    this.what = what;
    this.limit = limit;
  }

  /** Reads the element whose start tag is the reader's current place, to its end tag. */
  XmlElement read(XMLStreamReader reader, Report report, At at) throws XMLStreamException {
    return read(reader, report, at, 0);
  }

  private XmlElement read(XMLStreamReader reader, Report report, At at, int depth)
      throws XMLStreamException {
    String local = reader.getLocalName();
    String namespace = orEmpty(reader.getNamespaceURI());
    String name = printed(reader.getPrefix(), local);
    boolean nil = "true".equals(reader.getAttributeValue(XmlNames.INSTANCE, "nil"));
    List<Node.Field> attributes = attributes(reader, report, at);
    List<XmlElement> children = new ArrayList<>(0);
    StringBuilder text = new StringBuilder();
    if (depth >= limits.getDepth()) {
      report.lost(EpcisCode.TOO_DEEP, at, "limit", limits.getDepth());
      skip(reader);
      return new XmlElement(name, local, namespace, attributes, children, "", false);
    }
    int event = reader.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        take(ELEMENT_SIZE, report, at);
        if (full) {
          skip(reader);
        } else {
          children.add(read(reader, report, at.field(reader.getLocalName()), depth + 1));
        }
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        addText(reader, report, at, text);
      }
      event = reader.next();
    }
    return new XmlElement(
        name, local, namespace, attributes, children, text.toString().strip(), nil);
  }

  private void addText(XMLStreamReader reader, Report report, At at, StringBuilder text) {
    int length = reader.getTextLength();
    take(length, report, at);
    if (full) {
      return;
    }
    int before = text.length();
    if (before <= limits.getTextLength() && before + length > limits.getTextLength()) {
      report.lost(EpcisCode.TOO_LARGE, at, "limit", limits.getTextLength(), "what", "text");
    }
    if (before <= limits.getTextLength()) {
      text.append(reader.getText());
    }
  }

  private List<Node.Field> attributes(XMLStreamReader reader, Report report, At at) {
    List<Node.Field> attributes = new ArrayList<>(reader.getAttributeCount());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = orEmpty(reader.getAttributeNamespace(i));
      if (!namespace.equals(XmlNames.INSTANCE)) {
        String value = reader.getAttributeValue(i);
        take(value.length() + ELEMENT_SIZE, report, at);
        String name = printed(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
        attributes.add(
            new Node.Field(name, namespace.isEmpty() ? null : namespace, new Node.Text(value)));
      }
    }
    return attributes;
  }

  /** Goes to the end tag of the element whose start tag is the reader's current place. */
  static void skip(XMLStreamReader reader) throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  private void take(int characters, Report report, At at) {
    size += characters;
    if (size > limit && !full) {
      full = true;
      report.lost(EpcisCode.TOO_LARGE, at, "limit", limit, "what", what);
    }
  }

  private static String printed(String prefix, String local) {
    return orEmpty(prefix).isEmpty() ? local : prefix + ":" + local;
  }

  @SuppressWarnings("NullAway") // the JDK's StAX may return null here
  static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
