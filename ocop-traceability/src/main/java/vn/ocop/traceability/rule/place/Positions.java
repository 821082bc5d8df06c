package vn.ocop.traceability.rule.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Point;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.masterdata.ZoneShape;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Where places lie, each looked up once a run for all rules on place, since the middle of a zone
 * takes a look at its whole shape; and how far they are from each other.
 */
final class Positions {

  private static final double EARTH_RADIUS_KILOMETRES = 6_371.0088;
  private static final int DECIMALS = 6;

  private final MasterData data;
  private final Map<String, Optional<Position>> known = new ConcurrentHashMap<>();

  private Positions(MasterData data) {
    this.data = data;
  }

  /** The positions of a chain's places, as this run has found them. */
  static Positions of(Chain chain, RuleContext context) {
    return context.once(Positions.class, () -> new Positions(chain.masterData()));
  }

  /** The position of a place, or of the middle of the zone it lies in. */
  Optional<Position> at(String place) {
    return known.computeIfAbsent(place, this::find);
  }

  private Optional<Position> find(String place) {
    return data.site(place)
        .flatMap(Site::getPosition)
        .or(() -> data.zoneAt(place).flatMap(Zone::getShape).flatMap(Positions::middle))
        .filter(Box::onEarth);
  }

  private static Optional<Position> middle(ZoneShape shape) {
    if (shape.polygons().isEmpty()) {
      return shape.points().stream().findFirst();
    }
    if (!ZoneShapes.isSound(shape)) {
      return Optional.empty();
    }
    Point centre = Shapes.inDegrees(shape).getCentroid();
    return Optional.of(new Position(degrees(centre.getX()), degrees(centre.getY())));
  }

  private static BigDecimal degrees(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
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

  /** A distance for a figure: kilometres to a tenth. */
  static BigDecimal rounded(double kilometres) {
    return BigDecimal.valueOf(kilometres).setScale(1, RoundingMode.HALF_UP);
  }
}
