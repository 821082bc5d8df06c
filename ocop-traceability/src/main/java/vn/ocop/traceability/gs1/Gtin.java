package vn.ocop.traceability.gs1;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;

/**
 * A Global Trade Item Number (mã số thương phẩm toàn cầu): GTIN-8, GTIN-12, GTIN-13 or GTIN-14 (GS1
 * General Specifications, AI (01)).
 *
 * <p>The four lengths are spellings of one number: two GTINs are equal when their 14 digits, padded
 * with zeros on the left, are equal, however they were written.
 */
public final class Gtin implements Comparable<Gtin> {

  private static final int LENGTH = 14;

  private final String digits;
  private final int writtenLength;

  private Gtin(String written) {
    this.digits = "0".repeat(LENGTH - written.length()) + written;
    this.writtenLength = written.length();
  }

  /**
   * Reads a GTIN.
   *
   * @param text 8, 12, 13 or 14 digits without spaces or hyphens
   * @return the GTIN, or {@link Gs1Code#EMPTY}, {@link Gs1Code#NOT_A_DIGIT}, {@link
   *     Gs1Code#WRONG_LENGTH} or {@link Gs1Code#WRONG_CHECK_DIGIT}
   */
  public static Outcome<Gtin> parse(String text) {
    return KeyChecks.outcome(check(text), text, Gtin::new);
  }

  /**
   * A GTIN that is known to be sound.
   *
   * @param text 8, 12, 13 or 14 digits
   * @return the GTIN
   * @throws IllegalArgumentException if {@code text} is no GTIN
   */
  public static Gtin of(String text) {
    KeyChecks.require("text", check(text));
    return new Gtin(text);
  }

  private static Optional<Finding> check(String text) {
    return KeyChecks.numeric(text, 8, 12, 13, LENGTH);
  }

  /**
   * The one spelling by which GTINs are compared.
   *
   * @return 14 digits
   */
  public String digits() {
    return digits;
  }

  /**
   * How many digits were written.
   *
   * @return 8, 12, 13 or 14; plays no part in equality
   */
  public int writtenLength() {
    return writtenLength;
  }

  /**
   * This number as it was written.
   *
   * @return {@link #writtenLength()} digits
   */
  public String asWritten() {
    return digits.substring(LENGTH - writtenLength);
  }

  /**
   * This number in another length.
   *
   * @param length 8, 12, 13 or 14
   * @return so many digits, or {@link Gs1Code#SPELLING_TOO_SHORT} where a digit other than zero
   *     would be lost
   * @throws IllegalArgumentException if {@code length} is none of the four
   */
  public Outcome<String> spelled(int length) {
    if (length != 8 && length != 12 && length != 13 && length != LENGTH) {
      throw new IllegalArgumentException("length is " + length + ", not 8, 12, 13 or 14");
    }
    int cut = LENGTH - length;
    for (int i = 0; i < cut; i++) {
      if (digits.charAt(i) != '0') {
        return Outcome.failure(
            Place.in(Gs1Code.SPELLING_TOO_SHORT, digits, i, i + 1).with("expected", length));
      }
    }
    return Outcome.of(digits.substring(cut));
  }

  /**
   * The indicator digit.
   *
   * @return 0 for a trade item of its own, 1 to 8 for a grouping of it, 9 for variable measure
   */
  public int indicator() {
    return digits.charAt(0) - '0';
  }

  /**
   * The GS1 prefix of this number.
   *
   * @return the first three digits of its GTIN-13, or of its GTIN-8 where it has one
   */
  public Gs1Prefix gs1Prefix() {
    int from = digits.startsWith("000000") ? 6 : 1;
    return new Gs1Prefix(digits.substring(from, from + 3));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Gtin that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(digits);
  }

  @Override
  public int compareTo(Gtin other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return asWritten();
  }
}
