package vn.ocop.traceability.chain;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.quantity.Mass;

/**
 * Something in a container.
 *
 * @param object what
 * @param quantity how much of it; empty where it is there as a whole or nobody says how much
 * @param unit the unit of the quantity, a code of UN/ECE Recommendation 20; empty for pieces
 */
public record Content(
    TraceableObject object, Optional<BigDecimal> quantity, Optional<String> unit) {

  /**
   * Refuses null.
   *
   * @param object see the record
   * @param quantity see the record
   * @param unit see the record
   */
  public Content {
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(unit, "unit");
  }

  /**
   * The mass of what is there.
   *
   * @return the mass of the quantity; of one piece where an item is there as a whole; unknown where
   *     nobody says how much of a lot is there
   */
  public Mass mass() {
    Optional<BigDecimal> told =
        object.kind() == ObjectKind.ITEM
            ? quantity.or(() -> Optional.of(BigDecimal.ONE))
            : quantity;
    return told.isEmpty()
        ? new Mass.Unknown(Mass.Reason.NO_QUANTITY, unit.orElse(""))
        : Mass.of(told.get(), unit, object.item().flatMap(TradeItem::getNetContent));
  }
}
