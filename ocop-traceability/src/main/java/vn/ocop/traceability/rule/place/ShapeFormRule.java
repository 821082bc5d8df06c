package vn.ocop.traceability.rule.place;

import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * The rings of a zone's shape are closed, have an area and cross neither themselves nor each other
 * (rule P3; OGC 06-103r4, section 6.1.11).
 *
 * <p>Id {@code ZONE_SHAPE_BROKEN}.
 */
public final class ShapeFormRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public ShapeFormRule() {}

  @Override
  public String id() {
    return "ZONE_SHAPE_BROKEN";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    ZoneShapes.each(
        chain,
        reporter,
        (zone, shape) -> {
          if (Shapes.positions(shape).allMatch(Box::onEarth)) {
            Optional<ShapeFault> fault = ShapeFault.of(shape);
            fault.ifPresent(
                f -> reporter.violated(f.variant()).with("zone", zone.getCode()).report());
          }
        });
  }
}
