package vn.ocop.traceability.gs1;

import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/**
 * The first three digits of a key (đầu mã), which name the GS1 office that licensed the number.
 *
 * <p>893 says "licensed by GS1 Vietnam". It never says "made in Vietnam": a company numbers what it
 * sells with its own prefix wherever the goods come from. The origin stands in application
 * identifier (422).
 *
 * @param digits three digits
 */
public record Gs1Prefix(String digits) {

  private static final String VIETNAM = "893";

  /**
   * Refuses anything but three digits.
   *
   * @param digits see the record
   */
  public Gs1Prefix {
    if (digits.length() != 3 || CharacterSet.NUMERIC.check(digits).isPresent()) {
      throw new IllegalArgumentException("digits is not three digits: " + digits);
    }
  }

  /**
   * Whether GS1 Vietnam (GS1 Việt Nam) licensed the number.
   *
   * @return true for 893; this is no statement about where anything was made
   */
  public boolean isLicensedByGs1Vietnam() {
    return digits.equals(VIETNAM);
  }

  /**
   * What a reader who takes the prefix for an origin has to be told.
   *
   * @return the remark {@link Gs1Code#PREFIX_IS_NO_ORIGIN} for 893, empty otherwise
   */
  public Optional<Finding> originRemark() {
    return isLicensedByGs1Vietnam()
        ? Optional.of(
            Finding.of(Gs1Code.PREFIX_IS_NO_ORIGIN, Where.nowhere()).with("prefix", digits))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return digits;
  }
}
