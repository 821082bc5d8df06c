package vn.ocop.traceability.rule.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Transformation;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.YieldBand;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A transformation yields what its processing step can yield, neither less nor more; by-products
 * and losses count as declared (rule M2). A yield above 1 is as good as any where something grows.
 *
 * <p>Id {@code YIELD_OUT_OF_BAND}; parameter {@code tolerance}, per cent. Only for steps of the
 * master data.
 */
public final class YieldRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public YieldRule() {}

  @Override
  public String id() {
    return "YIELD_OUT_OF_BAND";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    Tolerance tolerance = Tolerance.of(context);
    for (Transformation transformation : chain.transformations()) {
      Optional<ProcessStep> process = chain.process(transformation);
      if (process.isPresent()) {
        new Balance(transformation, process.get(), tolerance, reporter).check();
      } else {
        reporter.notApplicable();
      }
    }
  }

  /** The masses of one transformation. */
  private static final class Balance {
    private final Transformation transformation;
    private final ProcessStep process;
    private final Tolerance tolerance;
    private final Reporter reporter;
    private final Sum base = new Sum();
    private final Sum products = new Sum();
    private final Sum outputs = new Sum();

    Balance(
        Transformation transformation,
        ProcessStep process,
        Tolerance tolerance,
        Reporter reporter) {
      this.transformation = transformation;
      this.process = process;
      this.tolerance = tolerance;
      this.reporter = reporter;
      for (Movement input : transformation.inputs()) {
        if (process.takes(input.object().productClass().orElse(""))) {
          base.add(input);
        }
      }
      for (Movement output : transformation.outputs()) {
        outputs.add(output);
        if (process.makes(output.object().productClass().orElse(""))) {
          products.add(output);
        }
      }
    }

    void check() {
      boolean known = base.isKnown() && outputs.isKnown() && base.isPositive();
      if (!known) {
        fill(reporter.undecided()).report();
        return;
      }
      BigDecimal in = base.kilograms();
      Optional<YieldBand> band = process.getYieldBand();
      if (band.isPresent() && isOutside(band.get(), in)) {
        BigDecimal yield = products.kilograms().divide(in, 4, RoundingMode.HALF_UP);
        fill(reporter.violated())
            .figure("in", in, "KGM")
            .figure("out", products.kilograms(), "KGM")
            .figure("yield", yield.movePointRight(2), "%")
            .figure("least", band.get().least().movePointRight(2), "%")
            .figure("most", band.get().most().movePointRight(2), "%")
            .report();
      } else if (process.getGreatestLoss().isPresent()) {
        checkLoss(in, process.getGreatestLoss().get());
      }
    }

    private boolean isOutside(YieldBand band, BigDecimal in) {
      BigDecimal out = products.kilograms();
      return tolerance.isBelow(out, in.multiply(band.least()))
          || tolerance.isAbove(out, in.multiply(band.most()));
    }

    private void checkLoss(BigDecimal in, BigDecimal greatest) {
      BigDecimal out = outputs.kilograms();
      BigDecimal least = in.multiply(BigDecimal.ONE.subtract(greatest));
      boolean more = tolerance.isAbove(out, in);
      if (more || tolerance.isBelow(out, least)) {
        fill(reporter.violated(more ? "gain" : "loss"))
            .figure("in", in, "KGM")
            .figure("out", out, "KGM")
            .figure("loss", greatest.movePointRight(2), "%")
            .report();
      }
    }

    private FindingDraft fill(FindingDraft draft) {
      transformation.outputs().stream()
          .limit(5)
          .forEach(output -> draft.lot(output.object().identifier()));
      transformation.events().stream().limit(20).forEach(event -> draft.at(event.event()));
      return draft.with("process", process.getName().orElse(process.getCode()));
    }
  }
}
