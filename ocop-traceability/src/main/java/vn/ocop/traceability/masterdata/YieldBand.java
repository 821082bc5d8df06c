package vn.ocop.traceability.masterdata;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How much comes out of how much (hệ số thu hồi): mass out per mass in, from least to most.
 *
 * @param least the least, 0 or more
 * @param most the most; above 1 where something grows or takes up water
 */
public record YieldBand(BigDecimal least, BigDecimal most) {

  /**
   * Refuses a band that is upside down or negative.
   *
   * @param least see the record
   * @param most see the record
   */
  public YieldBand {
    Objects.requireNonNull(least, "least");
    Objects.requireNonNull(most, "most");
    if (least.signum() < 0 || most.compareTo(least) < 0) {
      throw new IllegalArgumentException("least is " + least + ", most is " + most);
    }
  }

  /**
   * A band.
   *
   * @param least for example {@code 0.18}
   * @param most for example {@code 0.25}
   * @return the band
   * @throws NumberFormatException if a text is not a number
   */
  public static YieldBand of(String least, String most) {
    return new YieldBand(new BigDecimal(least), new BigDecimal(most));
  }
}
