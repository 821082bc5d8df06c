package vn.ocop.traceability.trace;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How wide a recall goes.
 *
 * @param line how long after a suspect lot the next lot on the same line counts as touched by it
 *     (nhiễm chéo); empty where only what was made of the lot counts
 * @param mostObjects how many objects it may reach
 */
public record RecallScope(Optional<Duration> line, int mostObjects) {

  /**
   * Refuses a negative time and a limit below 1.
   *
   * @param line see the record
   * @param mostObjects see the record
   */
  public RecallScope {
    Objects.requireNonNull(line, "line");
    if (line.isPresent() && line.get().isNegative()) {
      throw new IllegalArgumentException("line is " + line.get());
    }
    if (mostObjects < 1) {
      throw new IllegalArgumentException("mostObjects is " + mostObjects);
    }
  }

  /**
   * Only what was made of the lot.
   *
   * @return the scope
   */
  public static RecallScope material() {
    return new RecallScope(Optional.empty(), Tracer.STANDARD_LIMIT);
  }

  /**
   * What was made of the lot, and what was made on the same line at the same time or shortly after.
   *
   * @param after how long after
   * @return the scope
   */
  public static RecallScope lineWithin(Duration after) {
    return new RecallScope(Optional.of(after), Tracer.STANDARD_LIMIT);
  }
}
