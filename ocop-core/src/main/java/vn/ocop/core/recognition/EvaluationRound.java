package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.Objects;
import vn.ocop.core.law.Citation;
import vn.ocop.core.law.EvaluationLevel;

/**
 * A round of evaluation (đợt đánh giá) as dates.
 *
 * @param level who evaluates
 * @param number the round's number in the law's order
 * @param proposedBefore dossiers proposed before this day are evaluated in it
 * @param evaluatedBefore it takes place before this day
 * @param citation where the law says so
 */
public record EvaluationRound(
    EvaluationLevel level,
    int number,
    LocalDate proposedBefore,
    LocalDate evaluatedBefore,
    Citation citation) {

  /**
   * Checks the components.
   *
   * @param level see the record
   * @param number see the record
   * @param proposedBefore see the record
   * @param evaluatedBefore see the record
   * @param citation see the record
   */
  public EvaluationRound {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(proposedBefore, "proposedBefore");
    Objects.requireNonNull(evaluatedBefore, "evaluatedBefore");
    Objects.requireNonNull(citation, "citation");
  }
}
