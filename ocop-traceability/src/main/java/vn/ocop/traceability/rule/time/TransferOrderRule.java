package vn.ocop.traceability.rule.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transfers;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Nothing is received before it is sent (rule T2): the first receipt is not before the first
 * shipment, the second not before the second, and so on.
 *
 * <p>Id {@code RECEIVED_BEFORE_SHIPPED}; parameter {@code tolerance}, up to which clocks may
 * disagree. The receipts with which an object enters the chain from outside have no shipment in it.
 */
public final class TransferOrderRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public TransferOrderRule() {}

  @Override
  public String id() {
    return "RECEIVED_BEFORE_SHIPPED";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    Duration tolerance = context.duration("tolerance");
    for (TraceableObject object : chain.objects()) {
      if (object.kind() == ObjectKind.CLASS) {
        reporter.notApplicable();
        continue;
      }
      if (!object.has(Role.SHIPPED) || !object.has(Role.RECEIVED)) {
        continue;
      }
      check(object, Transfers.within(object), tolerance, reporter);
    }
  }

  private static void check(
      TraceableObject object, Transfers transfers, Duration tolerance, Reporter reporter) {
    List<Movement> shipped = transfers.shipped();
    List<Movement> received = transfers.received();
    int pairs = Math.min(shipped.size(), received.size());
    for (int i = 0; i < pairs; i++) {
      Instant sent = shipped.get(i).event().instant();
      Instant arrived = received.get(i).event().instant();
      if (arrived.isBefore(sent)) {
        boolean sure = arrived.isBefore(sent.minus(tolerance));
        FindingDraft draft = sure ? reporter.violated() : reporter.undecided();
        draft
            .lot(object.identifier())
            .at(shipped.get(i).event().event())
            .at(received.get(i).event().event())
            .with("sent", shipped.get(i).event().event().localTime())
            .with("arrived", received.get(i).event().event().localTime())
            .report();
        return;
      }
    }
  }
}
