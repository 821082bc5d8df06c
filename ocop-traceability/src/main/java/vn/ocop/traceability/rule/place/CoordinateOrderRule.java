package vn.ocop.traceability.rule.place;

import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.masterdata.ZoneShape;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Positions are on the earth and give longitude before latitude (rule P3; RFC 7946, section 3.1.1).
 *
 * <p>Id {@code COORDINATES_WRONG}. A position that lies outside Viet Nam, and inside once its
 * numbers are exchanged, has them in the wrong order.
 */
public final class CoordinateOrderRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public CoordinateOrderRule() {}

  @Override
  public String id() {
    return "COORDINATES_WRONG";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    ZoneShapes.each(chain, reporter, (zone, shape) -> check(zone, shape, reporter));
  }

  private static void check(Zone zone, ZoneShape shape, Reporter reporter) {
    Optional<Position> swapped =
        Shapes.positions(shape).filter(CoordinateOrderRule::isSwapped).findFirst();
    Optional<Position> nowhere =
        Shapes.positions(shape).filter(position -> !Box.onEarth(position)).findFirst();
    Optional<Position> wrong = swapped.or(() -> nowhere);
    if (wrong.isPresent()) {
      (swapped.isPresent() ? reporter.violated("swapped") : reporter.violated())
          .with("zone", zone.getCode())
          .figure("longitude", wrong.get().longitude(), "°")
          .figure("latitude", wrong.get().latitude(), "°")
          .report();
    }
  }

  static boolean isSwapped(Position position) {
    return !Box.inVietNam(position) && Box.inVietNam(Box.swapped(position));
  }
}
