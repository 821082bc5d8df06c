package vn.ocop.traceability.rule.quantity;

import java.util.Set;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Stage;
import vn.ocop.traceability.chain.Transformation;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Packing, repacking, mixing and splitting neither make nor lose mass (rule M3).
 *
 * <p>Id {@code MASS_NOT_CONSERVED}; parameters {@code steps}, the short names of the business steps
 * that conserve, and {@code tolerance}, per cent. A step that the master data lists with a yield is
 * for {@link YieldRule}.
 */
public final class ConservationRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public ConservationRule() {}

  @Override
  public String id() {
    return "MASS_NOT_CONSERVED";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    Set<String> steps = Set.copyOf(context.words("steps"));
    Tolerance tolerance = Tolerance.of(context);
    for (Transformation transformation : chain.transformations()) {
      if (!hasYieldBand(chain, transformation) && conserves(transformation, steps)) {
        check(transformation, tolerance, reporter);
      } else {
        reporter.notApplicable();
      }
    }
  }

  private static boolean hasYieldBand(Chain chain, Transformation transformation) {
    return chain.process(transformation).flatMap(ProcessStep::getYieldBand).isPresent();
  }

  private static boolean conserves(Transformation transformation, Set<String> steps) {
    return transformation
        .last()
        .event()
        .getBusinessStep()
        .map(Stage::shortName)
        .filter(steps::contains)
        .isPresent();
  }

  private static void check(Transformation transformation, Tolerance tolerance, Reporter reporter) {
    Sum in = new Sum();
    Sum out = new Sum();
    in.addAll(transformation.inputs());
    out.addAll(transformation.outputs());
    if (!in.isKnown() || !out.isKnown()) {
      fill(reporter.undecided(), transformation).report();
    } else if (tolerance.isAbove(out, in) || tolerance.isBelow(out, in)) {
      fill(reporter.violated(), transformation)
          .figure("in", in.kilograms(), "KGM")
          .figure("out", out.kilograms(), "KGM")
          .report();
    }
  }

  private static FindingDraft fill(FindingDraft draft, Transformation transformation) {
    transformation.outputs().stream()
        .limit(5)
        .forEach(output -> draft.lot(output.object().identifier()));
    for (ChainEvent event : transformation.events()) {
      draft.at(event.event());
    }
    return draft;
  }
}
