package vn.ocop.examples.desk.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.examples.desk.io.Line;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.DecisionSets;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.council.Ballot;
import vn.ocop.scoring.council.Council;
import vn.ocop.scoring.council.CouncilPolicy;
import vn.ocop.scoring.sheet.ScoreSheet;

/** Answers one line after the other. */
public final class Scorer {

  private final CriteriaCatalogue law;

  /**
   * A scorer under a catalogue.
   *
   * @param law the criteria sets
   */
  public Scorer(CriteriaCatalogue law) {
    this.law = law;
  }

  /**
   * Answers a line.
   *
   * @param line the line
   * @return the answer; a bad line has one too
   */
  public ScoreAnswer answer(Line line) {
    return answer(line, ScoreRequestReader.read(line));
  }

  /**
   * Answers a line that has been read.
   *
   * @param line the line
   * @param request what it asks
   * @return the answer; a bad line has one too
   */
  public ScoreAnswer answer(Line line, ScoreRequest request) {
    List<Finding> faults = new ArrayList<>(request.faults());
    Optional<SetEvaluator> set = set(request, faults);
    Optional<Outcome<ScoreAnswer.Result>> result = set.flatMap(s -> score(s, request));
    result.filter(r -> r.toOptional().isEmpty()).ifPresent(r -> faults.addAll(r.findings()));
    return new ScoreAnswer(
        request.id(),
        line.number(),
        decisionNumber(request),
        request.set(),
        faults.isEmpty() ? result.flatMap(Outcome::toOptional) : Optional.empty(),
        faults,
        request.warnings());
  }

  private Optional<SetEvaluator> set(ScoreRequest request, List<Finding> faults) {
    return sets(request)
        .flatMap(sets -> known(sets, faults))
        .flatMap(sets -> request.set().flatMap(number -> known(sets.find(number), faults)));
  }

  private Optional<String> decisionNumber(ScoreRequest request) {
    return sets(request).flatMap(Outcome::toOptional).map(sets -> sets.decision().number());
  }

  private Optional<Outcome<DecisionSets>> sets(ScoreRequest request) {
    return request.dossier().map(law::find).or(() -> request.decision().map(law::find));
  }

  private static <T> Optional<T> known(Outcome<T> found, List<Finding> faults) {
    if (found.toOptional().isEmpty()) {
      faults.addAll(found.findings());
    }
    return found.toOptional();
  }

  private static Optional<Outcome<ScoreAnswer.Result>> score(
      SetEvaluator set, ScoreRequest request) {
    if (request.ballots().isPresent()) {
      List<Ballot> ballots =
          request.ballots().get().stream().map(b -> Ballot.of(b.juror(), b.choices())).toList();
      return Optional.of(
          set.score(
                  new Council(ballots, OptionalInt.empty(), request.disqualifiers()),
                  CouncilPolicy.standard())
              .map(ScoreAnswer.Result::of));
    }
    return request
        .choices()
        .map(
            choices ->
                set.score(new ScoreSheet(choices, request.disqualifiers()))
                    .map(ScoreAnswer.Result::of));
  }
}
