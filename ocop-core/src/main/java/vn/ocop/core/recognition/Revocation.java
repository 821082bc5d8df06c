package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The revocation of a certificate (thu hồi giấy chứng nhận).
 *
 * @param day the day of the revoking decision; the certificate is no longer valid from it on
 * @param cause why, or empty where it is not recorded or the decision's cases are not known
 * @param concluded the day of the conclusion or confirmation that it rests on, or empty where it is
 *     not recorded
 */
public record Revocation(
    LocalDate day, Optional<RevocationCase> cause, Optional<LocalDate> concluded) {

  /**
   * Checks the components.
   *
   * @param day see the record
   * @param cause see the record
   * @param concluded see the record
   */
  public Revocation {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(concluded, "concluded");
  }

  /**
   * A revocation with its cause.
   *
   * @param day the day of the revoking decision
   * @param cause why
   * @return the revocation
   */
  public static Revocation of(LocalDate day, RevocationCase cause) {
    return new Revocation(day, Optional.of(cause), Optional.empty());
  }
}
