package vn.ocop.traceability.event;

import java.util.Map;
import java.util.Optional;

/** The five kinds of event of EPCIS 2.0 (section 7.4). */
public enum EventType {
  /** Something happened to one or more objects. */
  OBJECT("ObjectEvent"),
  /** Objects were put into, seen in or taken out of a parent such as a carton or pallet. */
  AGGREGATION("AggregationEvent"),
  /** Objects were tied to a business transaction such as an order. */
  TRANSACTION("TransactionEvent"),
  /** Inputs were used up and outputs came out of them. */
  TRANSFORMATION("TransformationEvent"),
  /** Objects were fixed to a parent for long, such as a sensor to a container. */
  ASSOCIATION("AssociationEvent");

  private static final Map<String, EventType> BY_EPCIS_NAME =
      Map.of(
          OBJECT.epcisName, OBJECT,
          AGGREGATION.epcisName, AGGREGATION,
          TRANSACTION.epcisName, TRANSACTION,
          TRANSFORMATION.epcisName, TRANSFORMATION,
          ASSOCIATION.epcisName, ASSOCIATION);

  private final String epcisName;

  EventType(String epcisName) {
    this.epcisName = epcisName;
  }

  /**
   * The name in the standard, for example {@code ObjectEvent}.
   *
   * @return the name
   */
  public String epcisName() {
    return epcisName;
  }

  /**
   * The kind with a name of the standard.
   *
   * @param name for example {@code ObjectEvent}; capitals matter
   * @return the kind, or empty for any other name
   */
  public static Optional<EventType> ofEpcisName(String name) {
    return Optional.ofNullable(BY_EPCIS_NAME.get(name));
  }
}
