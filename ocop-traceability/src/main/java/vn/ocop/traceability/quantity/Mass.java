package vn.ocop.traceability.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.product.ContentUnit;
import vn.ocop.core.product.NetContent;
import vn.ocop.traceability.event.QuantityElement;

/** The mass behind an amount, or why it is not known. */
public sealed interface Mass {

  /**
   * A known mass.
   *
   * @param kilograms how much, exact; may be negative or zero in faulty data
   */
  record Known(BigDecimal kilograms) implements Mass {
    /**
     * Refuses null.
     *
     * @param kilograms see the record
     */
    public Known {
      Objects.requireNonNull(kilograms, "kilograms");
    }
  }

  /**
   * A mass that the data do not tell.
   *
   * @param reason why
   * @param unit the unit that stands there; empty where none does
   */
  record Unknown(Reason reason, String unit) implements Mass {
    /**
     * Refuses null.
     *
     * @param reason see the record
     * @param unit see the record
     */
    public Unknown {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(unit, "unit");
    }
  }

  /** Why a mass is not known. */
  enum Reason {
    /** The event says no quantity. */
    NO_QUANTITY,
    /** The unit is none that the library knows. */
    UNKNOWN_UNIT,
    /** Pieces are counted and nobody says what one holds. */
    NO_NET_CONTENT,
    /** The amount is a volume, length or area, or pieces that hold such. */
    OTHER_DIMENSION
  }

  /**
   * The mass of an amount of an event.
   *
   * @param amount the amount; without a unit it counts pieces
   * @param content what one piece holds, or empty where that is not known
   * @return the mass
   */
  static Mass of(QuantityElement amount, Optional<NetContent> content) {
    if (amount.quantity().isEmpty()) {
      return new Unknown(Reason.NO_QUANTITY, amount.unit().orElse(""));
    }
    return of(amount.quantity().get(), amount.unit(), content);
  }

  /**
   * The mass of a quantity.
   *
   * @param quantity how much
   * @param unit the unit's code; empty for a number of pieces
   * @param content what one piece holds, or empty where that is not known
   * @return the mass
   */
  static Mass of(BigDecimal quantity, Optional<String> unit, Optional<NetContent> content) {
    Optional<Unit> known = unit.flatMap(Units::find);
    if (unit.isPresent() && known.isEmpty()) {
      return new Unknown(Reason.UNKNOWN_UNIT, unit.get());
    }
    BigDecimal base = known.isPresent() ? known.get().toBaseUnits(quantity) : quantity;
    return switch (known.map(Unit::dimension).orElse(Dimension.COUNT)) {
      case MASS -> new Known(base);
      case COUNT -> ofPieces(base, unit.orElse(""), content);
      default -> new Unknown(Reason.OTHER_DIMENSION, unit.orElse(""));
    };
  }

  /**
   * The mass of pieces.
   *
   * @param pieces how many
   * @param unit the unit they are counted in, for the answer where there is none
   * @param content what one holds, or empty where that is not known
   * @return the mass
   */
  private static Mass ofPieces(BigDecimal pieces, String unit, Optional<NetContent> content) {
    if (content.isEmpty()) {
      return new Unknown(Reason.NO_NET_CONTENT, unit);
    }
    NetContent one = content.get();
    return one.unit().quantity() == ContentUnit.Quantity.MASS
        ? new Known(pieces.multiply(one.inBaseUnits()).movePointLeft(3))
        : new Unknown(Reason.OTHER_DIMENSION, unit);
  }

  /**
   * The mass where it is known.
   *
   * @return kilograms, or empty
   */
  default Optional<BigDecimal> inKilograms() {
    return this instanceof Known known ? Optional.of(known.kilograms()) : Optional.empty();
  }

  /**
   * The mass as a whole number, for sums that are quick and exact.
   *
   * @return milligrams from 0 to below 10<sup>18</sup>; -1 where the mass is not known, negative,
   *     finer or larger, so that {@link #inKilograms()} has to be asked
   */
  default long inWholeMilligrams() {
    if (this instanceof Known known && known.kilograms().signum() >= 0) {
      BigDecimal kilograms = known.kilograms();
      boolean fits = (long) kilograms.precision() - kilograms.scale() <= 12;
      if (fits && kilograms.scale() <= 6) {
        return kilograms.movePointRight(6).longValueExact();
      }
    }
    return -1;
  }
}
