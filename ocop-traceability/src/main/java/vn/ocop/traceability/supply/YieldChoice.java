package vn.ocop.traceability.supply;

import java.math.BigDecimal;
import vn.ocop.traceability.masterdata.YieldBand;

/** Which yield of a process is planned with, where a band is known. */
public enum YieldChoice {
  /** The least of the band: what can be promised in any case. */
  LEAST,
  /** The middle of the band. */
  MIDDLE,
  /** The most of the band: what is possible if all goes well. */
  MOST;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * The yield that is planned with.
   *
   * @param band the band
   * @return mass out per mass in, exact
   */
  public BigDecimal of(YieldBand band) {
    return switch (this) {
      case LEAST -> band.least();
      case MIDDLE -> band.least().add(band.most()).divide(TWO);
      case MOST -> band.most();
    };
  }
}
