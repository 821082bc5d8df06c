package vn.ocop.traceability.rule.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.ZoneShape;

/** Shapes as geometries: in degrees, and in metres on a plane that keeps areas. */
final class Shapes {

  private static final double EQUATORIAL_RADIUS = 6_378_137.0;
  private static final double ECCENTRICITY = Math.sqrt(0.006_694_379_990_141_33);
  private static final double SQUARE_METRES_PER_HECTARE = 10_000.0;
  private static final int HECTARE_DECIMALS = 4;

  private Shapes() {}

  /** Every position of a shape. */
  static Stream<Position> positions(ZoneShape shape) {
    return Stream.concat(
        shape.points().stream(),
        shape.polygons().stream().flatMap(p -> p.rings().stream()).flatMap(List::stream));
  }

  static boolean isSame(Position a, Position b) {
    return a.longitude().compareTo(b.longitude()) == 0 && a.latitude().compareTo(b.latitude()) == 0;
  }

  /** The polygons in degrees; every ring must be closed and have four positions. */
  static MultiPolygon inDegrees(ZoneShape shape) {
    return polygons(
        shape,
        position ->
            new Coordinate(position.longitude().doubleValue(), position.latitude().doubleValue()));
  }

  /** The polygons on the cylindrical equal-area plane of WGS 84, in metres. */
  static MultiPolygon inMetres(ZoneShape shape) {
    return polygons(shape, Shapes::project);
  }

  /** An area of the plane in hectares, to the square metre. */
  static BigDecimal hectares(double squareMetres) {
    return BigDecimal.valueOf(squareMetres / SQUARE_METRES_PER_HECTARE)
        .setScale(HECTARE_DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * Lambert's cylindrical equal-area projection of the ellipsoid (Snyder, Map Projections, USGS
   * Professional Paper 1395, equations 10-14, 10-15 and 3-12).
   */
  static Coordinate project(Position position) {
    double longitude = Math.toRadians(position.longitude().doubleValue());
    double sine = Math.sin(Math.toRadians(position.latitude().doubleValue()));
    double e = ECCENTRICITY;
    double q =
        (1 - e * e)
            * (sine / (1 - e * e * sine * sine)
                - Math.log((1 - e * sine) / (1 + e * sine)) / (2 * e));
    return new Coordinate(EQUATORIAL_RADIUS * longitude, EQUATORIAL_RADIUS * q / 2);
  }

  private static MultiPolygon polygons(ZoneShape shape, Function<Position, Coordinate> coordinate) {
    GeometryFactory factory = new GeometryFactory();
    Polygon[] polygons =
        shape.polygons().stream()
            .map(polygon -> polygon(polygon, coordinate, factory))
            .toArray(Polygon[]::new);
    return factory.createMultiPolygon(polygons);
  }

  private static Polygon polygon(
      ZoneShape.Polygon polygon, Function<Position, Coordinate> coordinate, GeometryFactory f) {
    LinearRing[] rings =
        polygon.rings().stream()
            .map(
                ring ->
                    f.createLinearRing(ring.stream().map(coordinate).toArray(Coordinate[]::new)))
            .toArray(LinearRing[]::new);
    LinearRing[] holes = new LinearRing[rings.length - 1];
    System.arraycopy(rings, 1, holes, 0, holes.length);
    return f.createPolygon(rings[0], holes);
  }
}
