package vn.ocop.traceability.rule.completeness;

import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.Stage;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transformation;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * The stages follow each other: nothing is grown or harvested from what was already processed, and
 * nothing is processed after it was sold (rule C4).
 *
 * <p>Id {@code STAGE_OUT_OF_ORDER}. Stages may be skipped: fresh fruit is harvested and sold.
 */
public final class StageOrderRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public StageOrderRule() {}

  @Override
  public String id() {
    return "STAGE_OUT_OF_ORDER";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    for (Transformation transformation : chain.transformations()) {
      Optional<Stage> stage = transformation.last().stage();
      if (stage.isEmpty()) {
        reporter.notApplicable();
        continue;
      }
      for (Movement input : transformation.inputs()) {
        if (!stage.get().isRaw() && !input.object().has(Role.SOLD)) {
          continue;
        }
        Optional<Movement> earlier = outOfOrder(input.object(), stage.get());
        earlier.ifPresent(
            movement ->
                reporter
                    .violated()
                    .lot(input.object().identifier())
                    .at(movement.event().event())
                    .at(input.event().event())
                    .with("earlier", movement.event().stage().orElseThrow())
                    .with("later", stage.get())
                    .report());
      }
    }
  }

  /** What happened to an input earlier that cannot come before a stage. */
  private static Optional<Movement> outOfOrder(TraceableObject input, Stage stage) {
    for (Movement movement : input.movements()) {
      if (movement.role() == Role.CONSUMED) {
        return Optional.empty();
      }
      Optional<Stage> earlier = movement.event().stage();
      boolean madeByProcessing =
          movement.role() == Role.PRODUCED && earlier.equals(Optional.of(Stage.PROCESSING));
      if ((stage.isRaw() && madeByProcessing) || movement.role() == Role.SOLD) {
        return earlier.isPresent() ? Optional.of(movement) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
