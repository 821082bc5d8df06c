package vn.ocop.traceability.rule.structure;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Times are written as ISO 8601 with seconds and an offset, offsets as {@code +hh:mm} up to 14
 * hours (EPCIS 2.0, section 7.4.1).
 *
 * <p>Id {@code TIME_MALFORMED}.
 */
public final class TimeFormRule implements CaptureRule {

  private static final Set<EpcisCode> CODES =
      EnumSet.of(EpcisCode.BAD_TIME, EpcisCode.BAD_OFFSET, EpcisCode.TIME_PRECISION);

  /** The one object needed: the rule holds nothing. */
  public TimeFormRule() {}

  @Override
  public String id() {
    return "TIME_MALFORMED";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    capture.readerFindings(CODES).forEach(finding -> reporter.adopted(finding).report());
    Set<String> sound = new HashSet<>();
    capture
        .madeEvents()
        .filter(event -> !isSound(event.getEventTimeZoneOffset(), sound))
        .forEach(
            event ->
                reporter
                    .violated()
                    .at(event, "/eventTimeZoneOffset")
                    .with("offset", event.getEventTimeZoneOffset())
                    .report());
  }

  /** A capture holds few offsets, over and over: each is looked at once. */
  private static boolean isSound(String offset, Set<String> sound) {
    return sound.contains(offset) || (OffsetForm.isSound(offset) && sound.add(offset));
  }
}
