package vn.ocop.traceability.rule.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.ZoneShape;

/** What is wrong with the form of a shape. */
enum ShapeFault {
  /** A ring has fewer than four positions. */
  SHORT("short"),
  /** A ring does not end where it begins. */
  OPEN("open"),
  /** A shape has no area: its ring is a line, or its hole is all of it. */
  EMPTY("empty"),
  /** A ring crosses itself or another. */
  CROSSING("crossing");

  private static final int LEAST_POSITIONS = 4;

  private final String variant;

  ShapeFault(String variant) {
    this.variant = variant;
  }

  /** The name of the sentence that tells of it. */
  String variant() {
    return variant;
  }

  /** The first fault of a shape whose positions are on the earth. */
  static Optional<ShapeFault> of(ZoneShape shape) {
    for (ZoneShape.Polygon polygon : shape.polygons()) {
      for (List<Position> ring : polygon.rings()) {
        Optional<ShapeFault> fault = ofRing(ring);
        if (fault.isPresent()) {
          return fault;
        }
      }
      Set<Position> outer = new HashSet<>(polygon.rings().get(0));
      boolean wholeHole =
          polygon.rings().stream().skip(1).anyMatch(hole -> new HashSet<>(hole).equals(outer));
      if (wholeHole) {
        return Optional.of(EMPTY);
      }
    }
    return shape.polygons().isEmpty() ? Optional.empty() : ofPolygons(shape);
  }

  private static Optional<ShapeFault> ofRing(List<Position> ring) {
    boolean closed = ring.size() > 1 && Shapes.isSame(ring.get(0), ring.get(ring.size() - 1));
    if (!ring.isEmpty() && !closed) {
      return Optional.of(OPEN);
    }
    return ring.size() < LEAST_POSITIONS ? Optional.of(SHORT) : Optional.empty();
  }

  private static Optional<ShapeFault> ofPolygons(ZoneShape shape) {
    MultiPolygon degrees = Shapes.inDegrees(shape);
    if (degrees.convexHull().getArea() == 0) {
      return Optional.of(EMPTY);
    }
    TopologyValidationError error = new IsValidOp(degrees).getValidationError();
    return error == null ? Optional.empty() : Optional.of(CROSSING);
  }
}
