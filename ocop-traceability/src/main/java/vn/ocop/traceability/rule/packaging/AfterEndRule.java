package vn.ocop.traceability.rule.packaging;

import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A piece or unit that was destroyed or taken out of use has no further events (EPCIS 2.0, section
 * 7.3.2, action DELETE).
 *
 * <p>Id {@code SEEN_AFTER_END}. That it is used up or ended once more is for {@code
 * SERIAL_USED_TWICE}. A unit that is taken into use again by a commissioning begins anew.
 */
public final class AfterEndRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public AfterEndRule() {}

  @Override
  public String id() {
    return "SEEN_AFTER_END";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    if (chain.events(Role.ENDED).isEmpty()) {
      return;
    }
    for (TraceableObject object : chain.objects()) {
      if (object.has(Role.ENDED)) {
        check(object, reporter);
      }
    }
  }

  private static void check(TraceableObject object, Reporter reporter) {
    ChainEvent end = null;
    for (Movement movement : object.movements()) {
      if (movement.amount().isPresent() || movement.role().isOrigin()) {
        end = movement.role().isOrigin() ? null : end;
      } else if (end != null && movement.event() != end && !movement.role().isUse()) {
        reporter
            .violated()
            .at(end.event())
            .at(movement.event().event())
            .lot(object.identifier())
            .with("ended", end.event().getEventTime())
            .with("seen", movement.event().event().getEventTime())
            .report();
        return;
      } else if (movement.role() == Role.ENDED) {
        end = movement.event();
      }
    }
  }
}
