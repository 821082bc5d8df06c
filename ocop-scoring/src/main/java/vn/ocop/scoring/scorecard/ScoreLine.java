package vn.ocop.scoring.scorecard;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.law.Citation;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Option;

/**
 * What one criterion contributes to a scorecard.
 *
 * <p>A line depends on nothing but the criterion and its option, so that all sheets share the same
 * lines.
 *
 * @param criterion the criterion
 * @param state whether it has a choice
 * @param option the chosen option; empty unless answered
 * @param citation where the law prints the criterion
 */
public record ScoreLine(
    Criterion criterion, State state, Optional<Option> option, Citation citation) {

  /** Whether a criterion has a choice. */
  public enum State {
    /** An option is chosen. */
    ANSWERED,
    /** It applies and has no choice. */
    UNANSWERED,
    /** It does not apply, since there is no product story. */
    NOT_APPLICABLE
  }

  /**
   * Checks the components.
   *
   * @param criterion see the record
   * @param state see the record
   * @param option see the record
   * @param citation see the record
   */
  public ScoreLine {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(option, "option");
    Objects.requireNonNull(citation, "citation");
  }

  /**
   * The points earned.
   *
   * @return the chosen option's points; 0 without a choice
   */
  public int points() {
    return option.map(Option::points).orElse(0);
  }

  /**
   * The points left on the table: the criterion's maximum less the points earned.
   *
   * @return 0 or more
   */
  public int lost() {
    return criterion.maximum() - points();
  }
}
