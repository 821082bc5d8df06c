package vn.ocop.traceability.rule.place;

import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A raw-material zone lies in Viet Nam (rule P3), within the boxes of {@code viet-nam.tsv}.
 *
 * <p>Id {@code ZONE_OUTSIDE_VIET_NAM}. Exchanged or impossible coordinates are for {@link
 * CoordinateOrderRule}.
 */
public final class InsideVietNamRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public InsideVietNamRule() {}

  @Override
  public String id() {
    return "ZONE_OUTSIDE_VIET_NAM";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    ZoneShapes.each(
        chain,
        reporter,
        (zone, shape) -> {
          Optional<Position> outside =
              Shapes.positions(shape)
                  .filter(Box::onEarth)
                  .filter(p -> !Box.inVietNam(p) && !CoordinateOrderRule.isSwapped(p))
                  .findFirst();
          outside.ifPresent(
              position ->
                  reporter
                      .violated()
                      .with("zone", zone.getCode())
                      .figure("longitude", position.longitude(), "°")
                      .figure("latitude", position.latitude(), "°")
                      .report());
        });
  }
}
