package vn.ocop.scoring;

import java.time.LocalDate;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.council.Council;
import vn.ocop.scoring.council.CouncilEngine;
import vn.ocop.scoring.council.CouncilPolicy;
import vn.ocop.scoring.council.CouncilScorecard;
import vn.ocop.scoring.council.MiddleSheet;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.facts.FactSheet;
import vn.ocop.scoring.plan.Plan;
import vn.ocop.scoring.plan.PlanEngine;
import vn.ocop.scoring.plan.RaiseCost;
import vn.ocop.scoring.plan.Sensitivity;
import vn.ocop.scoring.plan.SensitivityEngine;
import vn.ocop.scoring.proposal.FactRules;
import vn.ocop.scoring.proposal.Proposals;
import vn.ocop.scoring.proposal.Proposer;
import vn.ocop.scoring.report.EvaluationReport;
import vn.ocop.scoring.report.Subject;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.scorecard.StarEngine;
import vn.ocop.scoring.sheet.Choices;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.sheet.SheetReader;

/** One criteria set, ready to score sheets and ballots and to plan. Immutable and thread-safe. */
public final class SetEvaluator {

  private final CriteriaSet criteria;
  private final StarEngine stars;
  private final CouncilEngine council;
  private final PlanEngine plans;
  private final SensitivityEngine sensitivity;
  private final Proposer proposer;

  /**
   * An evaluator of one set.
   *
   * @param criteria the criteria set
   */
  public SetEvaluator(CriteriaSet criteria) {
    this(criteria, FactRules.none());
  }

  /**
   * An evaluator of one set that also proposes options from facts.
   *
   * @param criteria the criteria set
   * @param rules which facts decide which criteria
   */
  public SetEvaluator(CriteriaSet criteria, FactRules rules) {
    this.criteria = criteria;
    this.proposer = new Proposer(criteria, rules);
    this.stars = new StarEngine(criteria);
    this.council = new CouncilEngine(stars, criteria);
    this.plans = new PlanEngine(stars, criteria);
    this.sensitivity = new SensitivityEngine(stars, criteria);
  }

  /**
   * The set as the decision prints it.
   *
   * @return the criteria set
   */
  public CriteriaSet criteria() {
    return criteria;
  }

  /**
   * Scores a sheet.
   *
   * @param sheet the sheet
   * @return the scorecard, or a failure with codes of {@link vn.ocop.scoring.sheet.SheetFinding}
   *     where the sheet does not fit the set
   */
  public Outcome<Scorecard> score(ScoreSheet sheet) {
    return SheetReader.read(criteria, sheet).map(stars::score);
  }

  /**
   * Scores choices that are known to fit.
   *
   * @param choices choices for this set
   * @return the scorecard
   * @throws IllegalArgumentException if the choices are for another set
   */
  public Scorecard score(Choices choices) {
    return stars.score(choices);
  }

  /**
   * Scores a council's ballots.
   *
   * @param ballots the council
   * @param policy what the council's regulations say; see {@link CouncilPolicy#standard()}
   * @return the council's result, or a failure with all findings, each with its member
   */
  public Outcome<CouncilScorecard> score(Council ballots, CouncilPolicy policy) {
    return council.score(ballots, policy);
  }

  /**
   * The cheapest way from a sheet to a rank, each raise costing the places moved up.
   *
   * @param target the rank aimed at
   * @param sheet the sheet; a criterion without a choice stands at its first option
   * @return the plan, which says so where the rank is out of reach, or a failure with codes of
   *     {@link vn.ocop.scoring.sheet.SheetFinding} where the sheet does not fit the set
   */
  public Outcome<Plan> plan(Star target, ScoreSheet sheet) {
    return SheetReader.read(criteria, sheet)
        .map(choices -> plans.plan(target, choices, RaiseCost.places()));
  }

  /**
   * What plans to a rank; for other costs, for several plans and for the highest rank within reach.
   *
   * @return the engine of this set
   */
  public PlanEngine plans() {
    return plans;
  }

  /**
   * How firmly a sheet holds its rank.
   *
   * @param card a result of this evaluator
   * @return the answer, or a failure with {@link vn.ocop.scoring.plan.PlanFinding#NO_STARS_HELD}
   * @throws IllegalArgumentException if the card is of another set
   */
  public Outcome<Sensitivity> sensitivity(Scorecard card) {
    return sensitivity.of(card);
  }

  /**
   * A report on a sheet's result, with the cheapest way to the next rank.
   *
   * @param subject the product
   * @param card a result of this evaluator
   * @return the report; without a plan where the sheet has no stars yet, or has all five
   * @throws IllegalArgumentException if the card is of another set
   */
  public EvaluationReport report(Subject subject, Scorecard card) {
    requireOwn(card.set());
    return EvaluationReport.of(
        subject,
        card,
        card.stars()
            .flatMap(Star::next)
            .map(next -> plans.plan(next, card.choices(), RaiseCost.places())),
        sensitivity.of(card).toOptional());
  }

  /**
   * A report on a council's result, with the cheapest way to the next rank from its {@link
   * MiddleSheet}.
   *
   * @param subject the product
   * @param card a council's result of this evaluator
   * @return the report; without a plan where the product has no stars yet, or has all five
   * @throws IllegalArgumentException if the card is of another set
   */
  public EvaluationReport report(Subject subject, CouncilScorecard card) {
    requireOwn(card.set());
    return EvaluationReport.of(
        subject,
        card,
        card.stars()
            .flatMap(Star::next)
            .map(next -> plan(next, MiddleSheet.of(card)).orElseThrow()));
  }

  private void requireOwn(CriteriaSet set) {
    if (!set.equals(criteria)) {
      throw new IllegalArgumentException("card is of " + set + ", not of " + criteria);
    }
  }

  /**
   * Proposes options from facts; see {@link Proposer}.
   *
   * @param facts what is known
   * @param day the evaluation date; what has expired on it does not count
   * @return a proposal for each criterion, also where jurors decide or facts are missing
   */
  public Proposals propose(FactSheet facts, LocalDate day) {
    return proposer.propose(facts, day);
  }

  @Override
  public String toString() {
    return criteria.toString();
  }
}
