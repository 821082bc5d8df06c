package vn.ocop.traceability.rule.completeness;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;

/**
 * Which objects were shipped with a container that they were packed into or taken out of, at any
 * depth. Goes down from every shipment in the order of time, and into each container once.
 */
final class ShippedInside {

  private final int[] first;

  ShippedInside(Chain chain) {
    first = new int[chain.objects().size()];
    Arrays.fill(first, Integer.MAX_VALUE);
    for (ChainEvent event : chain.events(Role.SHIPPED)) {
      for (Movement shipped : event.movements(Role.SHIPPED)) {
        spread(shipped.object(), event.index());
      }
    }
  }

  private void spread(TraceableObject shipped, int event) {
    Deque<TraceableObject> open = new ArrayDeque<>();
    reach(shipped, event, open);
    while (!open.isEmpty()) {
      for (Movement container : open.remove().movements()) {
        if (container.role() == Role.CONTAINER) {
          for (Movement content : container.event().movements()) {
            if (content.role() == Role.PACKED || content.role() == Role.UNPACKED) {
              reach(content.object(), event, open);
            }
          }
        }
      }
    }
  }

  private void reach(TraceableObject object, int event, Deque<TraceableObject> open) {
    if (first[object.index()] == Integer.MAX_VALUE) {
      first[object.index()] = event;
      if (object.has(Role.CONTAINER)) {
        open.add(object);
      }
    }
  }

  /** Whether an object, or something it was in, was shipped before an event. */
  boolean before(TraceableObject object, ChainEvent event) {
    return first[object.index()] < event.index();
  }
}
