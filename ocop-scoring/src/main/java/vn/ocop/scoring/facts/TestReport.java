package vn.ocop.scoring.facts;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.law.Period;

/**
 * A test report (phiếu kết quả kiểm nghiệm).
 *
 * @param number the report's number
 * @param dated the day of the report; it counts from this day on
 * @param validUntil the last day on which it counts, or empty where nothing limits it
 * @param nutritionIndicators how many nutrition indicators (chỉ tiêu dinh dưỡng) it gives, 0 or
 *     more
 */
public record TestReport(
    String number, LocalDate dated, Optional<LocalDate> validUntil, int nutritionIndicators) {

  /**
   * Checks the components.
   *
   * @param number see the record
   * @param dated see the record
   * @param validUntil see the record
   * @param nutritionIndicators see the record
   */
  public TestReport {
    if (Objects.requireNonNull(number, "number").isBlank()) {
      throw new IllegalArgumentException("number is blank");
    }
    Objects.requireNonNull(dated, "dated");
    if (Objects.requireNonNull(validUntil, "validUntil").filter(dated::isAfter).isPresent()) {
      throw new IllegalArgumentException(
          "validUntil is " + validUntil.get() + ", before dated " + dated);
    }
    if (nutritionIndicators < 0) {
      throw new IllegalArgumentException(
          "nutritionIndicators is " + nutritionIndicators + ", not 0 or more");
    }
  }

  /**
   * Whether the report counts on a day.
   *
   * @param day the day
   * @return true from the day of the report to its last day
   */
  public boolean validOn(LocalDate day) {
    return new Period(dated, validUntil).contains(day);
  }
}
