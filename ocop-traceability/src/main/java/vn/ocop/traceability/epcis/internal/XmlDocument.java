package vn.ocop.traceability.epcis.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.ocop.traceability.epcis.DocumentKind;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.epcis.EpcisHeader;
import vn.ocop.traceability.epcis.ReadLimits;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventSource;
import vn.ocop.traceability.event.EventType;

/** Reads one XML document or bare event, handing its events on as they come. */
final class XmlDocument {

  private static final Set<String> DOCUMENTS =
      Set.of("EPCISDocument", "EPCISQueryDocument", "EPCISMasterDataDocument");
  private static final Set<String> BODIES = Set.of("EPCISBody", "QueryResults", "resultsBody");
  private static final int DEEPEST_LIST = 8;

  private final Output output;
  private final ReadLimits limits;
  private final XMLStreamReader reader;
  private final Report report;
  private final XmlTreeReader outside;
  private final List<Node.Field> header = new ArrayList<>();
  private Names names = Names.ofStandard();
  private boolean listSeen;
  private int events;

  XmlDocument(Output output, XMLStreamReader reader) {
    this.output = output;
    this.limits = output.policy().limits();
    this.reader = reader;
    this.report = new Report(line(reader));
    this.outside = new XmlTreeReader(limits, "header", limits.getHeaderSize());
  }

  private static int line(XMLStreamReader reader) {
    return Math.max(0, reader.getLocation().getLineNumber());
  }

  /** Reads the element whose start tag is the reader's current place. */
  void read() throws XMLStreamException {
    String name = reader.getLocalName();
    names = names.with(namespaces());
    if (DOCUMENTS.contains(name)) {
      header.add(new Node.Field("type", null, new Node.Text(name)));
      try {
        document();
      } catch (XMLStreamException broken) {
        output.findings(report);
        throw broken;
      }
      end(name);
    } else if (EventType.ofEpcisName(name).isPresent()) {
      event(new EventSource("", -1, line(reader)));
    } else {
      report.lost(EpcisCode.NOT_EPCIS, "", "found", "<" + name + ">");
      output.findings(report);
      XmlTreeReader.skip(reader);
    }
  }

  private Map<String, String> namespaces() {
    Map<String, String> declared = new LinkedHashMap<>();
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String prefix = XmlTreeReader.orEmpty(reader.getNamespacePrefix(i));
      String namespace = XmlTreeReader.orEmpty(reader.getNamespaceURI(i));
      if (!prefix.isEmpty() && XmlNames.isForExtensions(namespace)) {
        declared.put(prefix, namespace);
      }
    }
    return declared;
  }

  private void document() throws XMLStreamException {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = XmlTreeReader.orEmpty(reader.getAttributeNamespace(i));
      if (namespace.isEmpty()) {
        header.add(
            new Node.Field(
                reader.getAttributeLocalName(i), null, new Node.Text(reader.getAttributeValue(i))));
      }
    }
    children("", 0);
  }

  /** The children of the document, its body, its query results. */
  private void children(String pointer, int depth) throws XMLStreamException {
    for (int e = reader.next(); e != XMLStreamConstants.END_ELEMENT; e = reader.next()) {
      if (e == XMLStreamConstants.START_ELEMENT) {
        String name = reader.getLocalName();
        String place = pointer + "/" + name;
        if (BODIES.contains(name) && depth < BODIES.size()) {
          children(place, depth + 1);
        } else if (name.equals("EventList") && depth > 0) {
          listSeen = true;
          list(place, 0);
        } else {
          XmlElement element = outside.read(reader, report, At.pointer(place));
          header.add(
              element.children().isEmpty() && element.isStandard()
                  ? new Node.Field(name, null, new Node.Text(element.text()))
                  : XmlShape.extension(element));
        }
      }
    }
  }

  /** The list of events; version 1.2 put later kinds of event into extensions of it. */
  private void list(String pointer, int depth) throws XMLStreamException {
    for (int e = reader.next(); e != XMLStreamConstants.END_ELEMENT; e = reader.next()) {
      if (e == XMLStreamConstants.START_ELEMENT) {
        if (reader.getLocalName().equals("extension") && depth < DEEPEST_LIST) {
          list(pointer, depth + 1);
        } else {
          event(new EventSource(pointer, events++, line(reader)));
        }
      }
    }
  }

  private void event(EventSource source) throws XMLStreamException {
    Report found = new Report(source.line());
    At at = At.of(source);
    Names known = names.with(namespaces());
    XmlElement element =
        new XmlTreeReader(limits, "event", limits.getEventSize()).read(reader, found, at);
    XmlOrder.check(element, found, at);
    Values values = new Values(found, known, limits.getDigits(), true);
    EpcisEvent event = new EventMapper(values, at).map(XmlShape.event(element), source);
    output.event(event, found);
  }

  private void end(String type) {
    Node.Fields fields = new Node.Fields(header);
    boolean masterData = type.equals("EPCISMasterDataDocument");
    Values values = new Values(report, names, limits.getDigits(), true);
    HeaderMapper mapper = new HeaderMapper(values, At.pointer(""));
    mapper.require(fields, "schemaVersion", "creationDate");
    if (!listSeen && !masterData) {
      mapper.require(fields, "EventList");
    }
    EpcisHeader result = mapper.map(fields);
    output.header(masterData ? withKind(result) : result);
    output.findings(report);
  }

  private static EpcisHeader withKind(EpcisHeader header) {
    return EpcisHeader.builder().from(header).kind(DocumentKind.MASTER_DATA).build();
  }
}
