package vn.ocop.traceability.rule.claim;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Credits in kilograms, the oldest used first; each ends a period after it was earned. */
final class Credits {

  private final Duration period;
  private final Deque<Credit> open = new ArrayDeque<>();

  Credits(Duration period) {
    this.period = period;
  }

  private record Credit(Instant earned, BigDecimal kilograms) {}

  /** Adds a credit; older ones whose period is over end. */
  void earn(Instant time, BigDecimal kilograms) {
    while (!open.isEmpty() && open.element().earned().plus(period).isBefore(time)) {
      open.remove();
    }
    if (kilograms.signum() > 0) {
      open.add(new Credit(time, kilograms));
    }
  }

  /** Uses credits; gives what there was, at most what was asked for. */
  BigDecimal use(BigDecimal kilograms) {
    BigDecimal missing = kilograms;
    while (missing.signum() > 0 && !open.isEmpty()) {
      Credit oldest = open.remove();
      BigDecimal left = oldest.kilograms().subtract(missing);
      if (left.signum() > 0) {
        open.addFirst(new Credit(oldest.earned(), left));
        return kilograms;
      }
      missing = left.negate();
    }
    return kilograms.subtract(missing);
  }
}
