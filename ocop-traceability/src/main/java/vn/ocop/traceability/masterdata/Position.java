package vn.ocop.traceability.masterdata;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A position on the earth, WGS 84, in degrees with the digits it was given with.
 *
 * @param longitude east of Greenwich; first, as in GeoJSON (RFC 7946, section 3.1.1). Any number is
 *     kept, so that a wrong one can be reported
 * @param latitude north of the equator
 */
public record Position(BigDecimal longitude, BigDecimal latitude) {

  /**
   * Refuses null.
   *
   * @param longitude see the record
   * @param latitude see the record
   */
  public Position {
    Objects.requireNonNull(longitude, "longitude");
    Objects.requireNonNull(latitude, "latitude");
  }

  /**
   * A position.
   *
   * @param longitude degrees, for example {@code 106.761234}
   * @param latitude degrees, for example {@code 21.853456}
   * @return the position
   * @throws NumberFormatException if a text is not a number
   */
  public static Position of(String longitude, String latitude) {
    return new Position(new BigDecimal(longitude), new BigDecimal(latitude));
  }
}
