package vn.ocop.traceability.epcis.internal;

import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EventType;

/** What the standard asks of the fields of one event together (EPCIS 2.0, section 7.4). */
final class EventChecks {

  private final EventDraft draft;
  private final Report report;
  private final At at;

  EventChecks(EventDraft draft, Report report, At at) {
    this.draft = draft;
    this.report = report;
    this.at = at;
  }

  void check(EventType type, boolean parentPresent) {
    boolean objects = !draft.epcs.isEmpty() || !draft.quantities.isEmpty();
    switch (type) {
      case OBJECT -> object(objects);
      case AGGREGATION -> {
        if (draft.action != Action.OBSERVE && !parentPresent) {
          report.kept(EpcisCode.MISSING_FIELD, at, "field", "parentID");
        }
        children(objects);
      }
      case ASSOCIATION -> children(objects);
      case TRANSACTION -> {
        if (!objects && draft.action != Action.DELETE) {
          nothing("epcList, quantityList");
        }
      }
      case TRANSFORMATION -> transformation(objects);
    }
  }

  private void object(boolean objects) {
    if (!objects && (draft.sensors.isEmpty() || draft.readPoint == null)) {
      nothing("epcList, quantityList");
    }
    if (!draft.masterData.isEmpty() && draft.action != null && draft.action != Action.ADD) {
      report.kept(
          EpcisCode.FIELD_NOT_ALLOWED,
          at.field("ilmd"),
          "field",
          "ilmd",
          "type",
          "ObjectEvent " + draft.action);
    }
  }

  private void children(boolean objects) {
    if (!objects && draft.action != Action.DELETE) {
      nothing("childEPCs, childQuantityList");
    }
  }

  private void transformation(boolean outputs) {
    boolean inputs = !draft.inputEpcs.isEmpty() || !draft.inputQuantities.isEmpty();
    boolean partly = draft.transformationId != null && (inputs || outputs);
    if (!partly && !inputs) {
      nothing("inputEPCList, inputQuantityList");
    }
    if (!partly && !outputs) {
      nothing("outputEPCList, outputQuantityList");
    }
  }

  private void nothing(String fields) {
    report.kept(EpcisCode.NO_OBJECTS, at, "fields", fields);
  }
}
