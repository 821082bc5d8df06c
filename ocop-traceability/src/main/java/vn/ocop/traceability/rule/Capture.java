package vn.ocop.traceability.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.epcis.EpcisDocument;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventSource;

/**
 * What came in: the events as read, duplicates and declared errors among them, and what the reader
 * found.
 *
 * @param events the events in any order
 * @param readerFindings what reading the documents found
 */
public record Capture(List<EpcisEvent> events, List<Finding> readerFindings) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param events see the record
   * @param readerFindings see the record
   */
  public Capture {
    events = List.copyOf(events);
    readerFindings = List.copyOf(readerFindings);
  }

  /**
   * Events that were made, not read.
   *
   * @param events the events in any order
   * @return the capture
   */
  public static Capture of(List<? extends EpcisEvent> events) {
    return new Capture(List.copyOf(events), List.of());
  }

  /**
   * What one document holds.
   *
   * @param document the document as read
   * @return its events and findings
   */
  public static Capture of(EpcisDocument document) {
    return new Capture(document.events(), document.findings());
  }

  /**
   * What the reader found of some kinds.
   *
   * @param codes the kinds
   * @return the findings in their order
   */
  public Stream<Finding> readerFindings(Set<EpcisCode> codes) {
    return readerFindings.stream()
        .filter(finding -> finding.code() instanceof EpcisCode code && codes.contains(code));
  }

  /**
   * The events that no reader has looked at.
   *
   * @return the events that were made, not read
   */
  public Stream<EpcisEvent> madeEvents() {
    return events.stream().filter(event -> event.getSource().equals(EventSource.unknown()));
  }

  /**
   * This and another capture together.
   *
   * @param other the other capture
   * @return the events and findings of both
   */
  public Capture and(Capture other) {
    List<EpcisEvent> allEvents = new ArrayList<>(events);
    allEvents.addAll(other.events);
    List<Finding> allFindings = new ArrayList<>(readerFindings);
    allFindings.addAll(other.readerFindings);
    return new Capture(allEvents, allFindings);
  }
}
