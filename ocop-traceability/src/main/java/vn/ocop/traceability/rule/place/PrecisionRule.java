package vn.ocop.traceability.rule.place;

import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Positions are given with at least six decimals of a degree (rule P3; Regulation (EU) 2023/1115,
 * Article 2(28)).
 *
 * <p>Id {@code COORDINATES_IMPRECISE}; parameter {@code decimals}. Zeros that end a number count as
 * given.
 */
public final class PrecisionRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public PrecisionRule() {}

  @Override
  public String id() {
    return "COORDINATES_IMPRECISE";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    int decimals = context.count("decimals");
    ZoneShapes.each(
        chain,
        reporter,
        (zone, shape) -> {
          Optional<Position> coarse =
              Shapes.positions(shape)
                  .filter(p -> p.longitude().scale() < decimals || p.latitude().scale() < decimals)
                  .findFirst();
          coarse.ifPresent(
              position ->
                  reporter
                      .violated()
                      .with("zone", zone.getCode())
                      .figure("longitude", position.longitude(), "°")
                      .figure("latitude", position.latitude(), "°")
                      .figure("decimals", decimals)
                      .report());
        });
  }
}
