package vn.ocop.traceability.rule.claim;

import java.math.BigDecimal;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.ClaimModel;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Material under a segregated claim is never mixed with other material, whatever share the label
 * claims (ISO 22095:2020, 3.3.2).
 *
 * <p>Id {@code SEGREGATION_BROKEN}. Where the share falls below the claimed one, {@link
 * ClaimSupportedRule} tells it.
 */
public final class SegregationRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public SegregationRule() {}

  @Override
  public String id() {
    return "SEGREGATION_BROKEN";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    ClaimedObjects claimed = new ClaimedObjects(chain);
    claimed.forEach(
        (object, claim) -> {
          if (claim.model() != ClaimModel.SEGREGATED) {
            reporter.notApplicable();
            return;
          }
          BigDecimal most = Share.percent(claimed.support(claim).of(object).most());
          boolean mixed = most.compareTo(BigDecimal.valueOf(100)) < 0;
          if (mixed && most.compareTo(claim.share()) >= 0) {
            ClaimedObjects.about(object, claim, reporter.violated())
                .figure("other", BigDecimal.valueOf(100).subtract(most), "%")
                .report();
          }
        });
  }
}
