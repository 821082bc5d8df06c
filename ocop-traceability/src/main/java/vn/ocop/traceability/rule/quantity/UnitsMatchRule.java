package vn.ocop.traceability.rule.quantity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.quantity.Dimension;
import vn.ocop.traceability.quantity.Unit;
import vn.ocop.traceability.quantity.Units;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * The amounts of one lot can be compared: one dimension, or pieces whose net content is known (rule
 * M4).
 *
 * <p>Id {@code UNITS_DO_NOT_MATCH}. Mass beside volume, or pieces without a net content, is
 * undecided: a density or content may exist that nobody has told. So is a unit the library does not
 * know.
 */
public final class UnitsMatchRule implements ChainRule {

  private static final Set<Dimension> OF_GOODS =
      Set.of(Dimension.MASS, Dimension.VOLUME, Dimension.COUNT);

  /** The one object needed: the rule holds nothing. */
  public UnitsMatchRule() {}

  @Override
  public String id() {
    return "UNITS_DO_NOT_MATCH";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    for (TraceableObject object : chain.objects()) {
      if (object.kind() == ObjectKind.LOT) {
        check(object, reporter);
      } else {
        reporter.notApplicable();
      }
    }
  }

  /**
   * Whether the mass of every amount is known: then all are masses, or pieces whose content is one,
   * and nothing can be wrong.
   */
  private static boolean areMasses(TraceableObject lot) {
    for (Movement movement : lot.movements()) {
      if (movement.milligrams() < 0 && movement.amount().isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static void check(TraceableObject lot, Reporter reporter) {
    if (areMasses(lot)) {
      return;
    }
    Map<Dimension, Movement> first = new EnumMap<>(Dimension.class);
    Map<String, Movement> unknown = new TreeMap<>();
    for (Movement movement : lot.movements()) {
      movement.amount().ifPresent(amount -> enter(movement, amount, first, unknown));
    }
    unknown.forEach(
        (unit, movement) ->
            reporter
                .undecided("unknown")
                .lot(lot.identifier())
                .at(movement.event().event())
                .with("unit", unit)
                .report());
    if (first.size() < 2 || areComparable(lot, first.keySet())) {
      return;
    }
    boolean perhaps = OF_GOODS.containsAll(first.keySet());
    Set<String> units = new TreeSet<>();
    first.values().forEach(movement -> units.add(unit(movement)));
    var draft = perhaps ? reporter.undecided() : reporter.violated();
    first.values().forEach(movement -> draft.at(movement.event().event()));
    draft.lot(lot.identifier()).with("units", String.join(", ", units)).report();
  }

  private static void enter(
      Movement movement,
      QuantityElement amount,
      Map<Dimension, Movement> first,
      Map<String, Movement> unknown) {
    Optional<Unit> unit = amount.unit().flatMap(Units::find);
    if (amount.unit().isPresent() && unit.isEmpty()) {
      unknown.putIfAbsent(amount.unit().get(), movement);
    } else if (amount.quantity().isPresent()) {
      first.putIfAbsent(unit.map(Unit::dimension).orElse(Dimension.COUNT), movement);
    }
  }

  /** Pieces and the one dimension of what a piece holds. */
  private static boolean areComparable(TraceableObject lot, Set<Dimension> dimensions) {
    return dimensions.size() == 2
        && dimensions.contains(Dimension.COUNT)
        && lot.item()
            .flatMap(TradeItem::getNetContent)
            .filter(c -> dimensions.stream().anyMatch(d -> d.content() == c.unit().quantity()))
            .filter(c -> c.unit().quantity() != Dimension.COUNT.content())
            .isPresent();
  }

  private static String unit(Movement movement) {
    return movement.amount().flatMap(QuantityElement::unit).orElse("H87");
  }
}
