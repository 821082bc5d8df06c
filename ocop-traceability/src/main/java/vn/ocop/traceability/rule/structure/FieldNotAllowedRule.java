package vn.ocop.traceability.rule.structure;

import java.util.EnumSet;
import java.util.Set;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * An event has no field that its kind does not have: no lasting condition outside object and
 * transformation events, no master data of a lot unless the event brings the lot into being (EPCIS
 * 2.0, sections 7.3.6.2 and 7.3.8).
 *
 * <p>Id {@code FIELD_NOT_ALLOWED}. What was read is judged by the reader, whose sentences are taken
 * over; an event that was made is judged here.
 */
public final class FieldNotAllowedRule implements CaptureRule {

  private static final Set<EpcisCode> CODES =
      EnumSet.of(EpcisCode.FIELD_NOT_ALLOWED, EpcisCode.UNKNOWN_FIELD);

  /** The one object needed: the rule holds nothing. */
  public FieldNotAllowedRule() {}

  @Override
  public String id() {
    return "FIELD_NOT_ALLOWED";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    capture.readerFindings(CODES).forEach(finding -> reporter.adopted(finding).report());
    capture.madeEvents().forEach(event -> check(event, reporter));
  }

  private static void check(EpcisEvent event, Reporter reporter) {
    EventType type = event.getType();
    boolean lasting = type == EventType.OBJECT || type == EventType.TRANSFORMATION;
    if (event.getPersistentDisposition().isPresent() && !lasting) {
      notAllowed(event, "persistentDisposition", type.epcisName(), reporter);
    }
    boolean begins = event.getAction().map(action -> action == Action.ADD).orElse(true);
    if (!event.getInstanceOrLotMasterData().isEmpty() && !begins) {
      notAllowed(event, "ilmd", type.epcisName() + " " + event.getAction().orElseThrow(), reporter);
    }
  }

  private static void notAllowed(EpcisEvent event, String field, String type, Reporter reporter) {
    reporter.violated().at(event, "/" + field).with("field", field).with("type", type).report();
  }
}
