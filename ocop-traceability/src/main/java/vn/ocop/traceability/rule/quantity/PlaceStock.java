package vn.ocop.traceability.rule.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;

/**
 * How much of a lot lies at each place while its movements go by, one lot after another: a chain
 * has many lots and few places, so what is kept of a place serves every lot that was there.
 */
final class PlaceStock {

  private static final int LISTED = 20;

  private final Tolerance tolerance;
  private final Map<String, Stock> stocks = new HashMap<>();
  private final List<Stock> touched = new ArrayList<>();
  private final Sum made = new Sum();
  private final Sum used = new Sum();
  private @Nullable Movement placeless;
  private int lot;
  private boolean begun;
  private boolean placed;
  private boolean cameFromNowhere;

  /** One place: what of the lot came in, what went out, and what of it lies packed. */
  private static final class Stock {
    private final String place;
    private final List<Movement> movements = new ArrayList<>(2);
    private int lot;
    private final Sum in = new Sum();
    private final Sum out = new Sum();
    private BigDecimal packed = BigDecimal.ZERO;
    private boolean entered;
    private boolean open;
    private boolean touched;
    private boolean told;

    Stock(String place) {
      this.place = place;
    }

    void begin(int next) {
      lot = next;
      movements.clear();
      in.clear();
      out.clear();
      packed = BigDecimal.ZERO;
      entered = false;
      open = false;
      touched = false;
      told = false;
    }
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

  /** Turns to the next lot, of which nothing is anywhere yet. */
  void beginLot() {
    lot++;
    made.clear();
    used.clear();
    placeless = null;
    begun = false;
    placed = false;
    cameFromNowhere = false;
    touched.clear();
  }

  void take(Movement movement) {
    ChainEvent event = movement.event();
    switch (movement.role()) {
      case COMMISSIONED, PRODUCED -> {
        begun = true;
        made.add(movement);
        in(movement, either(event.location(), event.readPoint()));
      }
      case RECEIVED ->
          in(movement, either(event.location(), either(event.to("location"), event.readPoint())));
      case CONSUMED, SOLD, ENDED -> {
        used.add(movement);
        out(movement, either(event.location(), event.readPoint()));
      }
      case SHIPPED ->
          out(
              movement,
              either(event.from("location"), either(event.readPoint(), event.location())));
      case PACKED -> pack(movement, event.place());
      case UNPACKED -> unpack(movement, either(event.location(), event.readPoint()));
      default -> see(movement, either(event.location(), event.readPoint()));
    }
  }

  private static Optional<String> either(Optional<String> one, Optional<String> other) {
    return one.isPresent() ? one : other;
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
    Stock stock = at(place.get(), movement);
    stock.out.add(movement);
    if (!stock.touched) {
      stock.touched = true;
      touched.add(stock);
    }
  }

  private void pack(Movement movement, Optional<String> place) {
    if (place.isPresent()) {
      Stock stock = at(place.get(), movement);
      stock.packed = stock.packed.add(mass(movement).orElse(BigDecimal.ZERO));
    }
  }

  /** What is unpacked where it was packed was there all along; all else arrives. */
  private void unpack(Movement movement, Optional<String> place) {
    Stock stock = place.map(stocks::get).filter(known -> known.lot == lot).orElse(null);
    Optional<BigDecimal> mass = mass(movement);
    if (stock == null || mass.isEmpty() || mass.get().compareTo(stock.packed) > 0) {
      in(movement, place);
    } else {
      stock.packed = stock.packed.subtract(mass.get());
    }
  }

  /** More is seen than came in: some of it was brought without a record. */
  private void see(Movement movement, Optional<String> place) {
    if (place.isPresent()) {
      Stock stock = at(place.get());
      BigDecimal there = stock.in.kilograms().subtract(stock.out.kilograms());
      stock.open |= mass(movement).filter(seen -> tolerance.isAbove(seen, there)).isPresent();
    }
  }

  private Stock at(String place, Movement movement) {
    Stock stock = at(place);
    stock.movements.add(movement);
    return stock;
  }

  private Stock at(String place) {
    Stock stock = stocks.get(place);
    if (stock == null) {
      stock = new Stock(place);
      stocks.put(place, stock);
    }
    if (stock.lot != lot) {
      stock.begin(lot);
    }
    placed = true;
    return stock;
  }

  private static Optional<BigDecimal> mass(Movement movement) {
    return movement.mass().inKilograms().filter(kilograms -> kilograms.signum() >= 0);
  }

  /** The places that are overdrawn since they were last asked for, each told once. */
  List<Overdraft> overdrafts() {
    List<Overdraft> found = List.of();
    for (Stock stock : touched) {
      stock.touched = false;
      if (stock.entered && !stock.told && isOverdrawn(stock) && !isOverdrawnAsWhole()) {
        stock.told = true;
        found = found.isEmpty() ? new ArrayList<>(1) : found;
        found.add(overdraft(stock));
      }
    }
    touched.clear();
    return found;
  }

  private boolean isOverdrawn(Stock stock) {
    return tolerance.isAbove(stock.out, stock.in);
  }

  private boolean isOverdrawnAsWhole() {
    return begun && made.isKnown() && tolerance.isAbove(used, made);
  }

  private Overdraft overdraft(Stock stock) {
    List<Movement> latest = new ArrayList<>();
    for (int i = stock.movements.size() - 1; i >= 0 && latest.size() < LISTED; i--) {
      latest.add(stock.movements.get(i));
    }
    return new Overdraft(
        stock.place,
        latest,
        stock.in.kilograms(),
        stock.out.kilograms(),
        stock.in.isKnown() && !stock.open && !cameFromNowhere);
  }

  /** The first movement that names no place, of a lot that others place. */
  Optional<Movement> placeless() {
    return placed ? Optional.ofNullable(placeless) : Optional.empty();
  }

  /** Whether no movement names a place. */
  boolean isEmpty() {
    return !placed;
  }
}
