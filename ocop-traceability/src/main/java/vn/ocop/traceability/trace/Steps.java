package vn.ocop.traceability.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transformation;

/** Single steps from an object to its neighbours in a chain. */
final class Steps {

  private Steps() {}

  /** The transformations that an object has a role in, each once. */
  static List<Transformation> transformations(Chain chain, TraceableObject object, Role role) {
    Set<Transformation> found = new LinkedHashSet<>();
    for (Movement movement : object.movements()) {
      if (movement.role() == role) {
        chain.transformation(movement.event()).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** What was packed into a unit at any time. */
  static List<Movement> packedInto(TraceableObject unit) {
    List<Movement> packed = new ArrayList<>();
    if (unit.kind() != ObjectKind.LOT) {
      for (Movement movement : unit.movements()) {
        if (movement.role() == Role.CONTAINER) {
          packed.addAll(movement.event().movements(Role.PACKED));
        }
      }
    }
    return packed;
  }

  /** The events that pack an object into a unit. */
  static List<ChainEvent> packings(TraceableObject object) {
    return object.movements().stream()
        .filter(movement -> movement.role() == Role.PACKED)
        .map(Movement::event)
        .filter(event -> event.container().isPresent())
        .toList();
  }
}
