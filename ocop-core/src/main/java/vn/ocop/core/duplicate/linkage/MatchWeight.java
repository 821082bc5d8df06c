package vn.ocop.core.duplicate.linkage;

import java.math.BigDecimal;

/**
 * A match weight: the binary logarithm of how much likelier something is among matches than among
 * other pairs, in hundredths of a bit. Whole hundredths make sums exact.
 *
 * @param hundredths hundredths of a bit; positive speaks for a match, negative against, 0 is no
 *     evidence
 */
public record MatchWeight(int hundredths) implements Comparable<MatchWeight> {

  /** No evidence. */
  public static final MatchWeight ZERO = new MatchWeight(0);

  private static final double HUNDREDTHS = 100;

  /**
   * Keeps the component.
   *
   * @param hundredths see the record
   */
  public MatchWeight {}

  /**
   * A weight in bits.
   *
   * @param bits the bits, rounded to hundredths, half up
   * @return the weight
   * @throws IllegalArgumentException if the bits are not finite
   */
  public static MatchWeight ofBits(double bits) {
    if (!Double.isFinite(bits)) {
      throw new IllegalArgumentException("bits is not finite: " + bits);
    }
    return new MatchWeight(Math.toIntExact(Math.round(bits * HUNDREDTHS)));
  }

  /**
   * The weight of one level: log2(m/u).
   *
   * @param m the share of matches at the level, above 0 up to 1
   * @param u the share of other pairs at the level, above 0 up to 1
   * @return the weight
   */
  public static MatchWeight of(double m, double u) {
    return ofBits(Bits.log2(m / u));
  }

  /**
   * The weight in bits.
   *
   * @return bits, with two decimals
   */
  public double bits() {
    return hundredths / HUNDREDTHS;
  }

  /**
   * The weight in bits, exact.
   *
   * @return bits, with two decimals
   */
  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(hundredths, 2);
  }

  /**
   * The sum of two weights.
   *
   * @param other the other weight
   * @return the exact sum
   */
  public MatchWeight plus(MatchWeight other) {
    return new MatchWeight(Math.addExact(hundredths, other.hundredths));
  }

  @Override
  public int compareTo(MatchWeight other) {
    return Integer.compare(hundredths, other.hundredths);
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
