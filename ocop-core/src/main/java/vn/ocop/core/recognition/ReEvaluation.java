package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A dossier for re-evaluation (đánh giá, phân hạng lại) of a certificate's product.
 *
 * @param filed the day on which the producer filed it
 * @param complete the day on which the evaluating body had the full dossier, or empty before that
 * @param result the day of the authority's result, whatever it says, or empty before that
 */
public record ReEvaluation(
    LocalDate filed, Optional<LocalDate> complete, Optional<LocalDate> result) {

  /**
   * Checks the components.
   *
   * @param filed see the record
   * @param complete see the record
   * @param result see the record
   */
  public ReEvaluation {
    Objects.requireNonNull(filed, "filed");
    Objects.requireNonNull(complete, "complete");
    Objects.requireNonNull(result, "result");
  }

  /**
   * A dossier that is filed and no more.
   *
   * @param day the day
   * @return the dossier
   */
  public static ReEvaluation filedOn(LocalDate day) {
    return new ReEvaluation(day, Optional.empty(), Optional.empty());
  }

  /**
   * This dossier with its result.
   *
   * @param day the day of the result
   * @return the dossier
   */
  public ReEvaluation withResult(LocalDate day) {
    return new ReEvaluation(filed, complete, Optional.of(day));
  }
}
