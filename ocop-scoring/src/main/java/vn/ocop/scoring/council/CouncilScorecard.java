package vn.ocop.scoring.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Finding;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.criteria.Part;
import vn.ocop.scoring.scorecard.ScoreStatus;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.scorecard.UnmetMinimum;

/**
 * What the ballots of a council earn together, under a named policy.
 *
 * <p>Only the {@link CouncilEngine} makes these. Immutable and thread-safe.
 */
public final class CouncilScorecard {

  private final CriteriaSet set;
  private final CouncilPolicy policy;
  private final OptionalInt appointed;
  private final ScoreStatus status;
  private final Map<String, Scorecard> cards;
  private final @Nullable Star starsByPoints;
  private final @Nullable Star stars;
  private final List<UnmetMinimum> unmetMinimums;
  private final List<Disagreement> disagreements;
  private final List<Note> disqualifiers;
  private final List<Finding> warnings;

  CouncilScorecard(
      CriteriaSet set,
      CouncilPolicy policy,
      OptionalInt appointed,
      ScoreStatus status,
      Map<String, Scorecard> cards,
      @Nullable Star starsByPoints,
      @Nullable Star stars,
      List<UnmetMinimum> unmetMinimums,
      List<Disagreement> disagreements,
      List<Note> disqualifiers,
      List<Finding> warnings) {
    this.set = set;
    this.policy = policy;
    this.appointed = appointed;
    this.status = status;
    this.cards = cards;
    this.starsByPoints = starsByPoints;
    this.stars = stars;
    this.unmetMinimums = unmetMinimums;
    this.disagreements = disagreements;
    this.disqualifiers = disqualifiers;
    this.warnings = warnings;
  }

  /**
   * The criteria set that was applied.
   *
   * @return the set
   */
  public CriteriaSet set() {
    return set;
  }

  /**
   * The policy that was applied where the law is silent.
   *
   * @return the policy
   */
  public CouncilPolicy policy() {
    return policy;
  }

  /**
   * How many members are appointed.
   *
   * @return the number, or empty where it is not known
   */
  public OptionalInt appointed() {
    return appointed;
  }

  /**
   * How far the ballots could be scored.
   *
   * @return {@link ScoreStatus#INCOMPLETE} if a single ballot lacks a choice
   */
  public ScoreStatus status() {
    return status;
  }

  /**
   * Each member's own scorecard.
   *
   * @return card by member, in the order of the ballots
   */
  public Map<String, Scorecard> cards() {
    return cards;
  }

  /**
   * The exact mean of the members' totals.
   *
   * @return the mean over what each has answered
   */
  public Mean mean() {
    return new Mean(cards.values().stream().mapToInt(Scorecard::total).sum(), cards.size());
  }

  /**
   * The mean total as the policy rounds it.
   *
   * @return 0 to 100
   */
  public BigDecimal total() {
    return mean().rounded(policy.decimals(), policy.rounding());
  }

  /**
   * The mean points of a part as the policy rounds them; rounded means of parts need not sum to the
   * rounded total.
   *
   * @param part the part
   * @return 0 or more
   */
  public BigDecimal points(Part part) {
    int sum = 0;
    for (Scorecard card : cards.values()) {
      sum += card.parts().getOrDefault(part, 0);
    }
    return new Mean(sum, cards.size()).rounded(policy.decimals(), policy.rounding());
  }

  /**
   * The rank that the rounded mean total alone gives.
   *
   * @return the rank, or empty where a ballot is incomplete
   */
  public Optional<Star> starsByPoints() {
    return Optional.ofNullable(starsByPoints);
  }

  /**
   * The rank that is left after missed minimums.
   *
   * @return the rank, or empty unless the status is {@link ScoreStatus#SCORED}
   */
  public Optional<Star> stars() {
    return Optional.ofNullable(stars);
  }

  /**
   * The minimums up to {@link #starsByPoints()} that the council misses under the policy's rule.
   *
   * @return in the decision's order
   */
  public List<UnmetMinimum> unmetMinimums() {
    return unmetMinimums;
  }

  /**
   * The criteria that some member leaves without a choice though they apply to his ballot.
   *
   * @return their codes in the decision's order
   */
  public List<String> unanswered() {
    List<String> codes = new ArrayList<>();
    set.criteria().stream()
        .map(criterion -> criterion.code())
        .filter(code -> cards.values().stream().anyMatch(c -> c.unanswered().contains(code)))
        .forEach(codes::add);
    return codes;
  }

  /**
   * The difference between the highest and the lowest member's total.
   *
   * @return points, 0 or more
   */
  public int spread() {
    int lowest = Integer.MAX_VALUE;
    int highest = Integer.MIN_VALUE;
    for (Scorecard card : cards.values()) {
      lowest = Math.min(lowest, card.total());
      highest = Math.max(highest, card.total());
    }
    return highest - lowest;
  }

  /**
   * The criteria in which members give different points.
   *
   * @return widest first, in the decision's order where equal
   */
  public List<Disagreement> disagreements() {
    return disagreements;
  }

  /**
   * The recorded findings that end the evaluation.
   *
   * @return empty unless the status is {@link ScoreStatus#DISQUALIFIED}
   */
  public List<Note> disqualifiers() {
    return disqualifiers;
  }

  /**
   * What should be looked at before relying on this result.
   *
   * @return codes of {@link CouncilFinding}, then those of the single cards, each once, in the
   *     decision's order
   */
  public List<Finding> warnings() {
    return warnings;
  }
}
