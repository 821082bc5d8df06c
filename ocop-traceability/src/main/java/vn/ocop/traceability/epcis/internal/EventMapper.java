package vn.ocop.traceability.epcis.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventSource;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.internal.Nearest;

/** Makes an event of the fields of a document, and says what is wrong with them. */
final class EventMapper {

  private static final List<String> TYPES =
      Arrays.stream(EventType.values()).map(EventType::epcisName).toList();
  private static final List<String> ACTIONS =
      Arrays.stream(Action.values()).map(Action::name).toList();

  private final Values values;
  private final Report report;
  private final ExtensionMapper extensions;
  private final PartMapper parts;
  private final At at;
  private final EventDraft draft = new EventDraft();

  EventMapper(Values values, At at) {
    this.values = values;
    this.report = values.report();
    this.extensions = new ExtensionMapper(values);
    this.parts = new PartMapper(values, extensions);
    this.at = at;
  }

  /** The event, or null where it cannot be built. */
  @Nullable EpcisEvent map(Node.Fields event, EventSource source) {
    EventType type = type(event);
    if (type == null) {
      return null;
    }
    long present = 0;
    for (Node.Field field : event.fields()) {
      EventFields.Field known = field.namespace() == null ? EventFields.named(field.name()) : null;
      if (known == null) {
        own(field);
      } else {
        present |= Values.isBlank(field.value()) ? 0 : known.bit();
        standard(type, known, field);
      }
    }
    for (EventFields.Field required : EventFields.all()) {
      if ((present & required.bit()) == 0 && required.required().contains(type)) {
        report.kept(EpcisCode.MISSING_FIELD, at, "field", required.name());
      }
    }
    new EventChecks(draft, report, at).check(type, event.get("parentID") != null);
    return draft.isWhole(type) ? draft.build(type, source) : null;
  }

  private void standard(EventType type, EventFields.Field known, Node.Field field) {
    boolean allowed = known.allowed().contains(type);
    if (!allowed) {
      notAllowed(type, field.name());
    }
    if (!why(field) && !when(field) && !what(allowed, field)) {
      draft.extensions.add(extensions.field(field, at, false));
    }
  }

  private @Nullable EventType type(Node.Fields event) {
    Node node = event.get("type");
    if (node == null) {
      report.lost(EpcisCode.MISSING_FIELD, at, "field", "type");
      return null;
    }
    String name = values.text(node, at, "type");
    if (name == null) {
      return null;
    }
    String bare = name.startsWith("epcis:") ? name.substring("epcis:".length()) : name;
    Optional<EventType> type = EventType.ofEpcisName(bare);
    if (type.isEmpty()) {
      report.lost(
          EpcisCode.UNKNOWN_EVENT_TYPE,
          at.field("type"),
          "text",
          name,
          "suggestion",
          Nearest.to(name, TYPES));
    }
    return type.orElse(null);
  }

  private void notAllowed(EventType type, String field) {
    report.kept(
        EpcisCode.FIELD_NOT_ALLOWED, at.field(field), "field", field, "type", type.epcisName());
  }

  /** A field that is not the standard's: an extension, or a mistake. */
  private void own(Node.Field field) {
    Extensions.Field extension = extensions.field(field, at, false);
    if (field.namespace() == null
        && extension.name().namespace().isEmpty()
        && extension.name().prefix().isEmpty()) {
      report.kept(
          EpcisCode.UNKNOWN_FIELD,
          at.field(field.name()),
          "field",
          field.name(),
          "suggestion",
          Nearest.to(field.name(), EventFields.names()));
    }
    draft.extensions.add(extension);
  }

  private boolean when(Node.Field field) {
    String name = field.name();
    Node value = field.value();
    switch (name) {
      case "@context", "type" -> {
        return true;
      }
      case "eventID" -> {
        draft.eventId = values.ownUri(value, at, name);
        return true;
      }
      case "eventTime" -> {
        draft.eventTime = values.time(value, at, name);
        return true;
      }
      case "eventTimeZoneOffset" -> {
        draft.offset = values.offset(value, at, name);
        return true;
      }
      case "recordTime" -> {
        draft.recordTime = values.time(value, at, name);
        return true;
      }
      case "certificationInfo" -> {
        draft.certificates =
            value instanceof Node.Text
                ? Optional.ofNullable(values.uri(value, at, name)).stream().toList()
                : values.uris(value, at, name);
        return true;
      }
      case "errorDeclaration" -> {
        draft.error = parts.errorDeclaration(value, at.field(name));
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  private boolean why(Node.Field field) {
    String name = field.name();
    Node value = field.value();
    switch (name) {
      case "action" -> {
        draft.action = action(value);
        return true;
      }
      case "bizStep" -> {
        draft.step = values.term(Vocabulary.BUSINESS_STEP, value, at, name);
        return true;
      }
      case "disposition" -> {
        draft.disposition = values.term(Vocabulary.DISPOSITION, value, at, name);
        return true;
      }
      case "persistentDisposition" -> {
        draft.persistent = parts.persistentDisposition(value, at.field(name));
        return true;
      }
      case "readPoint" -> {
        draft.readPoint = parts.place(value, at.field(name), name);
        return true;
      }
      case "bizLocation" -> {
        draft.location = parts.place(value, at.field(name), name);
        return true;
      }
      case "bizTransactionList" -> {
        draft.transactions = values.list(value, at, name, parts::transaction);
        return true;
      }
      case "sourceList" -> {
        draft.sources = values.list(value, at, name, (n, p) -> parts.end(n, p, "source"));
        return true;
      }
      case "destinationList" -> {
        draft.destinations = values.list(value, at, name, (n, p) -> parts.end(n, p, "destination"));
        return true;
      }
      case "sensorElementList" -> {
        draft.sensors = values.list(value, at, name, new SensorMapper(values, extensions)::element);
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  /**
   * What the event speaks of; a list that belongs to another kind of event is kept as extension.
   */
  private boolean what(boolean allowed, Node.Field field) {
    String name = field.name();
    Node value = field.value();
    if (name.equals("ilmd")) {
      Node.Fields fields = values.fields(value, at.field(name), name);
      draft.masterData =
          fields == null ? Extensions.none() : extensions.all(fields, at.field(name), true);
      return true;
    }
    if (!allowed) {
      return false;
    }
    switch (name) {
      case "parentID" -> {
        draft.parent = values.identifier(value, at, name);
        return true;
      }
      case "transformationID" -> {
        draft.transformationId = values.uri(value, at, name);
        return true;
      }
      case "epcList", "childEPCs", "outputEPCList" -> {
        draft.epcs = values.identifiers(value, at, name);
        return true;
      }
      case "inputEPCList" -> {
        draft.inputEpcs = values.identifiers(value, at, name);
        return true;
      }
      case "quantityList", "childQuantityList", "outputQuantityList" -> {
        draft.quantities = values.list(value, at, name, parts::quantity);
        return true;
      }
      case "inputQuantityList" -> {
        draft.inputQuantities = values.list(value, at, name, parts::quantity);
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  private @Nullable Action action(Node node) {
    String text = values.text(node, at, "action");
    if (text == null) {
      return null;
    }
    if (ACTIONS.contains(text)) {
      return Action.valueOf(text);
    }
    report.lost(
        EpcisCode.UNKNOWN_ACTION,
        at.field("action"),
        "text",
        text,
        "suggestion",
        Nearest.to(text, ACTIONS));
    return null;
  }
}
