package vn.ocop.traceability.rule.place;

import java.math.BigDecimal;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.masterdata.ZoneShape;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A raw-material zone lies in Viet Nam (rule P3): within the boxes of {@code viet-nam.tsv}, and
 * within the country's border where the caller brings it.
 *
 * <p>Id {@code ZONE_OUTSIDE_VIET_NAM}; parameter {@code tolerance}, per cent of the zone's area
 * that may lie outside the border. Undecided where the border given is not sound. Exchanged or
 * impossible coordinates are for {@link CoordinateOrderRule}.
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
    BigDecimal tolerance = context.decimal("tolerance");
    Optional<BorderLand> land = chain.masterData().countryBorder().flatMap(BorderLand::of);
    if (land.isEmpty() && chain.masterData().countryBorder().isPresent()) {
      reporter.undecided().report();
    }
    ZoneShapes.each(
        chain,
        reporter,
        (zone, shape) -> {
          if (!isFarAway(zone, shape, reporter) && land.isPresent()) {
            checkBorder(zone, shape, land.get(), tolerance, reporter);
          }
        });
  }

  private static boolean isFarAway(Zone zone, ZoneShape shape, Reporter reporter) {
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
    return outside.isPresent();
  }

  private static void checkBorder(
      Zone zone, ZoneShape shape, BorderLand land, BigDecimal tolerance, Reporter reporter) {
    boolean measurable =
        ZoneShapes.isSound(shape)
            && Shapes.positions(shape).noneMatch(CoordinateOrderRule::isSwapped);
    BigDecimal outside = measurable ? land.outside(shape) : BigDecimal.ZERO;
    if (outside.compareTo(tolerance) > 0) {
      reporter
          .violated("border")
          .with("zone", zone.getCode())
          .figure("outside", outside, "%")
          .report();
    }
  }
}
