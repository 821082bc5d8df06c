package vn.ocop.core.product;

import java.math.BigDecimal;
import java.util.Optional;

/** What the shares of {@link MaterialShares} must keep to. */
final class MaterialShareCheck {

  private static final BigDecimal WHOLE = new BigDecimal(100);

  private MaterialShareCheck() {}

  static void inRange(String name, Optional<BigDecimal> share) {
    if (share.filter(value -> value.signum() < 0 || value.compareTo(WHOLE) > 0).isPresent()) {
      throw new IllegalArgumentException(name + " is not between 0 and 100: " + share.get());
    }
  }

  static void within(
      String name, Optional<BigDecimal> part, String wholeName, Optional<BigDecimal> whole) {
    if (part.isPresent() && whole.isPresent() && part.get().compareTo(whole.get()) > 0) {
      throw new IllegalArgumentException(
          name + " is above " + wholeName + ": " + part.get() + " > " + whole.get());
    }
  }
}
