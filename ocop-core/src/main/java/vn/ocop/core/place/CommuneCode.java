package vn.ocop.core.place;

import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;

/**
 * The code of a commune (mã xã, phường, đặc khu): five digits, leading zeros included (Decision
 * 19/2025/QĐ-TTg).
 *
 * <p>The form alone: whether the code is in use is a question for a {@link PlaceRegister}.
 *
 * @param value the five digits
 */
public record CommuneCode(String value) implements Comparable<CommuneCode> {

  private static final int DIGITS = 5;

  /**
   * Refuses anything but five digits.
   *
   * @param value see the record
   */
  public CommuneCode {
    PlaceCodes.require(value, "commune", DIGITS);
  }

  /**
   * The code, for a caller who knows that the text is one.
   *
   * @param text five digits
   * @return the code
   * @throws IllegalArgumentException if the text is anything else
   */
  public static CommuneCode of(String text) {
    return new CommuneCode(text);
  }

  /**
   * Reads a code from a text that may be anything.
   *
   * @param text the text
   * @return the code, or {@link PlaceFinding#CODE_LENGTH} or {@link PlaceFinding#CODE_CHARACTER} at
   *     field {@code commune}
   */
  public static Outcome<CommuneCode> parse(String text) {
    return PlaceCodes.fault(text, "commune", DIGITS)
        .<Outcome<CommuneCode>>map((Finding fault) -> Outcome.failure(fault))
        .orElseGet(() -> Outcome.of(new CommuneCode(text)));
  }

  @Override
  public int compareTo(CommuneCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
