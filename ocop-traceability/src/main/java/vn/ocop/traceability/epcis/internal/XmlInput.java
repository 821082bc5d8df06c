package vn.ocop.traceability.epcis.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.epcis.EpcisCode;

/**
 * Reads XML with the JDK's StAX. A document type that defines or fetches anything is refused before
 * anything is expanded; external entities are never fetched.
 */
final class XmlInput {

  private static final Pattern HARMLESS_DOCTYPE = Pattern.compile("<!DOCTYPE\\s+[\\w:.-]+\\s*>");

  private final Output output;

  XmlInput(Output output) {
    this.output = output;
  }

  /** Reads a stream to its end. */
  void read(InputStream in) throws IOException {
    Watched watched = new Watched(in);
    XMLStreamReader reader = null;
    try {
      reader = factory().createXMLStreamReader(watched);
      read(reader);
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io && watched.failed) {
        throw io;
      }
      Report report = new Report(Math.max(0, e.getLocation() == null ? 0 : line(e)));
      report.lost(
          watched.ended ? EpcisCode.TRUNCATED : EpcisCode.MALFORMED,
          "",
          "detail",
          String.valueOf(e.getMessage()).replace('\n', ' '));
      output.broken(report);
    } finally {
      close(reader);
    }
  }

  private static int line(XMLStreamException e) {
    return e.getLocation().getLineNumber();
  }

  private static void close(@Nullable XMLStreamReader reader) {
    try {
      if (reader != null) {
        reader.close();
      }
    } catch (XMLStreamException alreadyReported) {
      // closing frees memory only: the stream belongs to the caller
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD && !acceptable(reader)) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        new XmlDocument(output, reader).read();
      }
    }
  }

  private boolean acceptable(XMLStreamReader reader) {
    Report report = new Report(reader.getLocation().getLineNumber());
    String type = XmlTreeReader.orEmpty(reader.getText());
    if (HARMLESS_DOCTYPE.matcher(type.strip()).matches()) {
      report.kept(EpcisCode.DOCTYPE_IGNORED, "");
      output.findings(report);
      return true;
    }
    report.lost(EpcisCode.DOCTYPE_REFUSED, "");
    output.broken(report);
    return false;
  }

  /** Remembers whether the parser came to the end of its input. */
  private static final class Watched extends FilterInputStream {
    private boolean ended;
    private boolean failed;

    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        int count = super.read(bytes, offset, length);
        ended |= count < 0;
        return count;
      } catch (IOException e) {
        failed = true;
        throw e;
      }
    }

    @Override
    public void close() {
      // the stream belongs to the caller
    }
  }
}
