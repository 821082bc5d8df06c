package vn.ocop.traceability.rule.completeness;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;

/** The shipments and receipts of one object, in the order of time. */
record Transfers(List<Movement> shipped, List<Movement> received) {

  static Transfers of(TraceableObject object) {
    List<Movement> shipped = new ArrayList<>(0);
    List<Movement> received = new ArrayList<>(0);
    for (Movement movement : object.movements()) {
      if (movement.role() == Role.SHIPPED) {
        shipped.add(movement);
      } else if (movement.role() == Role.RECEIVED) {
        received.add(movement);
      }
    }
    return new Transfers(shipped, received);
  }

  /** Without the receipts with which an object that begins elsewhere enters the chain. */
  Transfers withoutArrival(TraceableObject object) {
    boolean arrives = !object.hasOrigin() && object.movements().get(0).role() == Role.RECEIVED;
    if (!arrives) {
      return this;
    }
    int sent = shipped.isEmpty() ? Integer.MAX_VALUE : shipped.get(0).event().index();
    return new Transfers(
        shipped, received.stream().filter(receipt -> receipt.event().index() > sent).toList());
  }

  /** A class without lot is many things: its transfers prove nothing. */
  static boolean applyTo(TraceableObject object) {
    return object.kind() != ObjectKind.CLASS;
  }
}
