package vn.ocop.traceability.rule.packaging;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.QuantityElement;

/**
 * What is in each container while the events of a chain go by in the order of time, in linear time
 * for containers that are used over and over.
 */
public final class RunningContents {

  private final Map<TraceableObject, Map<Key, Optional<BigDecimal>>> contents = new HashMap<>();

  /** An object in one unit. */
  private record Key(TraceableObject object, Optional<String> unit) {}

  /** Begins with nothing known. */
  public RunningContents() {}

  /**
   * Lets an event happen.
   *
   * @param event the next event of the chain
   */
  public void apply(ChainEvent event) {
    TraceableObject container = event.container().orElse(null);
    if (container == null || event.event().getType() != EventType.AGGREGATION) {
      return;
    }
    List<Movement> out = event.movements(Role.UNPACKED);
    boolean all = event.event().getAction().equals(Optional.of(Action.DELETE)) && out.isEmpty();
    Map<Key, Optional<BigDecimal>> inside =
        contents.computeIfAbsent(container, c -> new LinkedHashMap<>());
    if (all) {
      inside.clear();
    }
    event.movements(Role.PACKED).forEach(movement -> put(inside, movement));
    out.forEach(movement -> remove(inside, movement));
  }

  /**
   * Whether anything was put into a container before.
   *
   * @param container an object of the chain
   * @return false where the data hold no packing of it
   */
  public boolean isKnown(TraceableObject container) {
    return contents.containsKey(container);
  }

  /**
   * Whether an object, or some of it, is in a container.
   *
   * @param container an object of the chain
   * @param object another
   * @return true if it was put in and not taken out
   */
  public boolean holds(TraceableObject container, TraceableObject object) {
    return inside(container).keySet().stream().anyMatch(key -> key.object() == object);
  }

  /**
   * How much of an object is in a container.
   *
   * @param container an object of the chain
   * @param amount an amount of an object, whose unit counts
   * @return the quantity; empty where it is not known in that unit
   */
  public Optional<BigDecimal> quantity(TraceableObject container, Movement amount) {
    return inside(container).getOrDefault(key(amount), Optional.empty());
  }

  /**
   * What is in a container, one level deep.
   *
   * @param container an object of the chain
   * @return the objects in the order they were put in
   */
  public List<TraceableObject> objects(TraceableObject container) {
    return inside(container).keySet().stream().map(Key::object).distinct().toList();
  }

  private Map<Key, Optional<BigDecimal>> inside(TraceableObject container) {
    return contents.getOrDefault(container, Map.of());
  }

  private static void put(Map<Key, Optional<BigDecimal>> inside, Movement movement) {
    inside.merge(
        key(movement),
        quantity(movement),
        (a, b) -> a.isPresent() && b.isPresent() ? Optional.of(a.get().add(b.get())) : a);
  }

  private static void remove(Map<Key, Optional<BigDecimal>> inside, Movement movement) {
    Key key = key(movement);
    Optional<BigDecimal> there = inside.getOrDefault(key, Optional.empty());
    Optional<BigDecimal> less = quantity(movement);
    boolean part = less.isPresent() && there.isPresent() && less.get().compareTo(there.get()) < 0;
    if (part) {
      inside.put(key, Optional.of(there.get().subtract(less.get())));
    } else if (inside.remove(key) == null) {
      inside.keySet().removeIf(other -> other.object() == movement.object());
    }
  }

  private static Key key(Movement movement) {
    return new Key(movement.object(), movement.amount().flatMap(QuantityElement::unit));
  }

  private static Optional<BigDecimal> quantity(Movement movement) {
    return movement.amount().flatMap(QuantityElement::quantity);
  }
}
