package vn.ocop.core.law;

import java.util.Objects;
import vn.ocop.core.result.Bilingual;

/**
 * Who recognises products of a rank under a decision.
 *
 * @param star the rank
 * @param level the level of government that decides
 * @param authority the office that signs
 */
public record Recognition(Star star, EvaluationLevel level, Bilingual authority) {
  /**
   * Checks the components.
   *
   * @param star see the record
   * @param level see the record
   * @param authority see the record
   */
  public Recognition {
    Objects.requireNonNull(star, "star");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(authority, "authority");
  }
}
