package vn.ocop.traceability.rule.completeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;

/** The shipments and receipts of one object, in the order of time. */
record Transfers(List<Movement> shipped, List<Movement> received) {

  private static final int DEEPEST = 64;

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

  /**
   * Whether a container that an object was put into, or one around it, moved in a role: the object
   * went with it.
   */
  static boolean inside(TraceableObject object, Role role, ChainEvent before) {
    Set<TraceableObject> seen = new HashSet<>();
    List<TraceableObject> around = List.of(object);
    for (int depth = 0; depth < DEEPEST && !around.isEmpty(); depth++) {
      List<TraceableObject> outer = new ArrayList<>();
      for (TraceableObject inner : around) {
        for (Movement movement : inner.movements()) {
          if (movement.role() == Role.PACKED || movement.role() == Role.UNPACKED) {
            movement.event().container().filter(seen::add).ifPresent(outer::add);
          }
        }
      }
      for (TraceableObject container : outer) {
        for (Movement movement : container.movements()) {
          if (movement.role() == role && movement.event().index() < before.index()) {
            return true;
          }
        }
      }
      around = outer;
    }
    return false;
  }
}
