package vn.ocop.scoring.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.facts.FactSheet;
import vn.ocop.scoring.facts.ProducerFacts;
import vn.ocop.scoring.facts.StoryFacts;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.sheet.SheetFinding;
import vn.ocop.scoring.testing.FactArbitraries;
import vn.ocop.scoring.testing.SheetArbitraries;

class CompletedSheetTest {

  private static final SetEvaluator TEA =
      CriteriaCatalogue.standard().find("26/2026").orElseThrow().set(11);

  private static Proposals proposals(FactSheet.Builder sheet) {
    return TEA.propose(sheet.build(), FactArbitraries.DAY);
  }

  private static Proposals labour(String share) {
    return proposals(FactSheet.builder().put(ProducerFacts.LOCAL_LABOUR, new BigDecimal(share)));
  }

  private static Outcome<CompletedSheet> complete(Proposals proposals, Map<String, Integer> own) {
    return CompletedSheet.of(proposals, new JurorChoices("An", ScoreSheet.of(own)));
  }

  private static CompletedLine line(CompletedSheet sheet, String code) {
    return sheet.lines().stream()
        .filter(line -> line.proposal().criterion().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Example
  void aProposalStandsUnlessTheJurorDiffers() {
    CompletedSheet sheet = complete(labour("60"), Map.of("6.2.3", 4)).orElseThrow();
    assertThat(sheet.choices().toSheet().choices()).isEqualTo(Map.of("3.3", 2, "6.2.3", 4));
    assertThat(line(sheet, "3.3").origin()).isEqualTo(CompletedLine.Origin.PROPOSAL);
    assertThat(line(sheet, "6.2.3").origin()).isEqualTo(CompletedLine.Origin.JUROR);
    assertThat(line(sheet, "6.1.1").origin()).isEqualTo(CompletedLine.Origin.OPEN);
    assertThat(sheet.overrides()).isEmpty();
  }

  @Example
  void anOverrideIsKeptWithBothValuesAndTheJuror() {
    Outcome<CompletedSheet> outcome = complete(labour("60"), Map.of("3.3", 3));
    CompletedLine line = line(outcome.orElseThrow(), "3.3");
    assertThat(line.origin()).isEqualTo(CompletedLine.Origin.OVERRIDDEN);
    assertThat(line.proposal().option()).hasValue(2);
    assertThat(line.chosen()).hasValue(3);
    assertThat(outcome.orElseThrow().juror()).isEqualTo("An");
    assertThat(outcome.orElseThrow().overrides()).containsExactly(line);
    assertThat(outcome.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(CompletionFinding.OVERRIDDEN);
              assertThat(finding.where().get(Where.Kind.JUROR)).contains("An");
              assertThat(finding.message(Locale.ENGLISH))
                  .isEqualTo("Criterion 3.3: An chose option 3; the facts propose option 2");
            });
  }

  @Example
  void repeatingAProposalConfirmsIt() {
    CompletedSheet sheet = complete(labour("60"), Map.of("3.3", 2)).orElseThrow();
    assertThat(line(sheet, "3.3").origin()).isEqualTo(CompletedLine.Origin.CONFIRMED);
  }

  @Example
  void aChoiceThatTheFactsExcludeIsKeptAndTold() {
    Proposals noCode =
        proposals(
            FactSheet.builder()
                .put(StoryFacts.LABEL_COMPLETE, true)
                .put(StoryFacts.ELECTRONIC_TRACE_CODE, false));
    assertThat(noCode.of("2.3").orElseThrow().status()).isEqualTo(ProposalStatus.FACTS_MISSING);
    Outcome<CompletedSheet> outcome = complete(noCode, Map.of("2.3", 3));
    assertThat(outcome.findings())
        .extracting(finding -> (Object) finding.code())
        .containsExactly(CompletionFinding.OUTSIDE_THE_FACTS);
    assertThat(outcome.orElseThrow().choices().toSheet().choices()).containsEntry("2.3", 3);
  }

  @Example
  void choicesThatDoNotFitTheSetAreRefusedAndNothingIsClamped() {
    Outcome<CompletedSheet> outcome = complete(labour("60"), Map.of("3.3", 9, "99", 1));
    assertThat(outcome.findings())
        .extracting(finding -> (Object) finding.code())
        .containsExactlyInAnyOrder(
            SheetFinding.CHOICE_OUT_OF_RANGE, SheetFinding.UNKNOWN_CRITERION);
  }

  @Example
  void aJurorHasAName() {
    assertThatThrownBy(() -> new JurorChoices(" ", ScoreSheet.of(Map.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<SheetArbitraries.Filled> juror() {
    return SheetArbitraries.filled();
  }

  @Provide
  Arbitrary<FactSheet> facts() {
    return FactArbitraries.sheets();
  }

  @Property(tries = 80)
  void whateverTheFactsAndTheJurorSayTheSheetIsValidAndHisChoicesStand(
      @ForAll("juror") SheetArbitraries.Filled juror, @ForAll("facts") FactSheet facts) {
    Map<String, Integer> own = new LinkedHashMap<>(juror.sheet().choices());
    SetEvaluator set = juror.set();
    Proposals proposals = set.propose(facts, FactArbitraries.DAY);
    CompletedSheet sheet =
        CompletedSheet.of(proposals, new JurorChoices("An", ScoreSheet.of(own))).orElseThrow();
    assertThat(sheet.choices().toSheet().choices()).containsAllEntriesOf(own);
    for (CompletedLine line : sheet.lines()) {
      String code = line.proposal().criterion().code();
      if (!own.containsKey(code) && line.chosen().isPresent()) {
        assertThat(line.chosen()).isEqualTo(line.proposal().option());
      }
    }
    assertThat(set.score(sheet.choices()).total()).isBetween(0, 100);
  }
}
