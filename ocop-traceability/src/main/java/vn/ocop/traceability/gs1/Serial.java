package vn.ocop.traceability.gs1;

import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;

/**
 * A serial number (số xê-ri): one piece of a trade item (GS1 General Specifications, AI (21)). It
 * means something only beside a GTIN.
 *
 * @param value 1 to 20 characters of CSET 82
 */
public record Serial(String value) {

  /**
   * Refuses any other text.
   *
   * @param value see the record
   */
  public Serial {
    KeyChecks.require("value", check(value));
  }

  /**
   * Reads the value of application identifier (21).
   *
   * @param text the value; capitals and small letters differ, zeros count
   * @return the value, or {@link Gs1Code#EMPTY}, {@link Gs1Code#CHARACTER_NOT_ALLOWED} or {@link
   *     Gs1Code#WRONG_LENGTH}
   */
  public static Outcome<Serial> parse(String text) {
    return KeyChecks.outcome(check(text), text, Serial::new);
  }

  /**
   * A value that is known to be sound.
   *
   * @param text the value
   * @return the value
   * @throws IllegalArgumentException if {@code text} is refused by {@link #parse}
   */
  public static Serial of(String text) {
    return new Serial(text);
  }

  private static Optional<Finding> check(String text) {
    return KeyChecks.characters(text, CharacterSet.CSET_82, 20);
  }

  @Override
  public String toString() {
    return value;
  }
}
