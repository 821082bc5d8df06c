package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Content;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.Action;

/** Finds the most that one container held at one time, as far as masses are known. */
final class MostHeld {

  private final TraceableObject container;
  private final BiFunction<TraceableObject, Optional<BigDecimal>, Optional<BigDecimal>> masses;
  private final RunningContents contents = new RunningContents();
  private final Set<TraceableObject> known = new HashSet<>();
  private BigDecimal before = BigDecimal.ZERO;
  private BigDecimal now = BigDecimal.ZERO;
  private BigDecimal most = BigDecimal.ZERO;

  /**
   * For a container.
   *
   * @param masses the kilograms that an object counts for, given what is told of its amount
   */
  MostHeld(
      TraceableObject container,
      BiFunction<TraceableObject, Optional<BigDecimal>, Optional<BigDecimal>> masses) {
    this.container = container;
    this.masses = masses;
  }

  /** The kilograms that it held at most while events told of it, in the order of time. */
  BigDecimal after(List<ChainEvent> events) {
    for (ChainEvent event : events) {
      Set<TraceableObject> named = new HashSet<>();
      for (Movement movement : event.movements()) {
        if (movement.object() != container) {
          named.add(movement.object());
          see(movement);
        }
      }
      take(event, named);
      most = most.max(now);
    }
    return before.add(most);
  }

  /** What is seen in it or taken out and nobody put in, was in it before. */
  private void see(Movement movement) {
    if (known.add(movement.object()) && movement.role() != Role.PACKED) {
      before =
          before.add(
              masses
                  .apply(movement.object(), movement.mass().inKilograms())
                  .orElse(BigDecimal.ZERO));
    }
  }

  private void take(ChainEvent event, Set<TraceableObject> named) {
    boolean emptied =
        named.isEmpty() && event.event().getAction().equals(Optional.of(Action.DELETE));
    BigDecimal rest = emptied ? BigDecimal.ZERO : now.subtract(inside(named));
    contents.apply(event);
    now = rest.add(inside(named));
  }

  private BigDecimal inside(Set<TraceableObject> named) {
    BigDecimal sum = BigDecimal.ZERO;
    for (TraceableObject object : named) {
      for (Content content : contents.of(container, object)) {
        sum = sum.add(masses.apply(object, content.mass().inKilograms()).orElse(BigDecimal.ZERO));
      }
    }
    return sum;
  }
}
