package vn.ocop.traceability.masterdata.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.ZoneShape;

/** Reads GeoJSON geometries (RFC 7946, section 3.1) without judging them. */
final class ShapeMapper {

  private ShapeMapper() {}

  static ZoneShape shape(RecordFields fields) {
    String type = fields.required("type");
    List<JsonNode> coordinates = fields.items("coordinates");
    return switch (type) {
      case "Point" -> ZoneShape.point(position(fields, coordinates));
      case "Polygon" -> new ZoneShape(List.of(), List.of(polygon(fields, coordinates)));
      case "MultiPolygon" ->
          new ZoneShape(
              List.of(), coordinates.stream().map(part -> polygon(fields, part.items())).toList());
      default -> throw new IllegalArgumentException("type " + type);
    };
  }

  private static ZoneShape.Polygon polygon(RecordFields fields, List<JsonNode> rings) {
    List<List<Position>> result = new ArrayList<>();
    for (JsonNode ring : rings) {
      result.add(ring.items().stream().map(p -> position(fields, p.items())).toList());
    }
    return new ZoneShape.Polygon(result);
  }

  /** Two numbers; a third is a height, which plays no part. */
  static Position position(RecordFields fields, List<JsonNode> numbers) {
    if (numbers.size() < 2) {
      throw new IllegalArgumentException("a position of " + numbers.size() + " numbers");
    }
    Optional<BigDecimal> longitude = fields.values().number(numbers.get(0), "coordinates");
    Optional<BigDecimal> latitude = fields.values().number(numbers.get(1), "coordinates");
    if (longitude.isEmpty() || latitude.isEmpty()) {
      throw new RecordFields.Refused();
    }
    return new Position(longitude.get(), latitude.get());
  }
}
