package vn.ocop.traceability.rule.completeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Every branch behind an end product leads to a registered raw-material zone: the share of its mass
 * that does is at least the profile's (rule C2).
 *
 * <p>Id {@code NOT_TRACED_TO_ZONE}; parameter {@code share}, per cent. Not applicable without zones
 * in the master data; undecided where the rest of the mass is not led elsewhere but lost sight of.
 */
public final class ZoneOriginRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public ZoneOriginRule() {}

  @Override
  public String id() {
    return "NOT_TRACED_TO_ZONE";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    if (chain.masterData().zones().isEmpty()) {
      reporter.notApplicable();
      return;
    }
    BigDecimal required = context.decimal("share");
    TracedShare shares = new TracedShare(chain);
    for (TraceableObject object : chain.objects()) {
      Optional<TracedShare.Share> share = isEnd(object) ? shares.of(object) : Optional.empty();
      if (share.isEmpty()) {
        reporter.notApplicable();
        continue;
      }
      BigDecimal percent = share.get().traced().movePointRight(2);
      if (percent.compareTo(required) < 0) {
        FindingDraft draft = share.get().certain() ? reporter.violated() : reporter.undecided();
        draft
            .lot(object.identifier())
            .at(origin(object).event().event())
            .figure("traced", percent.setScale(2, RoundingMode.DOWN), "%")
            .figure("required", required, "%")
            .report();
      }
    }
  }

  /** A lot or piece that begins here and is made into nothing else. */
  private static boolean isEnd(TraceableObject object) {
    return object.kind().isGoods() && object.hasOrigin() && !object.has(Role.CONSUMED);
  }

  private static Movement origin(TraceableObject object) {
    return object.origin().orElseThrow();
  }
}
