package vn.ocop.traceability.rule;

import java.util.HashMap;
import java.util.Map;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Severity;
import vn.ocop.core.result.Where;

/**
 * Takes what one rule finds in one run.
 *
 * <pre>{@code
 * reporter.violated().at(event).lot(lot).figure("made", made, "KGM").figure("used", used, "KGM").report();
 * reporter.undecided("undecided").at(event).with("missing", "…").report();
 * }</pre>
 */
public final class Reporter {

  /** The sentence for a violation: the rule's id alone. */
  private static final String MAIN = "";

  private final RuleDescription rule;
  private final Severity severity;
  private final Severity undecidedSeverity;
  private final FindingCollector collector;
  private final Map<String, RuleMessage> messages = new HashMap<>();

  Reporter(RuleDescription rule, Profile profile, FindingCollector collector) {
    this.rule = rule;
    this.severity = profile.severity(rule.id());
    this.undecidedSeverity =
        Severity.valueOf(profile.settings().getOrDefault(Profile.UNDECIDED, Severity.INFO.name()));
    this.collector = collector;
  }

  /**
   * The rule is broken. The sentence is the text {@code RULE_ID} of the message files.
   *
   * @return a finding to be filled and reported
   */
  public FindingDraft violated() {
    return violated(MAIN);
  }

  /**
   * The rule is broken in one of several ways.
   *
   * @param variant which; the sentence is the text {@code RULE_ID.variant}
   * @return a finding to be filled and reported
   */
  public FindingDraft violated(String variant) {
    return draft(Verdict.VIOLATED, severity, variant);
  }

  /**
   * The data does not tell. The sentence is the text {@code RULE_ID.undecided} and says what is
   * missing.
   *
   * @return a finding to be filled and reported
   */
  public FindingDraft undecided() {
    return undecided("undecided");
  }

  /**
   * The data does not tell, for one of several reasons.
   *
   * @param variant which; the sentence is the text {@code RULE_ID.variant}
   * @return a finding to be filled and reported
   */
  public FindingDraft undecided(String variant) {
    return draft(Verdict.UNDECIDED, undecidedSeverity, variant);
  }

  /** The rule has nothing to say about one thing that it looked at. */
  public void notApplicable() {
    notApplicable(1);
  }

  /**
   * The rule has nothing to say about several things.
   *
   * @param things how many, not negative
   */
  public void notApplicable(long things) {
    collector.countNotApplicable(things);
  }

  /**
   * Takes a finding of the reader, of an identifier or of master data as a violation of this rule.
   *
   * @param finding what was found there; its own severity counts, at most the rule's
   * @return a finding to be filled and reported
   */
  public FindingDraft adopted(Finding finding) {
    Severity own = finding.severity().compareTo(severity) < 0 ? severity : finding.severity();
    Finding weighed = new Finding(finding.code(), own, finding.where(), finding.arguments());
    FindingDraft draft = new FindingDraft(this, Verdict.VIOLATED, weighed);
    return finding.where().steps().isEmpty() ? draft : draft.at(finding.where());
  }

  private FindingDraft draft(Verdict verdict, Severity weight, String variant) {
    RuleMessage message = messages.computeIfAbsent(variant, v -> RuleMessage.of(rule, v));
    return new FindingDraft(this, verdict, new Finding(message, weight, Where.nowhere(), Map.of()));
  }

  void take(FindingDraft draft) {
    collector.take(draft.finding(rule));
  }
}
