package vn.ocop.traceability.rule.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.quantity.Dimension;
import vn.ocop.traceability.quantity.Unit;
import vn.ocop.traceability.quantity.Units;
import vn.ocop.traceability.rule.EventRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A quantity is above zero, whole where it counts pieces, and not beyond all measure (rule M5).
 *
 * <p>Id {@code QUANTITY_IMPOSSIBLE}; parameter {@code most}, the greatest quantity that is believed
 * in any unit. A unit the library does not know leaves it undecided whether pieces are counted.
 */
public final class QuantityRule implements EventRule {

  /** The one object needed: the rule holds nothing. */
  public QuantityRule() {}

  @Override
  public String id() {
    return "QUANTITY_IMPOSSIBLE";
  }

  @Override
  public void check(EpcisEvent event, RuleContext context, Reporter reporter) {
    BigDecimal most = context.decimal("most");
    check(event, event.inputAmounts(), most, reporter);
    check(event, event.amounts(), most, reporter);
  }

  private static void check(
      EpcisEvent event, List<QuantityElement> amounts, BigDecimal most, Reporter reporter) {
    for (QuantityElement amount : amounts) {
      Optional<String> fault =
          amount.quantity().isPresent()
              ? fault(amount.quantity().get(), amount, most)
              : Optional.empty();
      if (fault.isPresent()) {
        reporter
            .violated(fault.get())
            .at(event)
            .lot(amount.epcClass())
            .figure("quantity", amount.quantity().orElseThrow(), amount.unit().orElse(""))
            .report();
      }
    }
  }

  private static Optional<String> fault(
      BigDecimal quantity, QuantityElement amount, BigDecimal most) {
    if (quantity.signum() == 0) {
      return Optional.of("zero");
    }
    if (quantity.signum() < 0) {
      return Optional.of("negative");
    }
    if (quantity.compareTo(most) > 0) {
      return Optional.of("huge");
    }
    boolean pieces =
        amount.unit().isEmpty()
            || amount
                .unit()
                .flatMap(Units::find)
                .map(Unit::dimension)
                .filter(d -> d == Dimension.COUNT)
                .isPresent();
    return pieces && quantity.stripTrailingZeros().scale() > 0
        ? Optional.of("fraction")
        : Optional.empty();
  }
}
