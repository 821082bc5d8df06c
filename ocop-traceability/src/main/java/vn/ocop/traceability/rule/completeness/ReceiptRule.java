package vn.ocop.traceability.rule.completeness;

import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * What arrives was sent: an object that begins in the chain is received only if it, or the
 * container it is in, was shipped (rule C5).
 *
 * <p>Id {@code RECEIPT_NOT_SHIPPED}. Something that arrives from outside is not looked at.
 */
public final class ReceiptRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public ReceiptRule() {}

  @Override
  public String id() {
    return "RECEIPT_NOT_SHIPPED";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    MovedInside shipments = null;
    for (TraceableObject object : chain.objects()) {
      boolean open =
          object.kind() != ObjectKind.CLASS
              && object.has(Role.RECEIVED)
              && !object.has(Role.SHIPPED);
      Movement receipt = open ? object.movements(Role.RECEIVED).get(0) : null;
      if (receipt == null || !begins(object, receipt)) {
        reporter.notApplicable();
        continue;
      }
      shipments = shipments == null ? new MovedInside(chain, Role.SHIPPED) : shipments;
      if (!shipments.before(object, receipt.event())) {
        reporter.violated().lot(object.identifier()).at(receipt.event().event()).report();
      }
    }
  }

  private static boolean begins(TraceableObject object, Movement receipt) {
    Movement first = object.movements().get(0);
    boolean container = first.role() == Role.CONTAINER;
    return (first.role().isOrigin() || container)
        && first.event().index() < receipt.event().index();
  }
}
