package vn.ocop.traceability.epcis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.epcis.internal.Input;
import vn.ocop.traceability.event.EpcisEvent;

/**
 * Reads events: EPCIS 2.0 in JSON and JSON-LD (documents, query documents, single events, arrays,
 * one event a line) and EPCIS 1.2 and 2.0 in XML.
 *
 * <p>A reader holds nothing but its policy; one may read many documents at once.
 *
 * <pre>{@code
 * EpcisDocument document = EpcisReader.standard().read(stream);
 * document.events().forEach(event -> …);
 * document.findings().forEach(finding -> log(finding.message(locale)));
 * }</pre>
 */
public final class EpcisReader {

  private final ReadPolicy policy;

  private EpcisReader(ReadPolicy policy) {
    this.policy = policy;
  }

  /**
   * A reader that hands on the events without an error.
   *
   * @return the reader
   */
  public static EpcisReader standard() {
    return of(ReadPolicy.standard());
  }

  /**
   * A reader with a policy.
   *
   * @param policy how faulty and overlarge input is treated
   * @return the reader
   */
  public static EpcisReader of(ReadPolicy policy) {
    return new EpcisReader(Objects.requireNonNull(policy, "policy"));
  }

  /**
   * Reads events one by one, in memory that does not grow with the document.
   *
   * @param in the document; not closed
   * @param sink takes each event as soon as it is read
   * @return what came of it
   * @throws IOException if the stream fails; faults of the document are findings
   */
  public ReadReport stream(InputStream in, EventSink sink) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(sink, "sink");
    return new Input(policy, sink).read(in);
  }

  /**
   * Reads a whole document into memory. Here event identifiers that stand twice are reported as
   * well ({@link EpcisCode#REPEATED_EVENT_ID}).
   *
   * @param in the document; not closed
   * @return its events and what was found
   * @throws IOException if the stream fails; faults of the document are findings
   */
  public EpcisDocument read(InputStream in) throws IOException {
    List<EpcisEvent> events = new ArrayList<>();
    ReadReport report = stream(in, events::add);
    List<Finding> findings = new ArrayList<>(report.findings());
    findings.addAll(RepeatedIds.in(events));
    ReadReport all =
        new ReadReport(
            report.header(),
            report.rejected() ? 0 : report.accepted(),
            report.refused(),
            report.complete(),
            report.rejected(),
            findings);
    return new EpcisDocument(report.rejected() ? List.of() : events, all);
  }

  /**
   * Reads a whole document from a text.
   *
   * @param text the document
   * @return its events and what was found
   */
  public EpcisDocument read(String text) {
    try {
      return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
