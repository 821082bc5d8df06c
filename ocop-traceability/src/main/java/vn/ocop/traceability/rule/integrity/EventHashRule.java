package vn.ocop.traceability.rule.integrity;

import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.hash.EventHash;
import vn.ocop.traceability.rule.EventRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * An event whose identifier is its own hash (CBV 2.0, section 8.9) still has that hash.
 *
 * <p>Id {@code EVENT_HASH_CHANGED}. An event with another kind of identifier is not looked at.
 */
public final class EventHashRule implements EventRule {

  /** The one object needed: the rule holds nothing. */
  public EventHashRule() {}

  @Override
  public String id() {
    return "EVENT_HASH_CHANGED";
  }

  @Override
  public void check(EpcisEvent event, RuleContext context, Reporter reporter) {
    String eventId = event.getEventId().orElse("");
    if (!EventHash.isEventHash(eventId)) {
      reporter.notApplicable();
      return;
    }
    String hash = EventHash.of(event);
    if (!hash.equals(eventId)) {
      reporter.violated().at(event, "/eventID").with("hash", hash).report();
    }
  }
}
