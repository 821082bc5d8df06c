package vn.ocop.traceability.rule.vocabulary;

import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.EventRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * The business step goes with the kind of event, its action and the disposition that it leaves
 * behind: what is shipped is in transit, what is commissioned begins to be (CBV 2.0, sections 7.1
 * to 7.2, and its data capture examples).
 *
 * <p>Id {@code STEP_DOES_NOT_FIT}. The standard recommends and does not forbid, so the table {@code
 * step-fit.tsv} holds only what contradicts itself.
 */
public final class StepFitRule implements EventRule {

  private static final StepTable TABLE = StepTable.read();

  /** The one object needed: the rule holds nothing. */
  public StepFitRule() {}

  @Override
  public String id() {
    return "STEP_DOES_NOT_FIT";
  }

  @Override
  public void check(EpcisEvent event, RuleContext context, Reporter reporter) {
    StepTable.Fit fit = event.getBusinessStep().map(step -> TABLE.of(step.value())).orElse(null);
    if (fit == null) {
      reporter.notApplicable();
      return;
    }
    if (!fit.types().contains(event.getType())) {
      report(event, "/type", event.getType().epcisName(), reporter);
    }
    event
        .getAction()
        .filter(action -> !fit.actions().contains(action))
        .ifPresent(action -> report(event, "/action", action.name(), reporter));
    event
        .getDisposition()
        .filter(disposition -> disposition.isStandard() && !fit.allows(disposition.value()))
        .ifPresent(disposition -> report(event, "/disposition", disposition.value(), reporter));
  }

  private static void report(EpcisEvent event, String pointer, String found, Reporter reporter) {
    reporter
        .violated()
        .at(event, "/bizStep")
        .at(event, pointer)
        .with("step", event.getBusinessStep().orElseThrow())
        .with("found", found)
        .report();
  }
}
