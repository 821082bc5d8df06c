package vn.ocop.traceability.rule.completeness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
    BigDecimal tolerance = context.decimal("tolerance").movePointLeft(2);
    for (TraceableObject object : chain.objects()) {
      boolean moved = object.has(Role.SHIPPED) && object.has(Role.RECEIVED);
      Transfers transfers = Transfers.of(object).withoutArrival(object);
      boolean both = moved && !transfers.received().isEmpty();
      if (object.kind() == ObjectKind.LOT && both) {
        check(object, transfers, tolerance, reporter);
      } else {
        reporter.notApplicable();
      }
    }
  }

  private static void check(
      TraceableObject lot, Transfers transfers, BigDecimal tolerance, Reporter reporter) {
    Optional<BigDecimal> shipped = sum(transfers.shipped());
    Optional<BigDecimal> received = sum(transfers.received());
    if (shipped.isEmpty() || received.isEmpty()) {
      fill(reporter.undecided(), lot, transfers).report();
      return;
    }
    BigDecimal difference = received.get().subtract(shipped.get());
    boolean paired = transfers.received().size() >= transfers.shipped().size();
    boolean wrong = difference.abs().compareTo(shipped.get().multiply(tolerance)) > 0;
    if (wrong && (difference.signum() > 0 || paired)) {
      fill(reporter.violated(), lot, transfers)
          .figure("shipped", shipped.get(), "KGM")
          .figure("received", received.get(), "KGM")
          .report();
    }
  }

  private static FindingDraft fill(FindingDraft draft, TraceableObject lot, Transfers transfers) {
    draft.lot(lot.identifier());
    transfers.shipped().stream().limit(10).forEach(m -> draft.at(m.event().event()));
    transfers.received().stream().limit(10).forEach(m -> draft.at(m.event().event()));
    return draft;
  }

  private static Optional<BigDecimal> sum(List<Movement> movements) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Movement movement : movements) {
      Optional<BigDecimal> mass = movement.mass().inKilograms();
      if (mass.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(mass.get());
    }
    return Optional.of(sum);
  }
}
