package vn.ocop.scoring.council;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Minimum;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.scorecard.ScoreLine;
import vn.ocop.scoring.scorecard.ScoreStatus;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.scorecard.StarEngine;
import vn.ocop.scoring.scorecard.UnmetMinimum;
import vn.ocop.scoring.sheet.Choices;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.sheet.SheetReader;

/** Makes one result of a council's ballots. */
public final class CouncilEngine {

  private final CriteriaSet set;
  private final StarEngine stars;

  /**
   * An engine for one set.
   *
   * @param stars the engine that scores single ballots
   * @param set the criteria set of that engine
   */
  public CouncilEngine(StarEngine stars, CriteriaSet set) {
    this.stars = stars;
    this.set = set;
  }

  /**
   * Scores a council's ballots.
   *
   * @param council the ballots
   * @param policy what the council's regulations say
   * @return the result, or a failure with all findings, each with its member: codes of {@link
   *     CouncilFinding} and {@link vn.ocop.scoring.sheet.SheetFinding}
   */
  public Outcome<CouncilScorecard> score(Council council, CouncilPolicy policy) {
    List<Finding> faults = new ArrayList<>(CouncilCheck.faults(council, policy));
    Map<String, Scorecard> cards = new LinkedHashMap<>();
    for (Ballot ballot : council.ballots()) {
      Outcome<Choices> choices = SheetReader.read(set, ballot.sheet());
      Where member = Where.of(Where.Kind.JUROR, ballot.juror());
      choices.findings().forEach(f -> faults.add(f.within(member)));
      choices.toOptional().ifPresent(c -> cards.put(ballot.juror(), stars.score(c)));
    }
    Outcome<Choices> findings =
        SheetReader.read(set, new ScoreSheet(Map.of(), council.disqualifiers()));
    faults.addAll(findings.findings());
    if (!faults.isEmpty()) {
      return new Outcome.Failure<>(faults);
    }
    List<Note> disqualifiers = findings.orElseThrow().disqualifiers();
    return Outcome.of(result(council, policy, Collections.unmodifiableMap(cards), disqualifiers));
  }

  private CouncilScorecard result(
      Council council,
      CouncilPolicy policy,
      Map<String, Scorecard> cards,
      List<Note> disqualifiers) {
    boolean complete =
        cards.values().stream().allMatch(card -> card.status() == ScoreStatus.SCORED);
    Mean mean = new Mean(cards.values().stream().mapToInt(Scorecard::total).sum(), cards.size());
    // Bands begin at whole points, so the rounded mean cut down to whole points lies in the same
    // band.
    int whole =
        mean.rounded(policy.decimals(), policy.rounding())
            .setScale(0, RoundingMode.DOWN)
            .intValueExact();
    Star byPoints = complete ? StarEngine.starsByPoints(set.decision().bands(), whole) : null;
    List<UnmetMinimum> unmet =
        byPoints == null ? List.of() : unmet(cards.values(), byPoints, policy.minimumRule());
    ScoreStatus status =
        !disqualifiers.isEmpty()
            ? ScoreStatus.DISQUALIFIED
            : complete ? ScoreStatus.SCORED : ScoreStatus.INCOMPLETE;
    List<Finding> warnings = new ArrayList<>(CouncilCheck.warnings(council, policy, cards));
    warnings.addAll(memberWarnings(cards));
    return new CouncilScorecard(
        set,
        policy,
        council.appointed(),
        status,
        cards,
        byPoints,
        status == ScoreStatus.SCORED && byPoints != null
            ? StarEngine.heldBack(byPoints, unmet)
            : null,
        unmet,
        disagreements(cards),
        disqualifiers,
        List.copyOf(warnings));
  }

  private List<UnmetMinimum> unmet(Iterable<Scorecard> cards, Star byPoints, MinimumRule rule) {
    List<UnmetMinimum> unmet = new ArrayList<>();
    for (int place = 0; place < set.criteria().size(); place++) {
      Criterion criterion = set.criteria().get(place);
      List<Integer> points = new ArrayList<>();
      for (Scorecard card : cards) {
        ScoreLine line = card.lines().get(place);
        if (line.state() == ScoreLine.State.ANSWERED) {
          points.add(line.points());
        }
      }
      if (points.isEmpty()) {
        continue;
      }
      Collections.sort(points);
      int reached = rule.reached(points);
      for (Minimum minimum : criterion.minimums()) {
        if (minimum.star().compareTo(byPoints) <= 0 && reached < minimum.points()) {
          unmet.add(new UnmetMinimum(criterion, minimum.star(), minimum.points(), reached));
        }
      }
    }
    return unmet;
  }

  private List<Disagreement> disagreements(Map<String, Scorecard> cards) {
    List<Disagreement> disagreements = new ArrayList<>();
    for (int place = 0; place < set.criteria().size(); place++) {
      Map<String, Integer> points = new LinkedHashMap<>();
      for (Map.Entry<String, Scorecard> card : cards.entrySet()) {
        points.put(card.getKey(), card.getValue().lines().get(place).points());
      }
      int lowest = Collections.min(points.values());
      int highest = Collections.max(points.values());
      if (lowest < highest) {
        disagreements.add(
            new Disagreement(
                set.criteria().get(place), lowest, highest, Collections.unmodifiableMap(points)));
      }
    }
    disagreements.sort(Comparator.comparingInt(Disagreement::spread).reversed());
    return List.copyOf(disagreements);
  }

  private List<Finding> memberWarnings(Map<String, Scorecard> cards) {
    return cards.values().stream()
        .flatMap(card -> card.warnings().stream())
        .distinct()
        .sorted(Comparator.comparingInt(this::placeOf).thenComparing(f -> f.arguments().toString()))
        .toList();
  }

  private int placeOf(Finding warning) {
    return warning
        .where()
        .get(Where.Kind.CRITERION)
        .map(code -> set.placeOf(code).orElseThrow())
        .orElse(-1);
  }
}
