package vn.ocop.traceability.epcis;

import vn.ocop.core.result.Finding;
import vn.ocop.traceability.event.EpcisEvent;

/** Takes events and findings as they are read, in the document's order. */
@FunctionalInterface
public interface EventSink {

  /**
   * Takes an event.
   *
   * @param event the event
   */
  void event(EpcisEvent event);

  /**
   * Takes a finding; those about an event come before it.
   *
   * @param finding the finding, at most as many as the limits say
   */
  default void finding(Finding finding) {}
}
