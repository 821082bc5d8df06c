package vn.ocop.traceability.rule.place;

import java.math.BigDecimal;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.masterdata.ZoneShape;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A zone's polygon is as large as the zone is said to be (rule P3).
 *
 * <p>Id {@code ZONE_AREA_DIFFERS}; parameter {@code tolerance}, per cent of the declared area.
 */
public final class ZoneAreaRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public ZoneAreaRule() {}

  @Override
  public String id() {
    return "ZONE_AREA_DIFFERS";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    BigDecimal tolerance = context.decimal("tolerance").movePointLeft(2);
    ZoneShapes.each(
        chain,
        reporter,
        (zone, shape) -> {
          boolean measurable = !shape.polygons().isEmpty() && ZoneShapes.isSound(shape);
          if (measurable && zone.getHectares().isPresent()) {
            check(zone, shape, tolerance, reporter);
          } else {
            reporter.notApplicable();
          }
        });
  }

  private static void check(Zone zone, ZoneShape shape, BigDecimal tolerance, Reporter reporter) {
    BigDecimal measured = Shapes.hectares(Shapes.inMetres(shape).getArea());
    BigDecimal declared = zone.getHectares().orElseThrow();
    BigDecimal difference = measured.subtract(declared).abs();
    if (difference.compareTo(declared.multiply(tolerance)) > 0) {
      reporter
          .violated()
          .with("zone", zone.getCode())
          .figure("measured", measured, "ha")
          .figure("declared", declared, "ha")
          .report();
    }
  }
}
