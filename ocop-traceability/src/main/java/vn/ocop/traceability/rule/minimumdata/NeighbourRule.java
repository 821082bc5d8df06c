package vn.ocop.traceability.rule.minimumdata;

import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * One step back, one step forward (một bước trước, một bước sau): who sends a lot says to whom, who
 * receives it says from whom (Circular 02/2024/TT-BKHCN, Article 6(1); Circular 17/2021/TT-BNNPTNT,
 * Article 6).
 *
 * <p>Id {@code NEIGHBOUR_UNKNOWN}.
 */
public final class NeighbourRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public NeighbourRule() {}

  @Override
  public String id() {
    return "NEIGHBOUR_UNKNOWN";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    for (ChainEvent event : chain.events()) {
      boolean ships = event.has(Role.SHIPPED);
      boolean receives = event.has(Role.RECEIVED);
      if (ships && !event.hasDestination()) {
        reporter.violated("forward").at(event.event()).report();
      }
      if (receives && !event.hasSource()) {
        reporter.violated().at(event.event()).report();
      }
      if (!ships && !receives) {
        reporter.notApplicable();
      }
    }
  }
}
