package vn.ocop.traceability.gs1;

import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;

/**
 * A Global Individual Asset Identifier (mã số toàn cầu về tài sản riêng): one asset (GS1 General
 * Specifications, AI (8004)).
 *
 * @param value 1 to 30 characters of CSET 82, beginning with the digits of a company prefix
 */
public record Giai(String value) {

  /**
   * Refuses any other text.
   *
   * @param value see the record
   */
  public Giai {
    KeyChecks.require("value", check(value));
  }

  /**
   * Reads the value of application identifier (8004).
   *
   * @param text the value; capitals and small letters differ, zeros count
   * @return the value, or {@link Gs1Code#EMPTY}, {@link Gs1Code#CHARACTER_NOT_ALLOWED}, {@link
   *     Gs1Code#NO_COMPANY_PREFIX} or {@link Gs1Code#WRONG_LENGTH}
   */
  public static Outcome<Giai> parse(String text) {
    return KeyChecks.outcome(check(text), text, Giai::new);
  }

  /**
   * A value that is known to be sound.
   *
   * @param text the value
   * @return the value
   * @throws IllegalArgumentException if {@code text} is refused by {@link #parse}
   */
  public static Giai of(String text) {
    return new Giai(text);
  }

  private static Optional<Finding> check(String text) {
    return KeyChecks.prefixed(text, 30);
  }

  @Override
  public String toString() {
    return value;
  }
}
