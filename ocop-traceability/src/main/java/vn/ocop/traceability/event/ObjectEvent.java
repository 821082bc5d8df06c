package vn.ocop.traceability.event;

import java.util.List;
import org.immutables.value.Value;

/**
 * Something happened to one or more objects (EPCIS 2.0, section 7.4): they came into being, were
 * seen, shipped, received, or ceased to be.
 */
@Value.Immutable
public sealed interface ObjectEvent extends EpcisEvent permits ImmutableObjectEvent {

  /**
   * Starts an event; its time, time zone offset and action are required.
   *
   * @return a builder
   */
  static ImmutableObjectEvent.Builder builder() {
    return ImmutableObjectEvent.builder();
  }

  @Override
  default EventType getType() {
    return EventType.OBJECT;
  }

  /**
   * The single objects.
   *
   * @return the identifiers in the event's order
   */
  List<Identifier> getEpcs();

  /**
   * The amounts of lots or classes.
   *
   * @return the amounts in the event's order
   */
  List<QuantityElement> getQuantities();

  @Override
  @Value.Default
  default Extensions getInstanceOrLotMasterData() {
    return Extensions.none();
  }

  @Override
  default List<Identifier> objects() {
    return getEpcs();
  }

  @Override
  default List<QuantityElement> amounts() {
    return getQuantities();
  }

  /** Refuses an event without an action. */
  @Value.Check
  default void check() {
    if (getAction().isEmpty()) {
      throw new IllegalStateException("action is missing");
    }
  }
}
