package vn.ocop.traceability.masterdata;

import java.util.List;

/**
 * Where a zone lies, as it was declared: a point, or one or more polygons of rings, WGS 84.
 *
 * <p>Nothing is mended: a ring that is not closed or crosses itself is kept, for the place rules to
 * report.
 *
 * @param points single points
 * @param polygons polygons
 */
public record ZoneShape(List<Position> points, List<Polygon> polygons) {

  /**
   * One polygon.
   *
   * @param rings the outer ring, then the holes; a closed ring repeats its first position at its
   *     end
   */
  public record Polygon(List<List<Position>> rings) {
    /**
     * Keeps unmodifiable copies and refuses a polygon without rings.
     *
     * @param rings see the record
     */
    public Polygon {
      rings = rings.stream().map(List::copyOf).toList();
      if (rings.isEmpty()) {
        throw new IllegalArgumentException("rings is empty");
      }
    }
  }

  /**
   * Keeps unmodifiable copies and refuses a shape of nothing.
   *
   * @param points see the record
   * @param polygons see the record
   */
  public ZoneShape {
    points = List.copyOf(points);
    polygons = List.copyOf(polygons);
    if (points.isEmpty() && polygons.isEmpty()) {
      throw new IllegalArgumentException("points and polygons are empty");
    }
  }

  /**
   * A point.
   *
   * @param position where
   * @return the shape
   */
  public static ZoneShape point(Position position) {
    return new ZoneShape(List.of(position), List.of());
  }

  /**
   * A polygon without holes.
   *
   * @param ring its outer ring, the first position repeated at the end
   * @return the shape
   */
  public static ZoneShape polygon(List<Position> ring) {
    return new ZoneShape(List.of(), List.of(new Polygon(List.of(ring))));
  }
}
