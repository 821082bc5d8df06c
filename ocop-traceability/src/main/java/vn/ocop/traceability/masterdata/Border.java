package vn.ocop.traceability.masterdata;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.place.ProvinceCode;

/**
 * A border (địa giới) that the caller brings; the library holds none, since borders are the state's
 * to draw.
 *
 * @param province the province it goes around; empty for that of the country
 * @param shape the land within, one or more polygons
 */
public record Border(Optional<ProvinceCode> province, ZoneShape shape) {

  /**
   * Refuses a shape that encloses nothing.
   *
   * @param province see the record
   * @param shape see the record
   */
  public Border {
    Objects.requireNonNull(province, "province");
    if (shape.polygons().isEmpty()) {
      throw new IllegalArgumentException("shape has no polygons");
    }
  }

  /**
   * The border of the country.
   *
   * @param shape the land within
   * @return the border
   */
  public static Border ofCountry(ZoneShape shape) {
    return new Border(Optional.empty(), shape);
  }

  /**
   * The border of a province.
   *
   * @param province the province
   * @param shape the land within
   * @return the border
   */
  public static Border ofProvince(ProvinceCode province, ZoneShape shape) {
    return new Border(Optional.of(province), shape);
  }
}
