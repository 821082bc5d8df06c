package vn.ocop.traceability.event;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Inputs were used up and outputs came out of them (EPCIS 2.0, section 7.4). */
@Value.Immutable
public sealed interface TransformationEvent extends EpcisEvent
    permits ImmutableTransformationEvent {

  /**
   * Starts an event; its time, time zone offset are required.
   *
   * @return a builder
   */
  static ImmutableTransformationEvent.Builder builder() {
    return ImmutableTransformationEvent.builder();
  }

  @Override
  default EventType getType() {
    return EventType.TRANSFORMATION;
  }

  /**
   * The single objects that were used up.
   *
   * @return the identifiers in the event's order
   */
  List<Identifier> getInputEpcs();

  /**
   * The amounts of lots or classes that were used up.
   *
   * @return the amounts in the event's order
   */
  List<QuantityElement> getInputQuantities();

  /**
   * The single objects that came out.
   *
   * @return the identifiers in the event's order
   */
  List<Identifier> getOutputEpcs();

  /**
   * The amounts of lots or classes that came out.
   *
   * @return the amounts in the event's order
   */
  List<QuantityElement> getOutputQuantities();

  /**
   * What ties together the events of one long transformation.
   *
   * @return the identifier, or empty for a transformation told in one event
   */
  Optional<String> getTransformationId();

  @Override
  default Optional<Action> getAction() {
    return Optional.empty();
  }

  @Override
  @Value.Default
  default Extensions getInstanceOrLotMasterData() {
    return Extensions.none();
  }

  @Override
  default List<Identifier> objects() {
    return getOutputEpcs();
  }

  @Override
  default List<QuantityElement> amounts() {
    return getOutputQuantities();
  }

  @Override
  default List<Identifier> inputObjects() {
    return getInputEpcs();
  }

  @Override
  default List<QuantityElement> inputAmounts() {
    return getInputQuantities();
  }
}
