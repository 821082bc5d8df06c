package vn.ocop.traceability.rule.duplicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * One thing that happened is told by one event: two events of equal hash under different
 * identifiers, or without one, are probably one event captured twice (CBV 2.0, section 8.9).
 *
 * <p>Id {@code EVENT_CAPTURED_TWICE}.
 */
public final class DoubleCaptureRule implements CaptureRule {

  /** The one object needed: the rule holds nothing. */
  public DoubleCaptureRule() {}

  @Override
  public String id() {
    return "EVENT_CAPTURED_TWICE";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    List<EpcisEvent> counting = new ArrayList<>(capture.events().size());
    Set<String> declared = new HashSet<>();
    for (EpcisEvent event : capture.events()) {
      if (SharedIds.stands(event)) {
        counting.add(event);
      } else {
        event.getEventId().ifPresent(declared::add);
      }
    }
    if (!declared.isEmpty()) {
      counting.removeIf(event -> event.getEventId().filter(declared::contains).isPresent());
    }
    for (List<EpcisEvent> alike : Outlines.alike(counting)) {
      SharedIds.bodies(alike).values().forEach(same -> report(same, reporter));
    }
  }

  private static void report(List<EpcisEvent> same, Reporter reporter) {
    Set<String> ids = new TreeSet<>();
    long unnamed = same.stream().filter(event -> event.getEventId().isEmpty()).count();
    same.forEach(event -> event.getEventId().ifPresent(ids::add));
    long different = ids.size() + unnamed;
    if (different > 1) {
      var draft = reporter.violated().figure("times", different);
      same.stream()
          .sorted((a, b) -> a.getEventId().orElse("").compareTo(b.getEventId().orElse("")))
          .forEach(draft::at);
      draft.with("ids", ids.isEmpty() ? "–" : String.join(", ", ids)).report();
    }
  }
}
