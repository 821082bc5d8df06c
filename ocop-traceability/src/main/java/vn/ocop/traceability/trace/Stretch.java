package vn.ocop.traceability.trace;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Role;

/**
 * A stretch of the way of goods: one movement, or several one after the other joined to one. Tells
 * what happened how often and where, whatever the mass of the goods.
 */
final class Stretch {

  /** What becomes of the whole mass of goods in one movement. */
  enum Fate {
    MADE,
    PROCESSED,
    RETAILED,
    TO_CUSTOMER,
    AT_CUSTOMER,
    DESTROYED,
    SENT,
    ARRIVED
  }

  /**
   * How often goods were sent to a party and how often they arrived there.
   *
   * @param first the index of the first event of these
   */
  record Deliveries(int first, long sent, long arrived) {
    Deliveries plus(Deliveries more) {
      return new Deliveries(Math.min(first, more.first), sent + more.sent, arrived + more.arrived);
    }
  }

  /** The last place that is not yet a customer's. */
  record LastPlace(String name, int event) {}

  private final Map<Fate, Long> times;
  private final long lowest;
  private final Map<String, Integer> places;
  private final @Nullable LastPlace lastPlace;
  private final Map<String, Deliveries> deliveries;

  private Stretch(
      Map<Fate, Long> times,
      long lowest,
      Map<String, Integer> places,
      @Nullable LastPlace lastPlace,
      Map<String, Deliveries> deliveries) {
    this.times = times;
    this.lowest = lowest;
    this.places = places;
    this.lastPlace = lastPlace;
    this.deliveries = deliveries;
  }

  /**
   * One movement.
   *
   * @param to who takes the goods
   * @param customer whether the chain ends with that party
   */
  static Stretch of(ChainEvent event, Role role, Optional<String> to, boolean customer) {
    int index = event.index();
    Fate fate = fate(role, customer);
    Optional<String> place = event.location().or(event::place);
    boolean isOurs = !customer && role != Role.SOLD;
    boolean isTransfer = role == Role.SHIPPED || role == Role.RECEIVED;
    Deliveries one =
        new Deliveries(index, role == Role.SHIPPED ? 1 : 0, role == Role.RECEIVED ? 1 : 0);
    return new Stretch(
        fate == null ? Map.of() : Map.of(fate, 1L),
        fate == Fate.ARRIVED ? -1 : 0,
        place.map(name -> Map.of(name, index)).orElse(Map.of()),
        isOurs ? place.map(name -> new LastPlace(name, index)).orElse(null) : null,
        isTransfer ? to.map(party -> Map.of(party, one)).orElse(Map.of()) : Map.of());
  }

  private static @Nullable Fate fate(Role role, boolean customer) {
    return switch (role) {
      case COMMISSIONED, PRODUCED -> Fate.MADE;
      case CONSUMED -> Fate.PROCESSED;
      case SOLD -> Fate.RETAILED;
      case ENDED -> Fate.DESTROYED;
      case SHIPPED -> customer ? Fate.TO_CUSTOMER : Fate.SENT;
      case RECEIVED -> customer ? Fate.AT_CUSTOMER : Fate.ARRIVED;
      default -> null;
    };
  }

  /** This stretch and the next as one. */
  Stretch then(Stretch next) {
    return new Stretch(
        joined(times, next.times, new EnumMap<>(Fate.class), Long::sum),
        Math.min(lowest, onTheWay() + next.lowest),
        joined(places, next.places, new LinkedHashMap<>(), Math::min),
        next.lastPlace == null ? lastPlace : next.lastPlace,
        joined(deliveries, next.deliveries, new LinkedHashMap<>(), Deliveries::plus));
  }

  private static <K, V> Map<K, V> joined(
      Map<K, V> first, Map<K, V> second, Map<K, V> into, BinaryOperator<V> sum) {
    if (first.isEmpty()) {
      return second;
    }
    if (second.isEmpty()) {
      return first;
    }
    into.putAll(first);
    second.forEach((key, value) -> into.merge(key, value, sum));
    return into;
  }

  /** How often something became of the goods, each fate at least once. */
  Map<Fate, Long> times() {
    return times;
  }

  /** Whether the goods are sent or arrive. */
  boolean isJourney() {
    return times.containsKey(Fate.SENT) || times.containsKey(Fate.ARRIVED);
  }

  /** How often the goods are sent more than they arrive; below zero where less. */
  long onTheWay() {
    return times.getOrDefault(Fate.SENT, 0L) - times.getOrDefault(Fate.ARRIVED, 0L);
  }

  /** The lowest that {@link #onTheWay()} is on the stretch; zero at its beginning. */
  long lowest() {
    return lowest;
  }

  /** The places, each with the index of the first event there. */
  Map<String, Integer> places() {
    return places;
  }

  @Nullable LastPlace lastPlace() {
    return lastPlace;
  }

  /** Who was sent the goods. */
  Map<String, Deliveries> deliveries() {
    return deliveries;
  }
}
