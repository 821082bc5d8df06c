package vn.ocop.traceability.rule.structure;

import java.time.ZoneOffset;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.EventRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * The offset written in the event's time is that of the event's time zone, unless the time is given
 * in UTC. EPCIS 2.0, section 7.4.1.1, asks for no such agreement: the time may be written with any
 * offset. So this is a remark and no more.
 *
 * <p>Id {@code OFFSET_DISAGREES}. Two different offsets are no proof that the moment is wrong, but
 * often come of a clock set to another place. An offset of no sound form is for {@link
 * TimeFormRule}.
 */
public final class OffsetAgreesRule implements EventRule {

  /** The one object needed: the rule holds nothing. */
  public OffsetAgreesRule() {}

  @Override
  public String id() {
    return "OFFSET_DISAGREES";
  }

  @Override
  public void check(EpcisEvent event, RuleContext context, Reporter reporter) {
    ZoneOffset written = event.getEventTime().getOffset();
    String offset = event.getEventTimeZoneOffset();
    if (written.getId().equals(offset)) {
      return;
    }
    if (written.equals(ZoneOffset.UTC) || !OffsetForm.isSound(offset)) {
      reporter.notApplicable();
    } else {
      reporter
          .violated()
          .at(event, "/eventTimeZoneOffset")
          .with("written", written.getId())
          .with("offset", offset)
          .report();
    }
  }
}
