package vn.ocop.core.law;

import java.time.LocalDate;
import java.util.Objects;
import vn.ocop.core.result.Bilingual;

/**
 * Who recognises products of a rank under a decision.
 *
 * @param star the rank
 * @param from the first day on which it is so
 * @param level the level of government that decides
 * @param authority the office that signs
 */
public record Recognition(Star star, LocalDate from, EvaluationLevel level, Bilingual authority) {
  /**
   * Checks the components.
   *
   * @param star see the record
   * @param from see the record
   * @param level see the record
   * @param authority see the record
   */
  public Recognition {
    Objects.requireNonNull(star, "star");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(authority, "authority");
  }
}
