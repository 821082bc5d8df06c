package vn.ocop.traceability.rule.completeness;

import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * What was sent arrives: a shipment is followed by a receipt (rule C5).
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
    for (TraceableObject object : chain.objects()) {
      boolean open = object.has(Role.SHIPPED) && !object.has(Role.RECEIVED);
      if (!Transfers.applyTo(object) || !open) {
        reporter.notApplicable();
        continue;
      }
      List<Movement> shipped = Transfers.of(object).shipped();
      Movement last = shipped.get(shipped.size() - 1);
      if (goesToEndCustomer(chain, last.event())) {
        reporter.notApplicable();
      } else {
        Optional<Movement> arrived = atDestination(object, last.event());
        if (arrived.isPresent()) {
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

  private static boolean goesToEndCustomer(Chain chain, ChainEvent shipment) {
    return List.of("owning_party", "possessing_party").stream()
        .flatMap(type -> shipment.to(type).stream())
        .flatMap(party -> chain.masterData().party(party).stream())
        .anyMatch(Party::getEndCustomer);
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
