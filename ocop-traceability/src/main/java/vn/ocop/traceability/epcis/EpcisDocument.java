package vn.ocop.traceability.epcis;

import java.util.List;
import java.util.Objects;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.event.EpcisEvent;

/**
 * A document in memory.
 *
 * @param events the events that were accepted, in the document's order; none when the document was
 *     rejected
 * @param report what came of reading it
 */
public record EpcisDocument(List<EpcisEvent> events, ReadReport report) {

  /**
   * Keeps an unmodifiable copy of the events.
   *
   * @param events see the record
   * @param report see the record
   */
  public EpcisDocument {
    events = List.copyOf(events);
    Objects.requireNonNull(report, "report");
  }

  /**
   * What the document says outside its events.
   *
   * @return the header
   */
  public EpcisHeader header() {
    return report.header();
  }

  /**
   * What was found.
   *
   * @return the findings in the document's order
   */
  public List<Finding> findings() {
    return report.findings();
  }
}
