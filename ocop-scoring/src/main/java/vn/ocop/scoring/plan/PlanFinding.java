package vn.ocop.scoring.plan;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** Why there is no way to a rank, or nothing to say about how firmly it is held. */
public enum PlanFinding implements FindingCode {
  /** No feasible raise reaches a star minimum. */
  MINIMUM_OUT_OF_REACH,
  /** All feasible raises together do not reach the points. */
  POINTS_OUT_OF_REACH,
  /** A recorded finding ends the evaluation. */
  EVALUATION_ENDED,
  /** The sheet has no stars that could be held or lost. */
  NO_STARS_HELD;

  private static final Messages MESSAGES = Messages.of(PlanFinding.class::getResourceAsStream);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }
}
