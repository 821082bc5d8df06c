package vn.ocop.traceability.rule.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Events with one identifier say one thing, or all but one of them are declared wrong (EPCIS 2.0,
 * section 7.4.1).
 *
 * <p>Id {@code EVENT_ID_CONFLICT}.
 */
public final class EventIdConflictRule implements CaptureRule {

  /** The one object needed: the rule holds nothing. */
  public EventIdConflictRule() {}

  @Override
  public String id() {
    return "EVENT_ID_CONFLICT";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    for (Map.Entry<String, List<EpcisEvent>> shared : SharedIds.in(capture).entrySet()) {
      List<EpcisEvent> events = shared.getValue();
      Map<String, List<EpcisEvent>> bodies =
          SharedIds.bodies(events.stream().filter(SharedIds::stands).toList());
      Set<String> wrong =
          SharedIds.bodies(events.stream().filter(SharedIds::isDeclaration).toList()).keySet();
      bodies.keySet().removeAll(wrong);
      if (bodies.size() > 1) {
        report(shared.getKey(), new ArrayList<>(bodies.values()), reporter);
      }
    }
  }

  private static void report(String id, List<List<EpcisEvent>> bodies, Reporter reporter) {
    var draft = reporter.violated().with("id", id).figure("bodies", bodies.size());
    bodies.forEach(same -> same.forEach(draft::at));
    draft.with("fields", Difference.between(bodies.get(0).get(0), bodies.get(1).get(0))).report();
  }
}
