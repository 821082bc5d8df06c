package vn.ocop.traceability.rule.packaging;

import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A piece or unit begins to be before it is packed or packed into (EPCIS 2.0, section 7.4.2, action
 * ADD).
 *
 * <p>Id {@code PACKED_BEFORE_COMMISSIONED}. Where no event brings it into being nothing is proved.
 */
public final class CommissionedRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public CommissionedRule() {}

  @Override
  public String id() {
    return "PACKED_BEFORE_COMMISSIONED";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    for (TraceableObject object : chain.objects()) {
      check(object, reporter);
    }
  }

  private static void check(TraceableObject object, Reporter reporter) {
    ChainEvent packed = null;
    for (Movement movement : object.movements()) {
      if (movement.amount().isPresent()) {
        continue;
      }
      if (movement.role().isOrigin()) {
        if (packed != null && packed.instant().isBefore(movement.event().instant())) {
          reporter
              .violated()
              .at(packed.event())
              .at(movement.event().event())
              .lot(new Identifier(object.name()))
              .with("packed", packed.event().getEventTime())
              .with("commissioned", movement.event().event().getEventTime())
              .report();
        }
        return;
      }
      boolean packing =
          movement.role() == Role.PACKED
              || (movement.role() == Role.CONTAINER
                  && !movement.event().movements(Role.PACKED).isEmpty());
      packed = packed == null && packing ? movement.event() : packed;
    }
  }
}
