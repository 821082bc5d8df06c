package vn.ocop.traceability.rule.completeness;

import java.util.EnumSet;
import java.util.Set;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * What is used up, packed or sold has an origin: it was commissioned, produced, or declared to come
 * from outside (rule C1).
 *
 * <p>Id {@code LOT_WITHOUT_ORIGIN}. Undecided where the thing arrives from a party whose events are
 * not there, where it is only seen or shipped, and where an event names a class without a lot. A
 * logistic unit begins where it is first packed.
 */
public final class OriginRule implements ChainRule {

  private static final Set<Role> USES = EnumSet.of(Role.CONSUMED, Role.PACKED, Role.SOLD);

  /** The one object needed: the rule holds nothing. */
  public OriginRule() {}

  @Override
  public String id() {
    return "LOT_WITHOUT_ORIGIN";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    for (TraceableObject object : chain.objects()) {
      if (object.kind() == ObjectKind.UNIT || Origins.isKnown(chain, object)) {
        reporter.notApplicable();
      } else {
        draft(object, reporter).lot(object.identifier()).report();
      }
    }
  }

  private static FindingDraft draft(TraceableObject object, Reporter reporter) {
    Movement first = object.movements().get(0);
    if (object.kind() == ObjectKind.CLASS) {
      return reporter.undecided("noLot").at(first.event().event());
    }
    if (first.role() == Role.RECEIVED) {
      return reporter.undecided("received").at(first.event().event());
    }
    for (Movement movement : object.movements()) {
      if (USES.contains(movement.role())) {
        return reporter.violated().at(movement.event().event());
      }
    }
    return reporter.undecided().at(first.event().event());
  }
}
