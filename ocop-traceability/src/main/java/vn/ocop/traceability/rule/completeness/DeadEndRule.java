package vn.ocop.traceability.rule.completeness;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * What was made goes somewhere: it is stored, packed, shipped, used, sold or destroyed within some
 * time (rule C3).
 *
 * <p>Id {@code LOT_WITHOUT_END}; parameter {@code within}, the time after which its silence counts.
 * Undecided without a clock: it may have been made just now.
 */
public final class DeadEndRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public DeadEndRule() {}

  @Override
  public String id() {
    return "LOT_WITHOUT_END";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    Duration within = context.duration("within");
    for (TraceableObject object : chain.objects()) {
      List<Movement> movements = object.movements();
      if (!object.kind().isGoods() || !onlyBegins(movements)) {
        reporter.notApplicable();
        continue;
      }
      Movement last = movements.get(movements.size() - 1);
      Instant until = last.event().instant().plus(within);
      if (context.clock().isEmpty()) {
        reporter.undecided().lot(object.identifier()).at(last.event().event()).report();
      } else if (context.clock().get().isAfter(until)) {
        reporter
            .violated()
            .lot(object.identifier())
            .at(last.event().event())
            .figure("days", within.toDays(), "days")
            .report();
      }
    }
  }

  private static boolean onlyBegins(List<Movement> movements) {
    for (Movement movement : movements) {
      if (!movement.role().isOrigin()) {
        return false;
      }
    }
    return true;
  }
}
