package vn.ocop.traceability.rule.quantity;

import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transfers;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * As much arrives as was sent (rules C5 and M3): of a lot, no more is received than was shipped,
 * and where each shipment has its receipt, no less.
 *
 * <p>Id {@code RECEIPT_DIFFERS}; parameter {@code tolerance}, per cent. Undecided where a mass is
 * not known. What a lot brings with it from outside was shipped by nobody in the chain.
 */
public final class TransferQuantityRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public TransferQuantityRule() {}

  @Override
  public String id() {
    return "RECEIPT_DIFFERS";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    Tolerance tolerance = Tolerance.of(context);
    for (TraceableObject object : chain.objects()) {
      boolean moved = object.has(Role.SHIPPED) && object.has(Role.RECEIVED);
      if (object.kind() == ObjectKind.LOT && moved) {
        check(object, Transfers.within(object), tolerance, reporter);
      } else {
        reporter.notApplicable();
      }
    }
  }

  private static void check(
      TraceableObject lot, Transfers transfers, Tolerance tolerance, Reporter reporter) {
    if (transfers.received().isEmpty()) {
      reporter.notApplicable();
      return;
    }
    Sum shipped = new Sum();
    Sum received = new Sum();
    shipped.addAll(transfers.shipped());
    received.addAll(transfers.received());
    boolean paired = transfers.received().size() >= transfers.shipped().size();
    if (!shipped.isKnown() || !received.isKnown()) {
      fill(reporter.undecided(), lot, transfers).report();
    } else if (tolerance.isAbove(received, shipped)
        || (paired && tolerance.isBelow(received, shipped))) {
      fill(reporter.violated(), lot, transfers)
          .figure("shipped", shipped.kilograms(), "KGM")
          .figure("received", received.kilograms(), "KGM")
          .report();
    }
  }

  private static FindingDraft fill(FindingDraft draft, TraceableObject lot, Transfers transfers) {
    draft.lot(lot.identifier());
    transfers.shipped().stream().limit(10).forEach(m -> draft.at(m.event().event()));
    transfers.received().stream().limit(10).forEach(m -> draft.at(m.event().event()));
    return draft;
  }
}
