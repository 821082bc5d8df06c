package vn.ocop.traceability.rule.duplicate;

import java.util.List;
import java.util.Map;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * One event came in more than once: same identifier, same content (EPCIS 2.0, section 7.4.1, the
 * identifier is unique).
 *
 * <p>Id {@code EVENT_REPEATED}. Harmless: the event counts once. Content is the same when the event
 * hash of CBV 2.0 is, so spelling, order of lists and record time play no part.
 */
public final class EventRepeatedRule implements CaptureRule {

  /** The one object needed: the rule holds nothing. */
  public EventRepeatedRule() {}

  @Override
  public String id() {
    return "EVENT_REPEATED";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    for (Map.Entry<String, List<EpcisEvent>> shared : SharedIds.in(capture).entrySet()) {
      List<EpcisEvent> standing = shared.getValue().stream().filter(SharedIds::stands).toList();
      for (List<EpcisEvent> same : SharedIds.bodies(standing).values()) {
        if (same.size() > 1) {
          var draft = reporter.violated().with("id", shared.getKey()).figure("times", same.size());
          same.forEach(draft::at);
          draft.report();
        }
      }
    }
  }
}
