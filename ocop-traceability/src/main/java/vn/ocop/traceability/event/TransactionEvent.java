package vn.ocop.traceability.event;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Objects were tied to, or freed from, a business transaction (EPCIS 2.0, section 7.4). */
@Value.Immutable
public sealed interface TransactionEvent extends EpcisEvent permits ImmutableTransactionEvent {

  /**
   * Starts an event; its time, time zone offset and action are required.
   *
   * @return a builder
   */
  static ImmutableTransactionEvent.Builder builder() {
    return ImmutableTransactionEvent.builder();
  }

  @Override
  default EventType getType() {
    return EventType.TRANSACTION;
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
  Optional<Identifier> getParent();

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
