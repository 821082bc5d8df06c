package vn.ocop.traceability.event;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Children were put into, seen in or taken out of a parent (EPCIS 2.0, section 7.4). */
@Value.Immutable
public sealed interface AggregationEvent extends EpcisEvent permits ImmutableAggregationEvent {

  /**
   * Starts an event; its time, time zone offset and action are required.
   *
   * @return a builder
   */
  static ImmutableAggregationEvent.Builder builder() {
    return ImmutableAggregationEvent.builder();
  }

  @Override
  default EventType getType() {
    return EventType.AGGREGATION;
  }

  /**
   * The single children.
   *
   * @return the identifiers in the event's order
   */
  List<Identifier> getChildEpcs();

  /**
   * The children that are amounts of lots or classes.
   *
   * @return the amounts in the event's order
   */
  List<QuantityElement> getChildQuantities();

  @Override
  Optional<Identifier> getParent();

  @Override
  default List<Identifier> objects() {
    return getChildEpcs();
  }

  @Override
  default List<QuantityElement> amounts() {
    return getChildQuantities();
  }

  /** Refuses an event without an action. */
  @Value.Check
  default void check() {
    if (getAction().isEmpty()) {
      throw new IllegalStateException("action is missing");
    }
  }
}
