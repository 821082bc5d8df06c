package vn.ocop.scoring.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.DecisionSets;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.facts.Fact;
import vn.ocop.scoring.facts.FactSheet;
import vn.ocop.scoring.facts.FactVocabulary;
import vn.ocop.scoring.facts.FactsOnDay;
import vn.ocop.scoring.facts.Paper;
import vn.ocop.scoring.testing.FactArbitraries;

class ProposerPropertyTest {

  private static final DecisionSets DECISION =
      CriteriaCatalogue.standard().find("26/2026").orElseThrow();

  @Provide
  Arbitrary<FactSheet> sheets() {
    return FactArbitraries.sheets();
  }

  @Provide
  Arbitrary<FactSheet> completeSheets() {
    return FactArbitraries.completeSheets();
  }

  @Provide
  Arbitrary<SetEvaluator> sets() {
    return Arbitraries.of(DECISION.sets());
  }

  @Provide
  Arbitrary<Fact<?>> improvable() {
    return Arbitraries.of(
        FactVocabulary.standard().all().stream()
            .filter(FactArbitraries::isBetterWithMore)
            .toList());
  }

  @Property(tries = 120)
  void noOptionIsProposedWhoseThresholdIsMissed(
      @ForAll("sets") SetEvaluator set, @ForAll("sheets") FactSheet sheet) {
    FactsOnDay facts = sheet.on(FactArbitraries.DAY);
    for (Proposal proposal : set.propose(sheet, FactArbitraries.DAY).proposals()) {
      CriterionRule rule = DECISION.rules().of(proposal.criterion());
      Optional<RuleRemark> gap =
          proposal.remarks().stream().filter(r -> r.kind() == RuleRemark.Kind.GAP).findFirst();
      if (proposal.option().isPresent() && gap.isEmpty()) {
        assertThat(rule.options().get(proposal.option().getAsInt() - 1).isMet(facts)).isTrue();
      }
      NaiveProposals.of(proposal.criterion().id(), sheet)
          .ifPresent(
              option ->
                  assertThat(proposal.option().orElse(0))
                      .as("%s of %s", proposal.criterion().id(), sheet)
                      .isEqualTo(option));
    }
  }

  @Property(tries = 120)
  void everyProposalTellsWhatItIsAndNamesWhatIsMissing(
      @ForAll("sets") SetEvaluator set, @ForAll("sheets") FactSheet sheet) {
    FactsOnDay facts = sheet.on(FactArbitraries.DAY);
    for (Proposal proposal : set.propose(sheet, FactArbitraries.DAY).proposals()) {
      assertThat(proposal.missing()).noneMatch(facts::isKnown);
      switch (proposal.status()) {
        case PROPOSED -> assertThat(proposal.used()).isNotEmpty();
        case FACTS_MISSING -> assertThat(proposal.missing()).isNotEmpty();
        case FOR_JURORS -> assertThat(proposal.judged()).isTrue();
        case NO_OPTION -> assertThat(proposal.candidates()).isEmpty();
      }
    }
  }

  @Property(tries = 40)
  void aFactSheetWithEverythingOnItLeavesOnlyJudgementOpen(
      @ForAll("sets") SetEvaluator set, @ForAll("completeSheets") FactSheet sheet) {
    for (Proposal proposal : set.propose(sheet, FactArbitraries.DAY).proposals()) {
      assertThat(proposal.status()).isNotEqualTo(ProposalStatus.FACTS_MISSING);
      if (proposal.decidedBy() == DecidedBy.FACTS) {
        assertThat(proposal.status()).isIn(ProposalStatus.PROPOSED, ProposalStatus.NO_OPTION);
      }
    }
  }

  @Property(tries = 250)
  void aBetterFactNeverProposesFewerPoints(
      @ForAll("sets") SetEvaluator set,
      @ForAll("completeSheets") FactSheet sheet,
      @ForAll("improvable") Fact<?> fact) {
    FactSheet better = improved(sheet, fact);
    List<Proposal> before = set.propose(sheet, FactArbitraries.DAY).proposals();
    List<Proposal> after = set.propose(better, FactArbitraries.DAY).proposals();
    for (int place = 0; place < before.size(); place++) {
      assertThat(reached(after.get(place)))
          .as("%s with more %s", before.get(place), fact)
          .isGreaterThanOrEqualTo(reached(before.get(place)));
      assertThat(possible(after.get(place))).isGreaterThanOrEqualTo(possible(before.get(place)));
    }
  }

  private static int reached(Proposal proposal) {
    return proposal.reached().isPresent()
        ? proposal.criterion().option(proposal.reached().getAsInt()).points()
        : 0;
  }

  private static int possible(Proposal proposal) {
    return proposal.candidates().stream()
        .mapToInt(option -> proposal.criterion().option(option).points())
        .max()
        .orElse(0);
  }

  private static FactSheet improved(FactSheet sheet, Fact<?> fact) {
    Object value = sheet.get(fact).orElseThrow();
    FactSheet.Builder better = sheet.toBuilder();
    switch (fact.kind()) {
      case SHARE ->
          FactArbitraries.put(
              better,
              fact,
              ((BigDecimal) value).add(BigDecimal.TEN).min(FactArbitraries.most(sheet, fact)));
      case COUNT -> FactArbitraries.put(better, fact, (Integer) value + 1);
      case FLAG -> FactArbitraries.put(better, fact, true);
      case PAPER -> FactArbitraries.put(better, fact, Paper.undated());
      case CHOICE -> {
        List<Object> words = FactArbitraries.words(fact);
        int next = Math.min(words.indexOf(value) + 1, words.size() - 1);
        FactArbitraries.put(better, fact, words.get(next));
      }
      case SET -> {
        Set<Object> more = new HashSet<>((Set<?>) value);
        FactArbitraries.words(fact).stream()
            .filter(w -> !more.contains(w))
            .findFirst()
            .ifPresent(more::add);
        FactArbitraries.put(better, fact, more);
      }
    }
    return better.build();
  }

  @Property(tries = 40)
  void theSameFactsProposeTheSame(
      @ForAll("sets") SetEvaluator set, @ForAll("sheets") FactSheet sheet) {
    assertThat(set.propose(sheet, FactArbitraries.DAY))
        .isEqualTo(set.propose(sheet.toBuilder().build(), FactArbitraries.DAY));
  }
}
