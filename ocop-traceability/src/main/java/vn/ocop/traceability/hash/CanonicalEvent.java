package vn.ocop.traceability.hash;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.BusinessTransaction;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.event.VocabularyTerm;

/** An event as the hash wants it: its fields in a fixed order, its lists sorted. */
final class CanonicalEvent {

  private final EpcisEvent event;
  private final StringBuilder text = new StringBuilder();

  CanonicalEvent(EpcisEvent event) {
    this.event = event;
  }

  String text() {
    add("eventType", event.getType().epcisName());
    add("eventTime", CanonicalValue.of(event.getEventTime()));
    add("eventTimeZoneOffset", CanonicalValue.of(event.getEventTimeZoneOffset()));
    text.append(repeated("certificationInfo", event.getCertificationInfo()));
    what();
    event.getAction().map(Action::name).ifPresent(action -> add("action", action));
    transformation().ifPresent(id -> add("transformationID", CanonicalValue.of(id)));
    event.getBusinessStep().ifPresent(step -> add("bizStep", CanonicalValue.of(step)));
    event.getDisposition().ifPresent(term -> add("disposition", CanonicalValue.of(term)));
    event
        .getPersistentDisposition()
        .ifPresent(
            persistent ->
                list(
                    "persistentDisposition",
                    terms("set", persistent.set()) + terms("unset", persistent.unset())));
    event.getReadPoint().ifPresent(place -> list("readPoint", place(place)));
    event.getBusinessLocation().ifPresent(place -> list("bizLocation", place(place)));
    text.append(CanonicalSensors.of(event.getSensorElements()));
    rest();
    return text.toString();
  }

  private Optional<String> transformation() {
    return event instanceof TransformationEvent transformation
        ? transformation.getTransformationId()
        : Optional.empty();
  }

  /** What the event speaks of; each list bears the name it has in its kind of event. */
  private void what() {
    switch (event.getType()) {
      case OBJECT, TRANSACTION -> {
        epcs("epcList", event.objects());
        parent();
        quantities("quantityList", event.amounts());
      }
      case AGGREGATION, ASSOCIATION -> {
        parent();
        epcs("childEPCs", event.objects());
        quantities("childQuantityList", event.amounts());
      }
      case TRANSFORMATION -> {
        epcs("inputEPCList", event.inputObjects());
        quantities("inputQuantityList", event.inputAmounts());
        epcs("outputEPCList", event.objects());
        quantities("outputQuantityList", event.amounts());
      }
    }
  }

  private void parent() {
    event.getParent().ifPresent(parent -> add("parentID", CanonicalValue.of(parent.text())));
  }

  /** What stands behind everything else, sorted among itself. */
  private void rest() {
    List<String> rest = new ArrayList<>();
    add(
        rest,
        "bizTransactionList",
        event.getBusinessTransactions().stream().map(CanonicalEvent::transaction).toList());
    add(rest, "sourceList", event.getSources().stream().map(end -> end("source", end)).toList());
    add(
        rest,
        "destinationList",
        event.getDestinations().stream().map(end -> end("destination", end)).toList());
    if (!event.getInstanceOrLotMasterData().isEmpty()) {
      rest.add("ilmd" + CanonicalExtensions.of(event.getInstanceOrLotMasterData()));
    }
    CanonicalExtensions.addTo(rest, event.getExtensions());
    rest.sort(ByCodePoint.ORDER);
    text.append(String.join("", rest));
  }

  private static void add(List<String> rest, String name, List<String> items) {
    if (!items.isEmpty()) {
      rest.add(name + sorted(items));
    }
  }

  private static String transaction(BusinessTransaction transaction) {
    String type = transaction.type().map(term -> "type=" + CanonicalValue.of(term)).orElse("");
    return type + "bizTransaction=" + CanonicalValue.of(transaction.id().text());
  }

  private static String end(String name, SourceOrDestination end) {
    return "type="
        + CanonicalValue.of(end.type())
        + name
        + "="
        + CanonicalValue.of(end.id().text());
  }

  private void epcs(String name, List<Identifier> epcs) {
    list(name, repeated("epc", epcs.stream().map(Identifier::text).toList()));
  }

  private void quantities(String name, List<QuantityElement> quantities) {
    list(name, sorted(quantities.stream().map(CanonicalEvent::quantity).toList()));
  }

  private static String quantity(QuantityElement element) {
    return "quantityElementepcClass="
        + CanonicalValue.of(element.epcClass().text())
        + element.quantity().map(q -> "quantity=" + CanonicalValue.of(q)).orElse("")
        + element.unit().map(unit -> "uom=" + CanonicalValue.of(unit)).orElse("");
  }

  private static String place(Place place) {
    return "id="
        + CanonicalValue.of(place.id().text())
        + CanonicalExtensions.of(place.extensions());
  }

  private static String terms(String name, List<VocabularyTerm> terms) {
    return sorted(terms.stream().map(term -> name + "=" + CanonicalValue.of(term)).toList());
  }

  private static String repeated(String name, List<String> values) {
    return sorted(values.stream().map(value -> name + "=" + CanonicalValue.of(value)).toList());
  }

  private static String sorted(List<String> items) {
    return String.join("", items.stream().sorted(ByCodePoint.ORDER).toList());
  }

  private void list(String name, String items) {
    if (!items.isEmpty()) {
      text.append(name).append(items);
    }
  }

  private void add(String name, String value) {
    text.append(name).append('=').append(value);
  }
}
