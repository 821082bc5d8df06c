package vn.ocop.traceability.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.QuantityElement;

/** Adds up what was put into a container and taken out of it. */
final class Contents {

  private final Map<Key, Optional<BigDecimal>> held = new LinkedHashMap<>();

  /** An object in one unit. */
  private record Key(TraceableObject object, Optional<String> unit) {}

  /** What is in a container just before an event. */
  static List<Content> before(TraceableObject container, int event) {
    Contents contents = new Contents();
    for (Movement movement : container.movements()) {
      if (movement.event().index() >= event) {
        break;
      }
      if (movement.role() == Role.CONTAINER) {
        contents.take(movement.event());
      }
    }
    return contents.list();
  }

  private void take(ChainEvent event) {
    boolean out = event.event().getAction().equals(Optional.of(Action.DELETE));
    if (event.event().getType() != EventType.AGGREGATION) {
      return;
    }
    if (out && event.movements().size() == 1) {
      held.clear();
      return;
    }
    for (Movement movement : event.movements()) {
      if (movement.role() == Role.PACKED) {
        put(movement);
      } else if (movement.role() == Role.UNPACKED) {
        remove(movement);
      }
    }
  }

  private void put(Movement movement) {
    Optional<BigDecimal> more = quantity(movement);
    held.merge(
        key(movement),
        more,
        (a, b) -> a.isPresent() && b.isPresent() ? Optional.of(a.get().add(b.get())) : a);
  }

  /** Takes out an amount; one that is not said, or not less than what is there, empties it. */
  private void remove(Movement movement) {
    Optional<BigDecimal> less = quantity(movement);
    Optional<BigDecimal> there = held.getOrDefault(key(movement), Optional.empty());
    if (less.isPresent() && there.isPresent() && less.get().compareTo(there.get()) < 0) {
      held.put(key(movement), Optional.of(there.get().subtract(less.get())));
    } else if (less.isPresent() && there.isPresent()) {
      held.remove(key(movement));
    } else {
      held.keySet().removeIf(key -> key.object() == movement.object());
    }
  }

  private static Key key(Movement movement) {
    return new Key(movement.object(), movement.amount().flatMap(QuantityElement::unit));
  }

  private static Optional<BigDecimal> quantity(Movement movement) {
    return movement.amount().flatMap(QuantityElement::quantity);
  }

  private List<Content> list() {
    List<Content> list = new ArrayList<>(held.size());
    held.forEach((key, quantity) -> list.add(new Content(key.object(), quantity, key.unit())));
    return List.copyOf(list);
  }
}
