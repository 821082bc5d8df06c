package vn.ocop.traceability.epcis.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.AggregationEvent;
import vn.ocop.traceability.event.AssociationEvent;
import vn.ocop.traceability.event.BusinessTransaction;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ErrorDeclaration;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.PersistentDisposition;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SensorElement;
import vn.ocop.traceability.event.SensorReport;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.TransactionEvent;
import vn.ocop.traceability.event.TransformationEvent;

/** Writes one event as a JSON object. */
final class EventOutput {

  private final JsonGenerator json;
  private final Prefixes prefixes;
  private final Leaves leaves;
  private final EpcisEvent event;

  EventOutput(JsonGenerator json, Names known, EpcisEvent event) {
    this.json = json;
    this.event = event;
    this.prefixes = new Prefixes(known);
    this.leaves = new Leaves(json, prefixes);
    collect();
    prefixes.settle();
  }

  /** Terms first: the names of extensions can give way to them. */
  private void collect() {
    event.getBusinessStep().ifPresent(prefixes::add);
    event.getDisposition().ifPresent(prefixes::add);
    event
        .getPersistentDisposition()
        .ifPresent(
            persistent -> {
              persistent.set().forEach(prefixes::add);
              persistent.unset().forEach(prefixes::add);
            });
    event.getBusinessTransactions().forEach(t -> t.type().ifPresent(prefixes::add));
    event.getSources().forEach(end -> prefixes.add(end.type()));
    event.getDestinations().forEach(end -> prefixes.add(end.type()));
    event.getErrorDeclaration().flatMap(ErrorDeclaration::reason).ifPresent(prefixes::add);
    for (SensorElement element : event.getSensorElements()) {
      for (SensorReport report : element.reports()) {
        report.getType().ifPresent(prefixes::add);
        report.getException().ifPresent(prefixes::add);
        report.getComponent().ifPresent(prefixes::add);
      }
    }
    collectExtensions();
  }

  private void collectExtensions() {
    prefixes.add(event.getExtensions());
    prefixes.add(event.getInstanceOrLotMasterData());
    event.getReadPoint().map(Place::extensions).ifPresent(prefixes::add);
    event.getBusinessLocation().map(Place::extensions).ifPresent(prefixes::add);
    event.getErrorDeclaration().map(ErrorDeclaration::extensions).ifPresent(prefixes::add);
    event
        .getSensorElements()
        .forEach(
            element -> {
              prefixes.add(element.extensions());
              element.metadata().ifPresent(metadata -> prefixes.add(metadata.getExtensions()));
              element.reports().forEach(report -> prefixes.add(report.getExtensions()));
            });
  }

  /** Writes the event; one that stands alone names the standard context itself. */
  void write(boolean alone) throws IOException {
    json.writeStartObject();
    context(alone);
    json.writeStringField("type", event.getType().epcisName());
    leaves.text("eventID", event.getEventId());
    leaves.time("eventTime", Optional.of(event.getEventTime()));
    json.writeStringField("eventTimeZoneOffset", event.getEventTimeZoneOffset());
    leaves.time("recordTime", event.getRecordTime());
    leaves.texts("certificationInfo", event.getCertificationInfo());
    errorDeclaration();
    leaves.text("action", event.getAction().map(Action::name));
    what();
    leaves.term("bizStep", event.getBusinessStep());
    leaves.term("disposition", event.getDisposition());
    persistentDisposition();
    place("readPoint", event.getReadPoint());
    place("bizLocation", event.getBusinessLocation());
    transactions();
    ends("sourceList", "source", event.getSources());
    ends("destinationList", "destination", event.getDestinations());
    new SensorOutput(json, leaves).write(event.getSensorElements());
    if (!event.getInstanceOrLotMasterData().isEmpty()) {
      json.writeObjectFieldStart("ilmd");
      leaves.extensions(event.getInstanceOrLotMasterData());
      json.writeEndObject();
    }
    leaves.extensions(event.getExtensions());
    json.writeEndObject();
  }

  private void context(boolean alone) throws IOException {
    Map<String, @Nullable String> declared = prefixes.declared();
    if (!alone && declared.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("@context");
    if (alone) {
      json.writeString(JsonOutput.STANDARD_CONTEXT);
    }
    if (!declared.isEmpty()) {
      json.writeStartObject();
      for (Map.Entry<String, @Nullable String> entry : declared.entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void what() throws IOException {
    leaves.text("parentID", event.getParent().map(Identifier::text));
    if (event instanceof ObjectEvent || event instanceof TransactionEvent) {
      leaves.identifiers("epcList", event.objects());
      quantities("quantityList", event.amounts());
    } else if (event instanceof AggregationEvent || event instanceof AssociationEvent) {
      leaves.identifiers("childEPCs", event.objects());
      quantities("childQuantityList", event.amounts());
    } else if (event instanceof TransformationEvent transformation) {
      leaves.identifiers("inputEPCList", transformation.getInputEpcs());
      quantities("inputQuantityList", transformation.getInputQuantities());
      leaves.identifiers("outputEPCList", transformation.getOutputEpcs());
      quantities("outputQuantityList", transformation.getOutputQuantities());
      leaves.text("transformationID", transformation.getTransformationId());
    }
  }

  private void quantities(String field, List<QuantityElement> quantities) throws IOException {
    if (quantities.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(field);
    for (QuantityElement element : quantities) {
      json.writeStartObject();
      json.writeStringField("epcClass", element.epcClass().text());
      leaves.number("quantity", element.quantity());
      leaves.text("uom", element.unit());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void transactions() throws IOException {
    if (event.getBusinessTransactions().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("bizTransactionList");
    for (BusinessTransaction transaction : event.getBusinessTransactions()) {
      json.writeStartObject();
      leaves.term("type", transaction.type());
      json.writeStringField("bizTransaction", transaction.id().text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void ends(String list, String field, List<SourceOrDestination> ends) throws IOException {
    if (ends.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(list);
    for (SourceOrDestination end : ends) {
      json.writeStartObject();
      json.writeStringField("type", end.type().value());
      json.writeStringField(field, end.id().text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(String field, Optional<Place> place) throws IOException {
    if (place.isPresent()) {
      json.writeObjectFieldStart(field);
      json.writeStringField("id", place.get().id().text());
      leaves.extensions(place.get().extensions());
      json.writeEndObject();
    }
  }

  private void persistentDisposition() throws IOException {
    if (event.getPersistentDisposition().isPresent()) {
      PersistentDisposition persistent = event.getPersistentDisposition().get();
      json.writeObjectFieldStart("persistentDisposition");
      leaves.terms("set", persistent.set());
      leaves.terms("unset", persistent.unset());
      json.writeEndObject();
    }
  }

  private void errorDeclaration() throws IOException {
    if (event.getErrorDeclaration().isPresent()) {
      ErrorDeclaration error = event.getErrorDeclaration().get();
      json.writeObjectFieldStart("errorDeclaration");
      leaves.time("declarationTime", Optional.of(error.declarationTime()));
      leaves.term("reason", error.reason());
      leaves.texts("correctiveEventIDs", error.correctiveEventIds());
      Extensions more = error.extensions();
      leaves.extensions(more);
      json.writeEndObject();
    }
  }
}
