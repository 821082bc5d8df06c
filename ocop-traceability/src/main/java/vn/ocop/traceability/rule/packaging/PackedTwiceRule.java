package vn.ocop.traceability.rule.packaging;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A piece or unit is in one container at a time: it is taken out before it is packed elsewhere
 * (EPCIS 2.0, AggregationEvent).
 *
 * <p>Id {@code PACKED_TWICE}. A lot may be in several containers in parts and is not looked at.
 */
public final class PackedTwiceRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public PackedTwiceRule() {}

  @Override
  public String id() {
    return "PACKED_TWICE";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    RunningContents contents = new RunningContents();
    Map<TraceableObject, ChainEvent> packings = new HashMap<>();
    for (ChainEvent event : chain.events(Role.CONTAINER)) {
      TraceableObject container = event.container().orElseThrow();
      for (Movement packed : event.movements(Role.PACKED)) {
        if (packed.amount().isEmpty()) {
          ChainEvent before = packings.put(packed.object(), event);
          check(packed, container, before, contents, reporter);
        }
      }
      contents.apply(event);
    }
  }

  private static void check(
      Movement packed,
      TraceableObject container,
      @Nullable ChainEvent before,
      RunningContents contents,
      Reporter reporter) {
    TraceableObject other = before == null ? null : before.container().orElse(null);
    if (before == null || other == null || other == container) {
      return;
    }
    if (contents.holds(other, packed.object())) {
      reporter
          .violated()
          .at(before.event())
          .at(packed.event().event())
          .lot(packed.object().identifier())
          .with("container", container)
          .with("other", other)
          .report();
    }
  }
}
