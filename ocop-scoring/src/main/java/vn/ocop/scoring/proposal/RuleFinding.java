package vn.ocop.scoring.proposal;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** Why the rules of a decision are refused. */
public enum RuleFinding implements FindingCode {
  /** A criterion of the decision is neither under a rule nor left to jurors. */
  RULE_MISSING,
  /** A rule has another number of options than the criterion. */
  RULE_OPTION_COUNT,
  /** A rule is declared to be decided by facts and says {@code judged}, or the contrary. */
  RULE_DECIDED_OTHERWISE,
  /** Facts that no option states, without a remark on the gap. */
  RULE_GAP,
  /** Facts that two options of a scale state, without a remark on the overlap. */
  RULE_OVERLAP,
  /** A remark on a gap or an overlap that is none. */
  RULE_REMARK_IDLE,
  /** More of a fact brings a lower option. */
  RULE_OUT_OF_ORDER,
  /** A rule joins too many facts to be checked. */
  RULE_TOO_WIDE;

  private static final Messages MESSAGES = Messages.of(RuleFinding.class::getResourceAsStream);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }

  static Messages messages() {
    return MESSAGES;
  }
}
