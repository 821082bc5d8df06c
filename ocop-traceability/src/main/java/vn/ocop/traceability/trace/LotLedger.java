package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.trace.Stretch.Fate;
import vn.ocop.traceability.trace.Stretch.LastPlace;

/** Adds up where the mass of one lot went, stretch by stretch of its way in the order of time. */
final class LotLedger {

  private final TraceableObject object;
  private final int number;
  private final boolean byLine;
  private final Map<String, Integer> places = new LinkedHashMap<>(4);
  private final Map<Fate, BigDecimal> masses = new EnumMap<>(Fate.class);
  private @Nullable LastPlace lastPlace;
  private BigDecimal fromOutside = BigDecimal.ZERO;
  private BigDecimal onTheWay = BigDecimal.ZERO;
  private int newest;
  private boolean inOrder = true;
  private boolean weighed = true;
  private boolean onlyHolds;

  /**
   * An empty ledger.
   *
   * @param number its number among the ledgers of its recall
   */
  LotLedger(TraceableObject object, int number, boolean byLine) {
    this.object = object;
    this.number = number;
    this.byLine = byLine;
  }

  int number() {
    return number;
  }

  /** Says that all of its mass is counted with what is in it. */
  void onlyHolds() {
    onlyHolds = true;
  }

  /**
   * Takes a stretch.
   *
   * @param mass the kilograms that went it, as far as they are told
   * @param isTold whether all of them are
   */
  void take(Stretch stretch, BigDecimal mass, boolean isTold) {
    stretch.places().forEach(this::see);
    LastPlace last = stretch.lastPlace();
    if (last != null && (lastPlace == null || last.event() >= lastPlace.event())) {
      lastPlace = last;
    }
    stretch
        .times()
        .forEach((fate, times) -> masses.merge(fate, times(mass, times), BigDecimal::add));
    weighed &= isTold || stretch.times().isEmpty();
    travel(stretch, mass);
  }

  /** Stretches of what lay in several containers need not come in the order of time. */
  private void see(String place, int event) {
    Integer before = places.putIfAbsent(place, event);
    if (before == null) {
      inOrder &= event >= newest;
      newest = Math.max(newest, event);
    } else if (event < before) {
      places.put(place, event);
      inOrder = false;
    }
  }

  /** What arrives without having been sent came from outside, unless it began in the chain. */
  private void travel(Stretch stretch, BigDecimal mass) {
    if (!stretch.isJourney()) {
      return;
    }
    BigDecimal lowest = onTheWay.add(times(mass, stretch.lowest()));
    if (stretch.lowest() < 0 && lowest.signum() < 0) {
      fromOutside = fromOutside.subtract(lowest);
      long since = stretch.onTheWay() - stretch.lowest();
      onTheWay = since == 0 ? BigDecimal.ZERO : times(mass, since);
    } else {
      onTheWay = onTheWay.add(times(mass, stretch.onTheWay()));
    }
  }

  /** Some masses as one; most often there is one. */
  static BigDecimal times(BigDecimal mass, long times) {
    return times == 1 ? mass : mass.multiply(BigDecimal.valueOf(times));
  }

  private BigDecimal mass(Fate fate) {
    return masses.getOrDefault(fate, BigDecimal.ZERO);
  }

  AffectedLot result() {
    BigDecimal made = mass(Fate.MADE);
    if (!object.hasOrigin()) {
      made = made.add(fromOutside);
    }
    BigDecimal processed = mass(Fate.PROCESSED);
    BigDecimal destroyed = mass(Fate.DESTROYED);
    // What a customer sells on was sent to it before: the greatest of the three is all of it.
    BigDecimal sold = mass(Fate.RETAILED).max(mass(Fate.TO_CUSTOMER)).max(mass(Fate.AT_CUSTOMER));
    BigDecimal left =
        made.subtract(processed).subtract(sold).subtract(destroyed).subtract(onTheWay);
    BigDecimal there = left.max(BigDecimal.ZERO);
    boolean known = lastPlace != null;
    boolean isMadeKnown = made.signum() > 0 || onlyHolds;
    return new AffectedLot(
        object,
        byLine,
        isMadeKnown ? Optional.of(made) : Optional.empty(),
        processed,
        sold,
        destroyed,
        known ? there : BigDecimal.ZERO,
        known ? onTheWay : onTheWay.add(there),
        left.negate().max(BigDecimal.ZERO),
        weighed && isMadeKnown,
        placesInOrder(),
        Optional.ofNullable(lastPlace).map(LastPlace::name));
  }

  private List<String> placesInOrder() {
    if (inOrder) {
      return List.copyOf(places.keySet());
    }
    return places.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }
}
