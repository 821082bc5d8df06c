package vn.ocop.traceability.masterdata;

import java.math.BigDecimal;
import java.util.Optional;

/** Checks of single figures. */
final class Figures {

  private Figures() {}

  static void requireNotNegative(String name, Optional<BigDecimal> figure) {
    if (figure.isPresent() && figure.get().signum() < 0) {
      throw new IllegalStateException(name + " is negative: " + figure.get());
    }
  }
}
