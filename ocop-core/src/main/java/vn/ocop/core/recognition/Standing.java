package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.law.Citation;

/**
 * How a certificate stands on a day, why, and what is due next.
 *
 * @param day the day
 * @param status the status
 * @param basis where the law gives it this status; the decision alone where the article is not
 *     known, empty where no decision speaks of it
 * @param next the next day that matters, the day itself included; empty when nothing is to come
 */
public record Standing(
    LocalDate day, CertificateStatus status, Optional<Citation> basis, Optional<Deadline> next) {

  /**
   * Checks the components.
   *
   * @param day see the record
   * @param status see the record
   * @param basis see the record
   * @param next see the record
   */
  public Standing {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(next, "next");
  }
}
