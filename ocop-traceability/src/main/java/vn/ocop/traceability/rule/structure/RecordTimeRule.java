package vn.ocop.traceability.rule.structure;

import java.time.Duration;
import java.time.Instant;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.EventRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * An event is recorded after it happened (EPCIS 2.0, section 7.4.1).
 *
 * <p>Id {@code RECORDED_BEFORE_EVENT}. Parameter {@code tolerance}: by how much clocks may differ.
 */
public final class RecordTimeRule implements EventRule {

  /** The one object needed: the rule holds nothing. */
  public RecordTimeRule() {}

  @Override
  public String id() {
    return "RECORDED_BEFORE_EVENT";
  }

  @Override
  public void check(EpcisEvent event, RuleContext context, Reporter reporter) {
    if (event.getRecordTime().isEmpty()) {
      reporter.notApplicable();
      return;
    }
    Instant recorded = event.getRecordTime().get().toInstant();
    Duration early = Duration.between(recorded, event.instant());
    if (early.compareTo(context.duration("tolerance")) > 0) {
      reporter
          .violated()
          .at(event, "/recordTime")
          .with("recorded", event.getRecordTime().get())
          .with("happened", event.getEventTime())
          .figure("early", early.toSeconds(), "SEC")
          .report();
    }
  }
}
