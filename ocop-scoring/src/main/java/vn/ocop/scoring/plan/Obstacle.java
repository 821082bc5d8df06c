package vn.ocop.scoring.plan;

import java.util.Objects;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.scorecard.UnmetMinimum;

/** Why no raises lead to a rank. */
public sealed interface Obstacle {

  /**
   * This obstacle with its stable code and a sentence for a person.
   *
   * @return a finding with a code of {@link PlanFinding}
   */
  Finding finding();

  /**
   * A star minimum that no feasible raise reaches.
   *
   * @param minimum the minimum; its {@code reached} is the most that the criterion can reach
   */
  record MinimumOutOfReach(UnmetMinimum minimum) implements Obstacle {
    /**
     * Checks the components.
     *
     * @param minimum see the record
     */
    public MinimumOutOfReach {
      Objects.requireNonNull(minimum, "minimum");
    }

    @Override
    public Finding finding() {
      String code = minimum.criterion().code();
      return Finding.of(PlanFinding.MINIMUM_OUT_OF_REACH, Where.of(Where.Kind.CRITERION, code))
          .with("criterion", code)
          .with("name", minimum.criterion().name())
          .with("stars", minimum.star().rank())
          .with("required", minimum.required())
          .with("reached", minimum.reached());
    }
  }

  /**
   * A total that all feasible raises together do not reach.
   *
   * @param star the rank aimed at
   * @param required the total at which it begins
   * @param reached the highest total within reach
   */
  record PointsOutOfReach(Star star, int required, int reached) implements Obstacle {
    /**
     * Checks the components.
     *
     * @param star see the record
     * @param required see the record
     * @param reached see the record
     */
    public PointsOutOfReach {
      Objects.requireNonNull(star, "star");
    }

    @Override
    public Finding finding() {
      return Finding.of(PlanFinding.POINTS_OUT_OF_REACH, Where.nowhere())
          .with("stars", star.rank())
          .with("required", required)
          .with("reached", reached);
    }
  }

  /**
   * A recorded finding that ends the evaluation: no points make up for it.
   *
   * @param note the finding
   */
  record EvaluationEnded(Note note) implements Obstacle {
    /**
     * Checks the components.
     *
     * @param note see the record
     */
    public EvaluationEnded {
      Objects.requireNonNull(note, "note");
    }

    @Override
    public Finding finding() {
      return Finding.of(PlanFinding.EVALUATION_ENDED, Where.of(Where.Kind.FIELD, "disqualifiers"))
          .with("note", note.code())
          .with("reason", note.label());
    }
  }
}
