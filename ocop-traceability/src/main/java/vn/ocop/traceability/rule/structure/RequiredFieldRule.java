package vn.ocop.traceability.rule.structure;

import java.util.EnumSet;
import java.util.Set;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.SensorElement;
import vn.ocop.traceability.event.SensorReport;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * An event has the fields that its kind must have, and speaks of at least one object (EPCIS 2.0,
 * section 7.4).
 *
 * <p>Id {@code REQUIRED_FIELD_MISSING}. What was read is judged by the reader, whose sentences are
 * taken over; an event that was made is judged here.
 */
public final class RequiredFieldRule implements CaptureRule {

  private static final Set<EpcisCode> CODES =
      EnumSet.of(
          EpcisCode.MISSING_FIELD,
          EpcisCode.NO_OBJECTS,
          EpcisCode.UNKNOWN_EVENT_TYPE,
          EpcisCode.UNKNOWN_ACTION);

  /** The one object needed: the rule holds nothing. */
  public RequiredFieldRule() {}

  @Override
  public String id() {
    return "REQUIRED_FIELD_MISSING";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    capture.readerFindings(CODES).forEach(finding -> reporter.adopted(finding).report());
    capture.madeEvents().forEach(event -> check(event, reporter));
  }

  private static void check(EpcisEvent event, Reporter reporter) {
    boolean deletes = event.getAction().filter(action -> action == Action.DELETE).isPresent();
    boolean observes = event.getAction().filter(action -> action == Action.OBSERVE).isPresent();
    EventType type = event.getType();
    if (type == EventType.AGGREGATION && !observes && event.getParent().isEmpty()) {
      missing(event, "parentID", reporter);
    }
    if (type == EventType.ASSOCIATION && event.getParent().isEmpty()) {
      missing(event, "parentID", reporter);
    }
    if (type == EventType.TRANSACTION && event.getBusinessTransactions().isEmpty()) {
      missing(event, "bizTransactionList", reporter);
    }
    event.getSensorElements().forEach(element -> sensor(event, element, reporter));
    if (event instanceof TransformationEvent transformation) {
      transformation(transformation, reporter);
    } else if (!hasObjects(event)) {
      boolean sensorsOnly =
          type == EventType.OBJECT
              && !event.getSensorElements().isEmpty()
              && event.getReadPoint().isPresent();
      boolean all = type != EventType.OBJECT && deletes;
      if (!sensorsOnly && !all) {
        missing(event, "epcList, quantityList, childEPCs, childQuantityList", reporter);
      }
    }
  }

  private static void transformation(TransformationEvent event, Reporter reporter) {
    boolean inputs = !event.inputObjects().isEmpty() || !event.inputAmounts().isEmpty();
    boolean outputs = hasObjects(event);
    boolean partly = event.getTransformationId().isPresent() && (inputs || outputs);
    if (!partly && !inputs) {
      missing(event, "inputEPCList, inputQuantityList", reporter);
    }
    if (!partly && !outputs) {
      missing(event, "outputEPCList, outputQuantityList", reporter);
    }
  }

  /** A report says what was measured, or what went wrong (EPCIS 2.0, section 7.3.7). */
  private static void sensor(EpcisEvent event, SensorElement element, Reporter reporter) {
    if (element.reports().isEmpty()) {
      missing(event, "sensorReport", reporter);
    }
    for (SensorReport report : element.reports()) {
      if (report.getType().isEmpty() && report.getException().isEmpty()) {
        missing(event, "sensorReport/type", reporter);
      }
    }
  }

  private static boolean hasObjects(EpcisEvent event) {
    return !event.objects().isEmpty() || !event.amounts().isEmpty();
  }

  private static void missing(EpcisEvent event, String fields, Reporter reporter) {
    reporter.violated().at(event).with("field", fields).report();
  }
}
