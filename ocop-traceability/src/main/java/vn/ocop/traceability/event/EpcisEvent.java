package vn.ocop.traceability.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One traceability event of EPCIS 2.0: an immutable value of one of five kinds.
 *
 * <p>Every kind answers every question of this interface; what a kind does not have is empty.
 * Equality counts everything except the place the event was read from.
 */
public sealed interface EpcisEvent
    permits ObjectEvent, AggregationEvent, TransactionEvent, TransformationEvent, AssociationEvent {

  /**
   * The kind of event.
   *
   * @return the kind
   */
  EventType getType();

  /**
   * The event's identifier.
   *
   * @return the identifier as printed, or empty where the event has none
   */
  Optional<String> getEventId();

  /**
   * When the event happened.
   *
   * @return the time with the offset it was printed with
   */
  OffsetDateTime getEventTime();

  /**
   * The offset from UTC that was in force where the event happened, as printed. It need not be the
   * offset of {@link #getEventTime()}.
   *
   * @return for example {@code +07:00}
   */
  String getEventTimeZoneOffset();

  /**
   * When the event came into the system that keeps it.
   *
   * @return the time, or empty where it is not said
   */
  Optional<OffsetDateTime> getRecordTime();

  /**
   * What the event does to the life of its objects.
   *
   * @return the action; empty for a transformation, which has none
   */
  Optional<Action> getAction();

  /**
   * The business step (bước nghiệp vụ) the event was part of.
   *
   * @return the step, or empty where it is not said
   */
  Optional<VocabularyTerm> getBusinessStep();

  /**
   * The condition of the objects after the event.
   *
   * @return the disposition, or empty where it is not said
   */
  Optional<VocabularyTerm> getDisposition();

  /**
   * Conditions that hold until they are taken back.
   *
   * @return the conditions, or empty where there are none
   */
  Optional<PersistentDisposition> getPersistentDisposition();

  /**
   * Where the event was observed.
   *
   * @return the place, or empty where it is not said
   */
  Optional<Place> getReadPoint();

  /**
   * Where the objects are after the event, until another event says otherwise.
   *
   * @return the place, or empty where it is not said
   */
  Optional<Place> getBusinessLocation();

  /**
   * The business documents the event belongs to.
   *
   * @return the documents in the event's order
   */
  List<BusinessTransaction> getBusinessTransactions();

  /**
   * Where the objects come from, in a transfer.
   *
   * @return the ends of the transfer in the event's order
   */
  List<SourceOrDestination> getSources();

  /**
   * Where the objects go, in a transfer.
   *
   * @return the ends of the transfer in the event's order
   */
  List<SourceOrDestination> getDestinations();

  /**
   * What sensors told.
   *
   * @return the sensor elements in the event's order
   */
  List<SensorElement> getSensorElements();

  /**
   * The certificates (giấy chứng nhận) that apply to the event.
   *
   * @return their URIs in the event's order
   */
  List<String> getCertificationInfo();

  /**
   * The statement that this event is wrong.
   *
   * @return the declaration; empty for an event that stands
   */
  Optional<ErrorDeclaration> getErrorDeclaration();

  /**
   * Fields beyond the standard's own.
   *
   * @return the fields in the event's order
   */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.none();
  }

  /**
   * The place in the document the event was read from; not part of its equality.
   *
   * @return the place
   */
  @Value.Default
  @Value.Auxiliary
  default EventSource getSource() {
    return EventSource.unknown();
  }

  /**
   * Master data of the instances or lots that the event brings into being.
   *
   * @return the fields in the event's order; empty for kinds that have none
   */
  default Extensions getInstanceOrLotMasterData() {
    return Extensions.none();
  }

  /**
   * The parent of an aggregation, transaction or association.
   *
   * @return the parent; empty for other kinds, and where it is not said
   */
  default Optional<Identifier> getParent() {
    return Optional.empty();
  }

  /**
   * The single objects of the event that are not used up by it: those of an object or transaction
   * event, the children of an aggregation or association, the outputs of a transformation. The
   * parent is not among them.
   *
   * @return the identifiers in the event's order
   */
  List<Identifier> objects();

  /**
   * The amounts of lots or classes of the event that are not used up by it, as for {@link
   * #objects()}.
   *
   * @return the amounts in the event's order
   */
  List<QuantityElement> amounts();

  /**
   * The single objects that the event uses up.
   *
   * @return the inputs of a transformation; empty for other kinds
   */
  default List<Identifier> inputObjects() {
    return List.of();
  }

  /**
   * The amounts of lots or classes that the event uses up.
   *
   * @return the inputs of a transformation; empty for other kinds
   */
  default List<QuantityElement> inputAmounts() {
    return List.of();
  }

  /**
   * Every object, lot and class the event speaks of: the parent, then what is used up, then the
   * rest.
   *
   * @return the identifiers in that order; one that is named twice comes twice
   */
  default Stream<Identifier> everyObject() {
    List<Identifier> all = new ArrayList<>();
    getParent().ifPresent(all::add);
    all.addAll(inputObjects());
    inputAmounts().forEach(amount -> all.add(amount.epcClass()));
    all.addAll(objects());
    amounts().forEach(amount -> all.add(amount.epcClass()));
    return all.stream();
  }

  /**
   * Whether the event was part of a standard business step.
   *
   * @param bareName the step's bare name, for example {@code shipping}
   * @return true for that step
   */
  default boolean isBusinessStep(String bareName) {
    return getBusinessStep().filter(step -> step.is(bareName)).isPresent();
  }

  /**
   * When the event happened, as a point on the time line.
   *
   * @return the instant
   */
  default Instant instant() {
    return getEventTime().toInstant();
  }

  /**
   * When the event happened, on the clock of the place where it happened.
   *
   * @return the same instant at the event's time zone offset; unchanged if that offset is not one
   *     of ISO 8601
   */
  default OffsetDateTime localTime() {
    if (getEventTime().getOffset().getId().equals(getEventTimeZoneOffset())) {
      return getEventTime();
    }
    try {
      return getEventTime().withOffsetSameInstant(ZoneOffset.of(getEventTimeZoneOffset()));
    } catch (DateTimeException notAnOffset) {
      return getEventTime();
    }
  }
}
