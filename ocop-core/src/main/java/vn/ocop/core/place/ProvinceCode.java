package vn.ocop.core.place;

import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;

/**
 * The code of a province (mã tỉnh, thành phố): two digits, leading zeros included (Decision
 * 19/2025/QĐ-TTg).
 *
 * <p>The form alone: whether the code is in use is a question for a {@link PlaceRegister}.
 *
 * @param value the two digits
 */
public record ProvinceCode(String value) implements Comparable<ProvinceCode> {

  private static final int DIGITS = 2;

  /**
   * Refuses anything but two digits.
   *
   * @param value see the record
   */
  public ProvinceCode {
    PlaceCodes.require(value, "province", DIGITS);
  }

  /**
   * The code, for a caller who knows that the text is one.
   *
   * @param text two digits
   * @return the code
   * @throws IllegalArgumentException if the text is anything else
   */
  public static ProvinceCode of(String text) {
    return new ProvinceCode(text);
  }

  /**
   * Reads a code from a text that may be anything.
   *
   * @param text the text
   * @return the code, or {@link PlaceFinding#CODE_LENGTH} or {@link PlaceFinding#CODE_CHARACTER} at
   *     field {@code province}
   */
  public static Outcome<ProvinceCode> parse(String text) {
    return PlaceCodes.fault(text, "province", DIGITS)
        .<Outcome<ProvinceCode>>map((Finding fault) -> Outcome.failure(fault))
        .orElseGet(() -> Outcome.of(new ProvinceCode(text)));
  }

  @Override
  public int compareTo(ProvinceCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
