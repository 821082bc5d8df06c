package vn.ocop.traceability.rule.completeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * How complete a chain is: the share of lots and pieces whose step back is known (rule C6). One
 * finding for the chain, naming the first lots whose step back is missing; none where all are
 * known. The share is rounded down, so that 100 % never stands where one is missing.
 *
 * <p>Id {@code CHAIN_INCOMPLETE}.
 */
public final class CompletenessRule implements ChainRule {

  private static final int LISTED = 20;

  /** The one object needed: the rule holds nothing. */
  public CompletenessRule() {}

  @Override
  public String id() {
    return "CHAIN_INCOMPLETE";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    long all = 0;
    List<TraceableObject> missing = new ArrayList<>();
    for (TraceableObject object : chain.objects()) {
      if (object.kind().isGoods()) {
        all++;
        if (!Origins.isKnown(chain, object)) {
          missing.add(object);
        }
      }
    }
    if (missing.isEmpty()) {
      reporter.notApplicable();
      return;
    }
    long known = all - missing.size();
    BigDecimal share =
        BigDecimal.valueOf(known)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN);
    FindingDraft draft = reporter.violated();
    missing.stream()
        .limit(LISTED)
        .forEach(
            object -> draft.lot(object.identifier()).at(object.movements().get(0).event().event()));
    draft.figure("known", known).figure("all", all).figure("share", share, "%").report();
  }
}
