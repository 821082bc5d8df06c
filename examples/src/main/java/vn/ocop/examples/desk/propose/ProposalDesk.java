package vn.ocop.examples.desk.propose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.examples.desk.io.Line;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.market.MarketProfile;
import vn.ocop.scoring.proposal.CompletedSheet;
import vn.ocop.scoring.proposal.Proposals;

/** Answers one line after the other. */
public final class ProposalDesk {

  private final CriteriaCatalogue law;
  private final List<MarketProfile> markets;

  /**
   * A desk under a catalogue.
   *
   * @param law the criteria sets
   * @param markets the sales channels for which readiness is told
   */
  public ProposalDesk(CriteriaCatalogue law, List<MarketProfile> markets) {
    this.law = law;
    this.markets = List.copyOf(markets);
  }

  /**
   * Answers a line.
   *
   * @param line the line
   * @return the answer; a bad line has one too
   */
  public ProposeAnswer answer(Line line) {
    ProposeRequest request = ProposeRequestReader.read(line);
    List<Finding> faults = new ArrayList<>(request.faults());
    List<Finding> warnings = new ArrayList<>(request.warnings());
    Optional<SetEvaluator> set =
        request.decision().isPresent() && request.set().isPresent()
            ? known(
                law.find(request.decision().get()).flatMap(d -> d.find(request.set().get())),
                faults)
            : Optional.empty();
    if (!faults.isEmpty() || set.isEmpty()) {
      return invalid(request, line, faults, warnings);
    }
    LocalDate day = request.date().orElseThrow();
    Proposals proposals = set.get().propose(request.facts(), day);
    Optional<Outcome<CompletedSheet>> completed =
        request.juror().map(juror -> CompletedSheet.of(proposals, juror));
    Optional<CompletedSheet> sheet = completed.flatMap(Outcome::toOptional);
    if (completed.isPresent() && sheet.isEmpty()) {
      faults.addAll(completed.get().findings());
      return invalid(request, line, faults, warnings);
    }
    completed.ifPresent(outcome -> warnings.addAll(outcome.findings()));
    return new ProposeAnswer(
        request.id(),
        line.number(),
        Optional.of(proposals),
        sheet,
        markets.stream().map(market -> market.check(request.facts(), day)).toList(),
        faults,
        warnings);
  }

  private static ProposeAnswer invalid(
      ProposeRequest request, Line line, List<Finding> faults, List<Finding> warnings) {
    return new ProposeAnswer(
        request.id(),
        line.number(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        faults,
        warnings);
  }

  private static <T> Optional<T> known(Outcome<T> found, List<Finding> faults) {
    if (found.toOptional().isEmpty()) {
      faults.addAll(found.findings());
    }
    return found.toOptional();
  }
}
