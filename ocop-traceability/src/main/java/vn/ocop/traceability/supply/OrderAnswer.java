package vn.ocop.traceability.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import vn.ocop.core.result.Finding;

/** Whether an order can be met beside all promises, from which zones, and what limits it. */
@Value.Immutable
public interface OrderAnswer {

  /**
   * The class of product that was asked for.
   *
   * @return its common name
   */
  String getProduct();

  /**
   * How much was asked for.
   *
   * @return kilograms
   */
  BigDecimal getOrdered();

  /**
   * By when.
   *
   * @return the last day of delivery
   */
  LocalDate getBy();

  /**
   * The most that can be delivered by that day, whatever was ordered.
   *
   * @return kilograms, rounded down to the gram
   */
  BigDecimal getPossible();

  /**
   * Whether the order can be met in full; decided on the exact amounts, before rounding.
   *
   * @return true if it can
   */
  boolean isMet();

  /**
   * From which zones, for as much of the order as can be met. Of several ways to meet it this is
   * one, always the same for the same situation.
   *
   * @return the deliveries in the order of the zones and months
   */
  List<ZoneDelivery> getDeliveries();

  /**
   * What keeps {@link #getPossible()} from being greater. What could only help to keep a promise
   * that falls short ({@link #getShortfalls()}) is not among it.
   *
   * @return the limits; each of them alone, if moved, moves the answer
   */
  List<SupplyLimit> getLimits();

  /**
   * The fewest areas and capacities that must be moved together, which then does move the answer.
   *
   * @return the limits; none where an area, a season, a capacity or a promise alone moves it, or
   *     where a promise falls short
   */
  List<SupplyLimit> getJointLimits();

  /**
   * Promises that cannot be kept in full even without this order.
   *
   * @return what is missing of each
   */
  List<Shortfall> getShortfalls();

  /**
   * What the master data leaves open.
   *
   * @return the findings in the order of the situation
   */
  List<Finding> getFindings();

  /**
   * This answer in sentences: whether it can be met, from which zones, what limits it with the
   * figures and places, which promises fall short, and what the master data leaves open.
   *
   * @return findings with the codes of {@link OrderStatement}, {@link LimitKind} and {@link
   *     SupplyFinding}, in this order
   */
  default List<Finding> explanation() {
    return OrderExplanation.of(this);
  }
}
