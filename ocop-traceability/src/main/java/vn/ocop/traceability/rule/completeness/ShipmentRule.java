package vn.ocop.traceability.rule.completeness;

import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transfers;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;
import vn.ocop.traceability.rule.custody.Actors;

/**
 * What was sent arrives: the last shipment is followed by a receipt, its own or that of the
 * container it is in (rule C5).
 *
 * <p>Id {@code SHIPMENT_NOT_RECEIVED}. Violated where the object turns up at the shipment's
 * destination without a receipt; undecided where nothing is heard of it any more, since the
 * receiver's events may be missing; not applicable to shipments to end customers.
 */
public final class ShipmentRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public ShipmentRule() {}

  @Override
  public String id() {
    return "SHIPMENT_NOT_RECEIVED";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    MovedInside receipts = null;
    for (TraceableObject object : chain.objects()) {
      if (object.kind() == ObjectKind.CLASS || !object.has(Role.SHIPPED)) {
        reporter.notApplicable();
        continue;
      }
      Transfers transfers = Transfers.of(object);
      if (!isOpen(transfers)) {
        reporter.notApplicable();
        continue;
      }
      Movement last = transfers.shipped().get(transfers.shipped().size() - 1);
      if (Actors.goesToEndCustomer(chain, last.event())) {
        reporter.notApplicable();
      } else {
        Optional<Movement> arrived = atDestination(object, last.event());
        receipts = receipts == null ? new MovedInside(chain, Role.RECEIVED) : receipts;
        if (arrived.isPresent() && receipts.before(object, arrived.get().event())) {
          reporter.notApplicable();
        } else if (arrived.isPresent()) {
          reporter
              .violated()
              .lot(object.identifier())
              .at(last.event().event())
              .at(arrived.get().event().event())
              .report();
        } else {
          reporter.undecided().lot(object.identifier()).at(last.event().event()).report();
        }
      }
    }
  }

  /** Fewer receipts than shipments, and none after the last: receipts of parts close it, too. */
  private static boolean isOpen(Transfers transfers) {
    int shipments = transfers.shipped().size();
    int receipts = transfers.received().size();
    return shipments > receipts
        && (receipts == 0
            || transfers.received().get(receipts - 1).event().index()
                < transfers.shipped().get(shipments - 1).event().index());
  }

  private static Optional<Movement> atDestination(TraceableObject object, ChainEvent shipment) {
    Optional<String> destination = shipment.to("location");
    return destination.isEmpty()
        ? Optional.empty()
        : object.movements().stream()
            .filter(movement -> movement.event().index() > shipment.index())
            .filter(movement -> movement.event().place().equals(destination))
            .findFirst();
  }
}
