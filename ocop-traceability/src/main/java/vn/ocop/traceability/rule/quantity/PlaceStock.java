package vn.ocop.traceability.rule.quantity;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;

/** How much of one lot lies at each place while its movements go by. */
final class PlaceStock {

  private static final int LISTED = 20;

  private final Tolerance tolerance;
  private final Map<String, Stock> stocks = new LinkedHashMap<>();
  private final Set<String> touched = new LinkedHashSet<>();
  private final Sum made = new Sum();
  private final Sum used = new Sum();
  private @Nullable Movement placeless;
  private boolean begun;
  private boolean cameFromNowhere;

  /** One place: what came in, what went out, and what of it lies packed. */
  private static final class Stock {
    private final Sum in = new Sum();
    private final Sum out = new Sum();
    private final ArrayDeque<Movement> last = new ArrayDeque<>(2);
    private BigDecimal packed = BigDecimal.ZERO;
    private boolean entered;
    private boolean open;
    private boolean told;
  }

  /**
   * More left a place than it had.
   *
   * @param place the place's common name
   * @param movements what came and went there last, the latest first
   * @param in kilograms known to have come in
   * @param out kilograms known to have gone out
   * @param certain whether all that came in is known
   */
  record Overdraft(
      String place, List<Movement> movements, BigDecimal in, BigDecimal out, boolean certain) {}

  PlaceStock(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  void take(Movement movement) {
    ChainEvent event = movement.event();
    switch (movement.role()) {
      case COMMISSIONED, PRODUCED -> {
        begun = true;
        made.add(movement);
        in(movement, event.location().or(event::readPoint));
      }
      case RECEIVED ->
          in(movement, event.location().or(() -> event.to("location")).or(event::readPoint));
      case CONSUMED, SOLD, ENDED -> {
        used.add(movement);
        out(movement, event.location().or(event::readPoint));
      }
      case SHIPPED ->
          out(movement, event.from("location").or(event::readPoint).or(event::location));
      case PACKED -> event.place().ifPresent(place -> pack(movement, place));
      case UNPACKED -> unpack(movement, event.location().or(event::readPoint));
      default -> event.location().or(event::readPoint).ifPresent(place -> see(movement, place));
    }
  }

  private void in(Movement movement, Optional<String> place) {
    if (place.isEmpty()) {
      cameFromNowhere = true;
      placeless = placeless == null ? movement : placeless;
      return;
    }
    Stock stock = at(place.get(), movement);
    stock.entered = true;
    stock.in.add(movement);
  }

  private void out(Movement movement, Optional<String> place) {
    if (place.isEmpty()) {
      placeless = placeless == null ? movement : placeless;
      return;
    }
    at(place.get(), movement).out.add(movement);
    touched.add(place.get());
  }

  private void pack(Movement movement, String place) {
    Stock stock = at(place, movement);
    stock.packed = stock.packed.add(mass(movement).orElse(BigDecimal.ZERO));
  }

  /** What is unpacked where it was packed was there all along; all else arrives. */
  private void unpack(Movement movement, Optional<String> place) {
    Stock stock = place.map(stocks::get).orElse(null);
    Optional<BigDecimal> mass = mass(movement);
    if (stock == null || mass.isEmpty() || mass.get().compareTo(stock.packed) > 0) {
      in(movement, place);
    } else {
      stock.packed = stock.packed.subtract(mass.get());
    }
  }

  /** More is seen than came in: some of it was brought without a record. */
  private void see(Movement movement, String place) {
    Stock stock = stocks.computeIfAbsent(place, p -> new Stock());
    BigDecimal there = stock.in.kilograms().subtract(stock.out.kilograms());
    stock.open |= mass(movement).filter(seen -> tolerance.isAbove(seen, there)).isPresent();
  }

  private Stock at(String place, Movement movement) {
    Stock stock = stocks.computeIfAbsent(place, p -> new Stock());
    stock.last.addFirst(movement);
    if (stock.last.size() > LISTED) {
      stock.last.removeLast();
    }
    return stock;
  }

  private static Optional<BigDecimal> mass(Movement movement) {
    return movement.mass().inKilograms().filter(kilograms -> kilograms.signum() >= 0);
  }

  /** The places that are overdrawn since they were last asked for, each told once. */
  List<Overdraft> overdrafts() {
    List<Overdraft> found = new ArrayList<>(0);
    boolean asWhole =
        begun && made.isKnown() && tolerance.isAbove(used.kilograms(), made.kilograms());
    for (String place : touched) {
      Stock stock = stocks.get(place);
      if (stock != null && !asWhole && !stock.told && stock.entered && isOverdrawn(stock)) {
        stock.told = true;
        found.add(overdraft(place, stock));
      }
    }
    touched.clear();
    return found;
  }

  private boolean isOverdrawn(Stock stock) {
    return tolerance.isAbove(stock.out.kilograms(), stock.in.kilograms());
  }

  private Overdraft overdraft(String place, Stock stock) {
    return new Overdraft(
        place,
        List.copyOf(stock.last),
        stock.in.kilograms(),
        stock.out.kilograms(),
        stock.in.isKnown() && !stock.open && !cameFromNowhere);
  }

  /** The first movement that names no place, of a lot that others place. */
  Optional<Movement> placeless() {
    return isEmpty() ? Optional.empty() : Optional.ofNullable(placeless);
  }

  /** Whether no movement names a place. */
  boolean isEmpty() {
    return stocks.isEmpty();
  }
}
