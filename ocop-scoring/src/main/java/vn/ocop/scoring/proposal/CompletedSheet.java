package vn.ocop.scoring.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.sheet.Choices;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.sheet.SheetReader;

/**
 * A sheet of which facts proposed a part and a juror decided the rest.
 *
 * @param juror the juror who completed it
 * @param choices the choices that stand
 * @param lines one for each criterion, in the decision's order, with what was proposed and whose
 *     choice stands
 */
public record CompletedSheet(String juror, Choices choices, List<CompletedLine> lines) {

  /**
   * Checks the components.
   *
   * @param juror see the record
   * @param choices see the record
   * @param lines see the record
   */
  public CompletedSheet {
    Objects.requireNonNull(juror, "juror");
    Objects.requireNonNull(choices, "choices");
    lines = List.copyOf(lines);
  }

  /**
   * Completes proposals with a juror's choices. His choice always stands; where it differs from the
   * facts, both are kept.
   *
   * @param proposals what the facts propose
   * @param juror who decides what
   * @return the completed sheet, with an {@link CompletionFinding#OVERRIDDEN} or {@link
   *     CompletionFinding#OUTSIDE_THE_FACTS} for each choice that differs from the facts; or a
   *     failure with codes of {@link vn.ocop.scoring.sheet.SheetFinding} where his choices do not
   *     fit the set
   */
  public static Outcome<CompletedSheet> of(Proposals proposals, JurorChoices juror) {
    Map<String, Integer> merged = new LinkedHashMap<>(proposals.sheet().choices());
    merged.putAll(juror.sheet().choices());
    leaveOutWhatDoesNotApply(proposals.set(), merged, juror.sheet());
    return SheetReader.read(proposals.set(), new ScoreSheet(merged, juror.sheet().disqualifiers()))
        .flatMap(choices -> completed(proposals, juror, choices));
  }

  /** A proposal under a story criterion falls away where the juror finds no story. */
  private static void leaveOutWhatDoesNotApply(
      CriteriaSet set, Map<String, Integer> merged, ScoreSheet juror) {
    for (Criterion criterion : set.criteria()) {
      if (!juror.choices().containsKey(criterion.code()) && hasNoStory(set, criterion, merged)) {
        merged.remove(criterion.code());
      }
    }
  }

  private static boolean hasNoStory(
      CriteriaSet set, Criterion criterion, Map<String, Integer> merged) {
    return criterion
        .appliesWith()
        .flatMap(set::criterion)
        .filter(story -> story.statesAbsence(merged.getOrDefault(story.code(), 0)))
        .isPresent();
  }

  private static Outcome<CompletedSheet> completed(
      Proposals proposals, JurorChoices juror, Choices choices) {
    List<CompletedLine> lines = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int place = 0; place < proposals.proposals().size(); place++) {
      Proposal proposal = proposals.proposals().get(place);
      boolean byJuror = juror.sheet().choices().containsKey(proposal.criterion().code());
      CompletedLine line = line(proposal, choices.option(place), byJuror);
      lines.add(line);
      if (line.origin() == CompletedLine.Origin.OVERRIDDEN) {
        findings.add(overridden(line, juror.juror()));
      }
    }
    return new Outcome.Success<>(new CompletedSheet(juror.juror(), choices, lines), findings);
  }

  private static CompletedLine line(Proposal proposal, int chosen, boolean byJuror) {
    OptionalInt option = chosen == 0 ? OptionalInt.empty() : OptionalInt.of(chosen);
    CompletedLine.Origin origin;
    if (chosen == 0) {
      origin = CompletedLine.Origin.OPEN;
    } else if (!byJuror) {
      origin = CompletedLine.Origin.PROPOSAL;
    } else if (!proposal.allows(chosen)) {
      origin = CompletedLine.Origin.OVERRIDDEN;
    } else {
      origin =
          proposal.option().isPresent()
              ? CompletedLine.Origin.CONFIRMED
              : CompletedLine.Origin.JUROR;
    }
    return new CompletedLine(proposal, option, origin);
  }

  private static Finding overridden(CompletedLine line, String juror) {
    Proposal proposal = line.proposal();
    String code = proposal.criterion().code();
    Where where = Where.of(Where.Kind.JUROR, juror).then(Where.Kind.CRITERION, code);
    CompletionFinding kind =
        proposal.option().isPresent()
            ? CompletionFinding.OVERRIDDEN
            : CompletionFinding.OUTSIDE_THE_FACTS;
    return Finding.of(kind, where)
        .with("juror", juror)
        .with("criterion", code)
        .with("chosen", line.chosen().orElseThrow())
        .with(
            "proposed",
            proposal.candidates().stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  /**
   * The lines in which the juror differs from the facts.
   *
   * @return in the decision's order
   */
  public List<CompletedLine> overrides() {
    return lines.stream().filter(l -> l.origin() == CompletedLine.Origin.OVERRIDDEN).toList();
  }
}
