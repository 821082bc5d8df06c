package vn.ocop.traceability.epcis.internal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.AggregationEvent;
import vn.ocop.traceability.event.AssociationEvent;
import vn.ocop.traceability.event.BusinessTransaction;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ErrorDeclaration;
import vn.ocop.traceability.event.EventSource;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.PersistentDisposition;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SensorElement;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.TransactionEvent;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.event.VocabularyTerm;

/** An event while its fields are being gathered, in whatever order they stand. */
final class EventDraft {

  @Nullable String eventId;
  @Nullable OffsetDateTime eventTime;
  @Nullable String offset;
  @Nullable OffsetDateTime recordTime;
  @Nullable Action action;
  @Nullable VocabularyTerm step;
  @Nullable VocabularyTerm disposition;
  @Nullable PersistentDisposition persistent;
  @Nullable Place readPoint;
  @Nullable Place location;
  @Nullable Identifier parent;
  @Nullable String transformationId;
  @Nullable ErrorDeclaration error;
  List<BusinessTransaction> transactions = List.of();
  List<SourceOrDestination> sources = List.of();
  List<SourceOrDestination> destinations = List.of();
  List<SensorElement> sensors = List.of();
  List<String> certificates = List.of();
  List<Identifier> epcs = List.of();
  List<QuantityElement> quantities = List.of();
  List<Identifier> inputEpcs = List.of();
  List<QuantityElement> inputQuantities = List.of();
  Extensions masterData = Extensions.none();
  final List<Extensions.Field> extensions = new ArrayList<>(0);

  /** Whether the event has what no event can be built without. */
  boolean isWhole(EventType type) {
    return eventTime != null
        && offset != null
        && (action != null || type == EventType.TRANSFORMATION);
  }

  EpcisEvent build(EventType type, EventSource source) {
    switch (type) {
      case OBJECT -> {
        return object(source);
      }
      case AGGREGATION -> {
        return aggregation(source);
      }
      case TRANSACTION -> {
        return transaction(source);
      }
      case TRANSFORMATION -> {
        return transformation(source);
      }
      case ASSOCIATION -> {
        return association(source);
      }
    }
    throw new IllegalArgumentException("type: " + type);
  }

  private Extensions more() {
    return extensions.isEmpty() ? Extensions.none() : new Extensions(extensions);
  }

  private EpcisEvent object(EventSource source) {
    return ObjectEvent.builder()
        .eventId(Optional.ofNullable(eventId))
        .eventTime(Objects.requireNonNull(eventTime))
        .eventTimeZoneOffset(Objects.requireNonNull(offset))
        .recordTime(Optional.ofNullable(recordTime))
        .action(Optional.ofNullable(action))
        .businessStep(Optional.ofNullable(step))
        .disposition(Optional.ofNullable(disposition))
        .persistentDisposition(Optional.ofNullable(persistent))
        .readPoint(Optional.ofNullable(readPoint))
        .businessLocation(Optional.ofNullable(location))
        .businessTransactions(transactions)
        .sources(sources)
        .destinations(destinations)
        .sensorElements(sensors)
        .certificationInfo(certificates)
        .errorDeclaration(Optional.ofNullable(error))
        .extensions(more())
        .source(source)
        .epcs(epcs)
        .quantities(quantities)
        .instanceOrLotMasterData(masterData)
        .build();
  }

  private EpcisEvent transaction(EventSource source) {
    return TransactionEvent.builder()
        .eventId(Optional.ofNullable(eventId))
        .eventTime(Objects.requireNonNull(eventTime))
        .eventTimeZoneOffset(Objects.requireNonNull(offset))
        .recordTime(Optional.ofNullable(recordTime))
        .action(Optional.ofNullable(action))
        .businessStep(Optional.ofNullable(step))
        .disposition(Optional.ofNullable(disposition))
        .persistentDisposition(Optional.ofNullable(persistent))
        .readPoint(Optional.ofNullable(readPoint))
        .businessLocation(Optional.ofNullable(location))
        .businessTransactions(transactions)
        .sources(sources)
        .destinations(destinations)
        .sensorElements(sensors)
        .certificationInfo(certificates)
        .errorDeclaration(Optional.ofNullable(error))
        .extensions(more())
        .source(source)
        .parent(Optional.ofNullable(parent))
        .epcs(epcs)
        .quantities(quantities)
        .build();
  }

  private EpcisEvent aggregation(EventSource source) {
    return AggregationEvent.builder()
        .eventId(Optional.ofNullable(eventId))
        .eventTime(Objects.requireNonNull(eventTime))
        .eventTimeZoneOffset(Objects.requireNonNull(offset))
        .recordTime(Optional.ofNullable(recordTime))
        .action(Optional.ofNullable(action))
        .businessStep(Optional.ofNullable(step))
        .disposition(Optional.ofNullable(disposition))
        .persistentDisposition(Optional.ofNullable(persistent))
        .readPoint(Optional.ofNullable(readPoint))
        .businessLocation(Optional.ofNullable(location))
        .businessTransactions(transactions)
        .sources(sources)
        .destinations(destinations)
        .sensorElements(sensors)
        .certificationInfo(certificates)
        .errorDeclaration(Optional.ofNullable(error))
        .extensions(more())
        .source(source)
        .parent(Optional.ofNullable(parent))
        .childEpcs(epcs)
        .childQuantities(quantities)
        .build();
  }

  private EpcisEvent association(EventSource source) {
    return AssociationEvent.builder()
        .eventId(Optional.ofNullable(eventId))
        .eventTime(Objects.requireNonNull(eventTime))
        .eventTimeZoneOffset(Objects.requireNonNull(offset))
        .recordTime(Optional.ofNullable(recordTime))
        .action(Optional.ofNullable(action))
        .businessStep(Optional.ofNullable(step))
        .disposition(Optional.ofNullable(disposition))
        .persistentDisposition(Optional.ofNullable(persistent))
        .readPoint(Optional.ofNullable(readPoint))
        .businessLocation(Optional.ofNullable(location))
        .businessTransactions(transactions)
        .sources(sources)
        .destinations(destinations)
        .sensorElements(sensors)
        .certificationInfo(certificates)
        .errorDeclaration(Optional.ofNullable(error))
        .extensions(more())
        .source(source)
        .parent(Optional.ofNullable(parent))
        .childEpcs(epcs)
        .childQuantities(quantities)
        .build();
  }

  private EpcisEvent transformation(EventSource source) {
    return TransformationEvent.builder()
        .eventId(Optional.ofNullable(eventId))
        .eventTime(Objects.requireNonNull(eventTime))
        .eventTimeZoneOffset(Objects.requireNonNull(offset))
        .recordTime(Optional.ofNullable(recordTime))
        .businessStep(Optional.ofNullable(step))
        .disposition(Optional.ofNullable(disposition))
        .persistentDisposition(Optional.ofNullable(persistent))
        .readPoint(Optional.ofNullable(readPoint))
        .businessLocation(Optional.ofNullable(location))
        .businessTransactions(transactions)
        .sources(sources)
        .destinations(destinations)
        .sensorElements(sensors)
        .certificationInfo(certificates)
        .errorDeclaration(Optional.ofNullable(error))
        .extensions(more())
        .source(source)
        .inputEpcs(inputEpcs)
        .inputQuantities(inputQuantities)
        .outputEpcs(epcs)
        .outputQuantities(quantities)
        .transformationId(Optional.ofNullable(transformationId))
        .instanceOrLotMasterData(masterData)
        .build();
  }
}
