package vn.ocop.traceability.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms.
 *
 * @param numerator the numerator, which carries the sign
 * @param denominator the denominator, above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  private static final int MOST_DIGITS = 100;

  /** Nothing. */
  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  /** One. */
  public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  /**
   * Brings the fraction to its lowest terms.
   *
   * @param numerator see the record
   * @param denominator see the record, but may be below 0 here
   */
  public Fraction {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("denominator is 0");
    }
    BigInteger common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    if (!common.equals(BigInteger.ONE)) {
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  /**
   * A whole number.
   *
   * @param value the number
   * @return the fraction
   */
  public static Fraction of(long value) {
    return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
  }

  /**
   * A ratio.
   *
   * @param numerator the numerator
   * @param denominator the denominator, not 0
   * @return the fraction
   */
  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * A decimal number.
   *
   * @param value the number
   * @return the fraction of the same value
   * @throws IllegalArgumentException if it has more than 100 digits before or after the point
   */
  public static Fraction of(BigDecimal value) {
    if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > 2 * MOST_DIGITS) {
      throw new IllegalArgumentException("value has too many digits: scale " + value.scale());
    }
    BigInteger digits = value.unscaledValue();
    return value.scale() <= 0
        ? new Fraction(digits.multiply(BigInteger.TEN.pow(-value.scale())), BigInteger.ONE)
        : new Fraction(digits, BigInteger.TEN.pow(value.scale()));
  }

  /**
   * The sum.
   *
   * @param other the other summand
   * @return this and the other
   */
  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * The difference.
   *
   * @param other what is taken away
   * @return this less the other
   */
  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  /**
   * The product.
   *
   * @param other the other factor
   * @return this times the other
   */
  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The quotient.
   *
   * @param other the divisor, not 0
   * @return this divided by the other
   */
  public Fraction over(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /**
   * The smaller of two.
   *
   * @param other the other
   * @return the smaller
   */
  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * The sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return numerator.signum();
  }

  /**
   * This number as a decimal.
   *
   * @param decimals how many places after the point
   * @param rounding how the rest is treated
   * @return the decimal
   */
  public BigDecimal toDecimal(int decimals, RoundingMode rounding) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
