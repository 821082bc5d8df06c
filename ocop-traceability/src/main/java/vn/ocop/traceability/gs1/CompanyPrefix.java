package vn.ocop.traceability.gs1;

import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;

/**
 * A GS1 Company Prefix (mã doanh nghiệp): the digits that a GS1 office licensed to a company and
 * with which the company's keys begin.
 *
 * @param digits 4 to 12 digits
 */
public record CompanyPrefix(String digits) {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 12;

  /**
   * Refuses anything but 4 to 12 digits.
   *
   * @param digits see the record
   */
  public CompanyPrefix {
    KeyChecks.require("digits", check(digits));
  }

  /**
   * Reads a company prefix.
   *
   * @param text 4 to 12 digits
   * @return the prefix, or {@link Gs1Code#EMPTY}, {@link Gs1Code#NOT_A_DIGIT} or {@link
   *     Gs1Code#WRONG_LENGTH}
   */
  public static Outcome<CompanyPrefix> parse(String text) {
    return KeyChecks.outcome(check(text), text, CompanyPrefix::new);
  }

  /**
   * A prefix that is known to be sound.
   *
   * @param text 4 to 12 digits
   * @return the prefix
   * @throws IllegalArgumentException if {@code text} is refused by {@link #parse}
   */
  public static CompanyPrefix of(String text) {
    return new CompanyPrefix(text);
  }

  private static Optional<Finding> check(String text) {
    Optional<Finding> fault = KeyChecks.characters(text, CharacterSet.NUMERIC, LONGEST);
    return fault.isPresent() || text.length() >= SHORTEST
        ? fault
        : Optional.of(KeyChecks.wrongLength(text, text.length(), SHORTEST + "–" + LONGEST));
  }

  /**
   * Checks that a company prefix can stand at a place in a key: its shortest length in digits.
   *
   * <p>Whether the prefix was ever licensed is not known here.
   *
   * @param key any text
   * @param from how many characters stand before the prefix, 0 or more
   * @return {@link Gs1Code#NO_COMPANY_PREFIX} with the position of the first character that is no
   *     digit or is missing, or empty where a prefix can stand
   */
  public static Optional<Finding> checkStart(String key, int from) {
    for (int i = from; i < from + SHORTEST; i++) {
      if (i >= key.length() || !CharacterSet.NUMERIC.contains(key.charAt(i))) {
        int start = Math.min(i, key.length());
        return Optional.of(
            Place.in(Gs1Code.NO_COMPANY_PREFIX, key, start, Math.min(start + 1, key.length()))
                .with("expected", SHORTEST));
      }
    }
    return Optional.empty();
  }

  /**
   * The GS1 prefix, which tells who licensed this company prefix and never where goods come from.
   *
   * @return the first three digits
   */
  public Gs1Prefix gs1Prefix() {
    return new Gs1Prefix(digits.substring(0, 3));
  }

  @Override
  public String toString() {
    return digits;
  }
}
