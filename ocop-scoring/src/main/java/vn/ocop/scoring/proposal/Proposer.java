package vn.ocop.scoring.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.facts.Fact;
import vn.ocop.scoring.facts.FactSheet;
import vn.ocop.scoring.facts.FactUse;
import vn.ocop.scoring.facts.FactsOnDay;
import vn.ocop.scoring.facts.Reading;
import vn.ocop.scoring.facts.Truth;

/**
 * Proposes options from facts.
 *
 * <p>The best option that the facts meet is proposed, unless a better one still hangs on facts that
 * are not known or on a person's judgement. Immutable and thread-safe.
 */
public final class Proposer {

  private final CriteriaSet set;
  private final List<CriterionRule> rules;

  /**
   * A proposer for one set.
   *
   * @param set the criteria set
   * @param rules the rules of its decision
   */
  public Proposer(CriteriaSet set, FactRules rules) {
    this.set = Objects.requireNonNull(set, "set");
    this.rules = set.criteria().stream().map(rules::of).toList();
  }

  /**
   * Proposes an option for every criterion that facts decide.
   *
   * @param sheet the facts
   * @param day the evaluation date; what has expired on it does not count
   * @return a proposal for each criterion, also where there is nothing to propose
   */
  public Proposals propose(FactSheet sheet, LocalDate day) {
    FactsOnDay facts = sheet.on(day);
    List<Proposal> proposals = new ArrayList<>();
    for (int place = 0; place < rules.size(); place++) {
      proposals.add(propose(set.criteria().get(place), rules.get(place), facts));
    }
    return new Proposals(set, day, proposals);
  }

  private static Proposal propose(Criterion criterion, CriterionRule rule, FactsOnDay facts) {
    if (rule.decidedBy() == DecidedBy.JURORS) {
      return forJurors(criterion);
    }
    List<Reading> readings = rule.options().stream().map(option -> option.read(facts)).toList();
    List<RuleRemark> remarks =
        rule.remarks().stream().filter(remark -> remark.when().isMet(facts)).toList();
    int best = best(readings);
    List<Integer> open = open(readings, best);
    if (open.isEmpty()) {
      return decided(criterion, rule, readings, best, remarks);
    }
    Set<Fact<?>> missing = new LinkedHashSet<>();
    boolean judged = false;
    for (int option : open) {
      missing.addAll(readings.get(option - 1).missing());
      judged |= readings.get(option - 1).judged();
    }
    List<Integer> candidates = new ArrayList<>(open);
    if (best > 0) {
      candidates.add(0, best);
    }
    return new Proposal(
        criterion,
        rule.decidedBy(),
        missing.isEmpty() ? ProposalStatus.FOR_JURORS : ProposalStatus.FACTS_MISSING,
        option(best),
        candidates,
        best > 0 ? readings.get(best - 1).used() : List.of(),
        missed(readings, candidates.get(candidates.size() - 1)),
        List.copyOf(missing),
        judged,
        remarks);
  }

  private static Proposal forJurors(Criterion criterion) {
    return new Proposal(
        criterion,
        DecidedBy.JURORS,
        ProposalStatus.FOR_JURORS,
        OptionalInt.empty(),
        IntStream.rangeClosed(1, criterion.options().size()).boxed().toList(),
        List.of(),
        List.of(),
        List.of(),
        true,
        List.of());
  }

  private static Proposal decided(
      Criterion criterion,
      CriterionRule rule,
      List<Reading> readings,
      int best,
      List<RuleRemark> remarks) {
    Optional<RuleRemark> gap =
        remarks.stream().filter(remark -> remark.kind() == RuleRemark.Kind.GAP).findFirst();
    int option = best > 0 ? best : gap.map(g -> g.option().orElse(0)).orElse(0);
    List<FactUse> used = new ArrayList<>();
    if (best > 0) {
      used.addAll(readings.get(best - 1).used());
    } else {
      readings.forEach(reading -> used.addAll(reading.used()));
    }
    return new Proposal(
        criterion,
        rule.decidedBy(),
        option > 0 ? ProposalStatus.PROPOSED : ProposalStatus.NO_OPTION,
        option(option),
        option > 0 ? List.of(option) : List.of(),
        used.stream().distinct().toList(),
        best > 0 ? missed(readings, best) : List.of(),
        List.of(),
        false,
        remarks);
  }

  /** The best option that is met, 0 where none is. */
  private static int best(List<Reading> readings) {
    for (int option = readings.size(); option > 0; option--) {
      if (readings.get(option - 1).isMet()) {
        return option;
      }
    }
    return 0;
  }

  /** The options after the best one that are not decided yet. */
  private static List<Integer> open(List<Reading> readings, int best) {
    List<Integer> open = new ArrayList<>();
    for (int option = best + 1; option <= readings.size(); option++) {
      if (readings.get(option - 1).truth() == Truth.OPEN) {
        open.add(option);
      }
    }
    return open;
  }

  /** Why the first option after another one is missed, as far as it is. */
  private static List<FactUse> missed(List<Reading> readings, int after) {
    for (int option = after + 1; option <= readings.size(); option++) {
      if (readings.get(option - 1).truth() == Truth.FALSE) {
        return readings.get(option - 1).used();
      }
    }
    return List.of();
  }

  private static OptionalInt option(int option) {
    return option > 0 ? OptionalInt.of(option) : OptionalInt.empty();
  }
}
