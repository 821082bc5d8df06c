package vn.ocop.core.product;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.validation.Term;
import vn.ocop.core.validation.TermInOrder;

/**
 * A certificate or registration that a producer holds for a product or plant (giấy chứng nhận).
 *
 * @param standard what it attests
 * @param number the certificate's number
 * @param issuer who issued it
 * @param issued the day of issue, the first day on which it is valid
 * @param expires the last day on which it is valid, or empty if it does not expire
 */
@TermInOrder
public record HeldCertificate(
    Standard standard,
    @NotBlank String number,
    @NotBlank String issuer,
    LocalDate issued,
    Optional<LocalDate> expires)
    implements Term {

  /**
   * Refuses null.
   *
   * @param standard see the record
   * @param number see the record
   * @param issuer see the record
   * @param issued see the record
   * @param expires see the record
   */
  public HeldCertificate {
    Objects.requireNonNull(standard, "standard");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(issued, "issued");
    Objects.requireNonNull(expires, "expires");
  }

  /**
   * Whether the certificate is valid on a day, the day of issue and the last day included.
   *
   * @param day the day
   * @return true from the day of issue to the last day
   */
  public boolean validOn(LocalDate day) {
    return !day.isBefore(issued) && expires.map(last -> !day.isAfter(last)).orElse(true);
  }
}
