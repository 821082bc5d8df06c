package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.quantity.Mass;

/**
 * How much a container counts for by itself in a recall, so that every kilogram counts once: the
 * net content of a carton (thùng) and the net contents of the pieces in it are one mass, told
 * twice.
 *
 * <ul>
 *   <li>What was only reached because it held something of the recall counts nothing: what it held
 *       is counted, and the rest of it is not concerned.
 *   <li>What is concerned itself, because the recall names it or it was made of what is, counts its
 *       net content less the most that it was told to hold of the recall at one time: all where
 *       nobody tells what is in it, nothing where all of it is told, and what is missing where a
 *       part is told. So no kilogram is lost because some pieces are told and others are not, and
 *       telling more of them changes no sum.
 * </ul>
 *
 * <p>It is one figure for the whole recall, so that it can be followed from place to place.
 */
final class ContainerMass {

  private final Predicate<TraceableObject> counted;
  private final Predicate<TraceableObject> concerned;
  private final Map<TraceableObject, List<ChainEvent>> listings = new HashMap<>();
  private final Map<TraceableObject, BigDecimal> held = new HashMap<>();

  /**
   * For one recall.
   *
   * @param counted whether an object is counted in it
   * @param concerned whether an object is concerned itself, and not only as what held others
   */
  ContainerMass(Predicate<TraceableObject> counted, Predicate<TraceableObject> concerned) {
    this.counted = counted;
    this.concerned = concerned;
  }

  /** Whether an event tells of something in an item that is counted as well. */
  boolean isTold(TraceableObject item) {
    return listings(item).stream()
        .flatMap(event -> event.movements().stream())
        .anyMatch(content -> content.object() != item && counted.test(content.object()));
  }

  /** What an item in which something is told to be counts for by itself, in kilograms. */
  BigDecimal own(TraceableObject item) {
    BigDecimal missing = total(item).subtract(held(item));
    return missing.signum() == 0 ? BigDecimal.ZERO : missing;
  }

  /** With all that is in it. */
  private BigDecimal total(TraceableObject container) {
    BigDecimal content = held(container);
    return container.kind() == ObjectKind.ITEM && concerned.test(container)
        ? netContent(container).orElse(BigDecimal.ZERO).max(content)
        : content;
  }

  static Optional<BigDecimal> netContent(TraceableObject item) {
    return Mass.of(BigDecimal.ONE, Optional.empty(), item.item().flatMap(TradeItem::getNetContent))
        .inKilograms();
  }

  /** The most that it held; works from the innermost container outwards. */
  private BigDecimal held(TraceableObject container) {
    Deque<TraceableObject> open = new ArrayDeque<>(List.of(container));
    Set<TraceableObject> entered = new HashSet<>();
    while (!open.isEmpty()) {
      TraceableObject next = open.peek();
      if (!held.containsKey(next) && entered.add(next)) {
        openContents(next, open, entered);
      } else {
        open.pop();
        if (!held.containsKey(next)) {
          held.put(next, new MostHeld(next, this::mass).after(listings(next)));
        }
      }
    }
    return held.getOrDefault(container, BigDecimal.ZERO);
  }

  private void openContents(
      TraceableObject container, Deque<TraceableObject> open, Set<TraceableObject> entered) {
    for (ChainEvent event : listings(container)) {
      for (Movement content : event.movements()) {
        TraceableObject object = content.object();
        if (!listings(object).isEmpty() && !held.containsKey(object) && !entered.contains(object)) {
          open.push(object);
        }
      }
    }
  }

  /** The mass of something in a container; in a ring, a container is not in itself. */
  private Optional<BigDecimal> mass(TraceableObject object, Optional<BigDecimal> told) {
    if (!listings(object).isEmpty()) {
      return held.containsKey(object) ? Optional.of(total(object)) : Optional.empty();
    }
    return counted.test(object) ? told : Optional.empty();
  }

  /** The events that tell what is in an object; most objects hold nothing. */
  private List<ChainEvent> listings(TraceableObject object) {
    if (!mayBeAround(object)) {
      return List.of();
    }
    return listings.computeIfAbsent(
        object,
        any ->
            any.movements().stream()
                .map(Movement::event)
                .distinct()
                .filter(event -> isAround(any, event))
                .toList());
  }

  /** What is packed, or seen with its content, is a container there, or shipped or received. */
  private static boolean mayBeAround(TraceableObject object) {
    return object.has(Role.CONTAINER) || object.has(Role.SHIPPED) || object.has(Role.RECEIVED);
  }

  /** The parent of an aggregation stands before what is in it. */
  private static boolean isAround(TraceableObject object, ChainEvent event) {
    return event.event().getType() == EventType.AGGREGATION
        && event.event().getParent().isPresent()
        && event.movements().get(0).object() == object;
  }
}
