package vn.ocop.traceability.rule.quantity;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A single piece is made once and used up once (rule M6).
 *
 * <p>Id {@code SERIAL_USED_TWICE}.
 */
public final class SerialOnceRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public SerialOnceRule() {}

  @Override
  public String id() {
    return "SERIAL_USED_TWICE";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    for (TraceableObject object : chain.objects()) {
      if (object.kind() != ObjectKind.ITEM) {
        reporter.notApplicable();
        continue;
      }
      List<Movement> origins = new ArrayList<>(0);
      List<Movement> uses = new ArrayList<>(0);
      for (Movement movement : object.movements()) {
        if (movement.role().isOrigin()) {
          origins.add(movement);
        } else if (movement.role().isUse()) {
          uses.add(movement);
        }
      }
      report(object, "made", origins, reporter);
      report(object, "used", uses, reporter);
    }
  }

  private static void report(
      TraceableObject object, String variant, List<Movement> movements, Reporter reporter) {
    if (movements.size() > 1) {
      var draft = reporter.violated(variant).lot(object.identifier());
      movements.stream().limit(20).forEach(movement -> draft.at(movement.event().event()));
      draft.figure("times", movements.size()).report();
    }
  }
}
