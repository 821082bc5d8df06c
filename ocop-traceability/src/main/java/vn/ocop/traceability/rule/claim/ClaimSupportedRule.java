package vn.ocop.traceability.rule.claim;

import java.math.BigDecimal;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.masterdata.ClaimModel;
import vn.ocop.traceability.masterdata.LabelClaim;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A claim on a label is supported by as large a share of the mass behind the lot as it says (ISO
 * 22095:2020; Decree 37/2026/NĐ-CP, truthful labels).
 *
 * <p>Id {@code CLAIM_NOT_SUPPORTED}. Parameter {@code tolerance}: per cent of mass. A share that
 * the data leave open is undecided. Claims by mass balance are for {@link CreditsRule}.
 */
public final class ClaimSupportedRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public ClaimSupportedRule() {}

  @Override
  public String id() {
    return "CLAIM_NOT_SUPPORTED";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    BigDecimal tolerance = context.decimal("tolerance");
    ClaimedObjects claimed = new ClaimedObjects(chain);
    claimed.forEach(
        (object, claim) -> {
          if (claim.model() == ClaimModel.MASS_BALANCE) {
            reporter.notApplicable();
          } else {
            check(object, claim, claimed.support(claim).of(object), tolerance, reporter);
          }
        });
  }

  private static void check(
      TraceableObject object,
      LabelClaim claim,
      Share share,
      BigDecimal tolerance,
      Reporter reporter) {
    BigDecimal needed = claim.share().subtract(tolerance);
    if (Share.percent(share.most()).compareTo(needed) < 0) {
      report(object, claim, share, reporter.violated());
    } else if (Share.percent(share.least()).compareTo(needed) < 0) {
      report(object, claim, share, reporter.undecided());
    }
  }

  private static void report(
      TraceableObject object, LabelClaim claim, Share share, FindingDraft draft) {
    ClaimedObjects.about(object, claim, draft)
        .figure("claimed", claim.share(), "%")
        .figure("proved", Share.percent(share.least()), "%")
        .figure("possible", Share.percent(share.most()), "%")
        .report();
  }
}
