package vn.ocop.traceability.rule.identity;

import java.time.Duration;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A lot number is given once: two productions far apart in time, or in two places, are two lots
 * (GS1 General Specifications, AI (10); TCVN 13274:2020).
 *
 * <p>Id {@code LOT_REUSED}. Parameter {@code window}: how long the making of one lot may take. The
 * events of one transformation belong together.
 */
public final class LotReusedRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public LotReusedRule() {}

  @Override
  public String id() {
    return "LOT_REUSED";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    Duration window = context.duration("window");
    for (TraceableObject object : chain.objects()) {
      if (object.kind() == ObjectKind.LOT) {
        check(chain, object, window, reporter);
      }
    }
  }

  private static void check(Chain chain, TraceableObject lot, Duration window, Reporter reporter) {
    ChainEvent first = null;
    for (Movement movement : lot.movements()) {
      if (!movement.role().isOrigin()) {
        continue;
      }
      ChainEvent event = movement.event();
      if (first == null) {
        first = event;
      } else if (!oneTransformation(chain, first, event)) {
        boolean late = Duration.between(first.instant(), event.instant()).compareTo(window) > 0;
        if (late || elsewhere(first, event)) {
          reporter
              .violated()
              .at(first.event())
              .at(event.event())
              .lot(lot.identifier())
              .with("first", first.event().getEventTime())
              .with("second", event.event().getEventTime())
              .with("places", first.place().orElse("–") + ", " + event.place().orElse("–"))
              .report();
          return;
        }
      }
    }
  }

  private static boolean oneTransformation(Chain chain, ChainEvent a, ChainEvent b) {
    return chain.transformation(a).isPresent()
        && chain.transformation(a).equals(chain.transformation(b));
  }

  private static boolean elsewhere(ChainEvent a, ChainEvent b) {
    Optional<String> first = a.place();
    return first.isPresent() && b.place().isPresent() && !first.equals(b.place());
  }
}
