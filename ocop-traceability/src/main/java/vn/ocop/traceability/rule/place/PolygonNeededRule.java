package vn.ocop.traceability.rule.place;

import java.math.BigDecimal;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A zone above four hectares is given as a polygon; a point will do for a smaller one (rule P3;
 * Regulation (EU) 2023/1115, Article 2(28)).
 *
 * <p>Id {@code ZONE_NEEDS_POLYGON}; parameter {@code hectares}. Undecided where the area is not
 * said.
 */
public final class PolygonNeededRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public PolygonNeededRule() {}

  @Override
  public String id() {
    return "ZONE_NEEDS_POLYGON";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    BigDecimal limit = context.decimal("hectares");
    ZoneShapes.each(
        chain,
        reporter,
        (zone, shape) -> {
          if (shape.polygons().isEmpty()) {
            check(zone, limit, reporter);
          } else {
            reporter.notApplicable();
          }
        });
  }

  private static void check(Zone zone, BigDecimal limit, Reporter reporter) {
    if (zone.getHectares().isEmpty()) {
      reporter.undecided().with("zone", zone.getCode()).report();
    } else if (zone.getHectares().get().compareTo(limit) > 0) {
      reporter
          .violated()
          .with("zone", zone.getCode())
          .figure("hectares", zone.getHectares().get(), "ha")
          .figure("limit", limit, "ha")
          .report();
    }
  }
}
