package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of days on which a certificate has one status.
 *
 * @param status the status
 * @param first the first day, or empty for all days up to the last
 * @param last the last day, or empty for all days from the first on
 */
public record Phase(CertificateStatus status, Optional<LocalDate> first, Optional<LocalDate> last) {

  /**
   * Checks the components.
   *
   * @param status see the record
   * @param first see the record
   * @param last see the record
   */
  public Phase {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
  }

  /**
   * Whether a day lies in this stretch.
   *
   * @param day the day
   * @return true if it does
   */
  public boolean contains(LocalDate day) {
    return first.map(f -> !day.isBefore(f)).orElse(true)
        && last.map(l -> !day.isAfter(l)).orElse(true);
  }
}
