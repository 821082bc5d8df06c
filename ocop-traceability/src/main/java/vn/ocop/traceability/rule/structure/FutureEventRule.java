package vn.ocop.traceability.rule.structure;

import java.time.Duration;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.EventRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * No event tells of what has not happened yet by the caller's clock.
 *
 * <p>Id {@code EVENT_IN_FUTURE}. Parameter {@code tolerance}: by how much clocks may differ.
 * Without a clock the rule does not apply.
 */
public final class FutureEventRule implements EventRule {

  /** The one object needed: the rule holds nothing. */
  public FutureEventRule() {}

  @Override
  public String id() {
    return "EVENT_IN_FUTURE";
  }

  @Override
  public void check(EpcisEvent event, RuleContext context, Reporter reporter) {
    if (context.clock().isEmpty()) {
      reporter.notApplicable();
      return;
    }
    Duration ahead = Duration.between(context.clock().get(), event.instant());
    if (ahead.compareTo(context.duration("tolerance")) > 0) {
      reporter
          .violated()
          .at(event, "/eventTime")
          .with("happened", event.getEventTime())
          .with("clock", context.clock().get())
          .figure("ahead", ahead.toSeconds(), "SEC")
          .report();
    }
  }
}
