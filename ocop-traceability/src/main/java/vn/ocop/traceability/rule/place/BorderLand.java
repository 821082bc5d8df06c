package vn.ocop.traceability.rule.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import vn.ocop.traceability.masterdata.Border;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.ZoneShape;

/** The land within a border, ready for many zones. */
final class BorderLand {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  private final GeometryFactory factory = new GeometryFactory();
  private final PreparedGeometry land;

  private BorderLand(MultiPolygon land) {
    this.land = PreparedGeometryFactory.prepare(land);
  }

  /** The land within a border; empty where its shape is not sound. */
  static Optional<BorderLand> of(Border border) {
    return ZoneShapes.isSound(border.shape())
        ? Optional.of(new BorderLand(Shapes.inMetres(border.shape())))
        : Optional.empty();
  }

  /** How much of a sound shape lies outside, per cent: of its area, or all for a point outside. */
  BigDecimal outside(ZoneShape shape) {
    if (!shape.points().stream().allMatch(this::holds)) {
      return ALL;
    }
    MultiPolygon polygons = Shapes.inMetres(shape);
    if (polygons.isEmpty() || land.covers(polygons)) {
      return BigDecimal.ZERO;
    }
    double outside =
        OverlayNGRobust.overlay(polygons, land.getGeometry(), OverlayNG.DIFFERENCE).getArea();
    return BigDecimal.valueOf(100 * outside / polygons.getArea())
        .setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private boolean holds(Position position) {
    Coordinate coordinate = Shapes.project(position);
    return land.covers(factory.createPoint(coordinate));
  }
}
