package vn.ocop.traceability.rule.completeness;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;

/**
 * Which objects moved with a container that they were packed into or taken out of, at any depth.
 * Goes down from every such movement in the order of time, and into each container once.
 */
final class MovedInside {

  private final int[] first;
  private final BitSet looked = new BitSet();

  /** With containers that were shipped, or that were received. */
  MovedInside(Chain chain, Role role) {
    first = new int[chain.objects().size()];
    Arrays.fill(first, Integer.MAX_VALUE);
    for (ChainEvent event : chain.events(role)) {
      for (Movement moved : event.movements(role)) {
        if (moved.object().has(Role.CONTAINER)) {
          spread(moved.object(), event.index());
        }
      }
    }
  }

  private void spread(TraceableObject moved, int event) {
    Deque<TraceableObject> open = new ArrayDeque<>();
    lookInto(moved, open);
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
    first[object.index()] = Math.min(first[object.index()], event);
    lookInto(object, open);
  }

  private void lookInto(TraceableObject object, Deque<TraceableObject> open) {
    if (object.has(Role.CONTAINER) && !looked.get(object.index())) {
      looked.set(object.index());
      open.add(object);
    }
  }

  /** Whether something that an object was in moved before an event. */
  boolean before(TraceableObject object, ChainEvent event) {
    return first[object.index()] < event.index();
  }
}
