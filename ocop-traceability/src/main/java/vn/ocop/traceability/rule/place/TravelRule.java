package vn.ocop.traceability.rule.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A single thing does not travel faster than anything can (rule P2): between two events that name
 * it, the straight way between their places takes no more than some speed.
 *
 * <p>Id {@code TOO_FAR_TOO_FAST}; parameters {@code speed}, kilometres per hour, and {@code
 * tolerance}, by which clocks may disagree. Only for pieces and logistic units, which are in one
 * place at a time, and for places whose position the master data give.
 */
public final class TravelRule implements ChainRule {

  private static final double EARTH_RADIUS_KILOMETRES = 6_371.0088;
  private static final double SECONDS_PER_HOUR = 3_600.0;

  /** The one object needed: the rule holds nothing. */
  public TravelRule() {}

  @Override
  public String id() {
    return "TOO_FAR_TOO_FAST";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    double speed = context.decimal("speed").doubleValue();
    Duration tolerance = context.duration("tolerance");
    for (TraceableObject object : chain.objects()) {
      if (object.kind() == ObjectKind.ITEM || object.kind() == ObjectKind.UNIT) {
        check(chain, object, speed, tolerance, reporter);
      } else {
        reporter.notApplicable();
      }
    }
  }

  private static void check(
      Chain chain, TraceableObject object, double speed, Duration tolerance, Reporter reporter) {
    ChainEvent last = null;
    Position from = null;
    for (Movement movement : object.movements()) {
      ChainEvent event = movement.event();
      Optional<Position> here = position(chain, event);
      if (here.isEmpty() || here.get().equals(from)) {
        continue;
      }
      if (last != null && from != null) {
        double kilometres = kilometres(from, here.get());
        Duration time = Duration.between(last.instant(), event.instant()).plus(tolerance);
        if (kilometres > speed * time.toSeconds() / SECONDS_PER_HOUR) {
          reporter
              .violated()
              .lot(object.identifier())
              .at(last.event())
              .at(event.event())
              .figure("distance", rounded(kilometres), "km")
              .figure("minutes", Duration.between(last.instant(), event.instant()).toMinutes())
              .report();
          return;
        }
      }
      last = event;
      from = here.get();
    }
  }

  private static BigDecimal rounded(double kilometres) {
    return BigDecimal.valueOf(kilometres).setScale(1, RoundingMode.HALF_UP);
  }

  private static Optional<Position> position(Chain chain, ChainEvent event) {
    return chain.site(event).flatMap(Site::getPosition).filter(Box::onEarth);
  }

  /** The great circle between two positions, by the haversine formula. */
  static double kilometres(Position a, Position b) {
    double latitudeA = Math.toRadians(a.latitude().doubleValue());
    double latitudeB = Math.toRadians(b.latitude().doubleValue());
    double north = (latitudeB - latitudeA) / 2;
    double east = Math.toRadians(b.longitude().doubleValue() - a.longitude().doubleValue()) / 2;
    double h =
        Math.sin(north) * Math.sin(north)
            + Math.cos(latitudeA) * Math.cos(latitudeB) * Math.sin(east) * Math.sin(east);
    return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
