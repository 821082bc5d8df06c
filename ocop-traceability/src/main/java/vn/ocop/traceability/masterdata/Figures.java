package vn.ocop.traceability.masterdata;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Checks of single figures. */
final class Figures {

  private Figures() {}

  static void requireNotNegative(String name, Optional<BigDecimal> figure) {
    if (figure.isPresent() && figure.get().signum() < 0) {
      throw new IllegalStateException(name + " is negative: " + figure.get());
    }
  }

  /** Whether a span of time is above zero, none of its parts below, and at most some years long. */
  static boolean isSpan(Period span, int mostYears) {
    if (span.isZero() || span.isNegative()) {
      return false;
    }
    try {
      return !LocalDate.EPOCH.plus(span).isAfter(LocalDate.EPOCH.plusYears(mostYears));
    } catch (DateTimeException | ArithmeticException beyondAllDates) {
      return false;
    }
  }
}
