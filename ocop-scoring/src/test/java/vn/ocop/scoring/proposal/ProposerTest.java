package vn.ocop.scoring.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.StandardVocabulary;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.DecisionSets;
import vn.ocop.scoring.facts.DistributionManagement;
import vn.ocop.scoring.facts.FactSheet;
import vn.ocop.scoring.facts.MarketFacts;
import vn.ocop.scoring.facts.MaterialFacts;
import vn.ocop.scoring.facts.OrganisationKind;
import vn.ocop.scoring.facts.ProducerFacts;
import vn.ocop.scoring.facts.QualityFacts;
import vn.ocop.scoring.facts.Region;
import vn.ocop.scoring.facts.SocialMedia;
import vn.ocop.scoring.facts.StoryFacts;
import vn.ocop.scoring.facts.TourismFacts;
import vn.ocop.scoring.facts.TourismProvider;
import vn.ocop.scoring.facts.TourismServiceFacts;

/** Proposals as a provincial team would check them against the decision. */
class ProposerTest {

  private static final DecisionSets DECISION =
      CriteriaCatalogue.standard().find("26/2026").orElseThrow();
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final int TEA = 11;
  private static final int TOURISM = 26;

  private static Proposal propose(int set, String criterion, FactSheet sheet) {
    return DECISION.set(set).propose(sheet, DAY).of(criterion).orElseThrow();
  }

  private static FactSheet.Builder sheet() {
    return FactSheet.builder();
  }

  @ParameterizedTest
  @CsvSource({"24.9,", "25,1", "49.99,1", "50,2", "74.99,2", "75,3", "100,3"})
  void theShareOfLocalLabourDecidesCriterion33(BigDecimal share, Integer option) {
    Proposal proposal = propose(TEA, "3.3", sheet().put(ProducerFacts.LOCAL_LABOUR, share).build());
    assertThat(proposal.option().isPresent() ? proposal.option().getAsInt() : null)
        .isEqualTo(option);
  }

  @Test
  void exactly75PerCentOfLabourIsInTwoOptionsAndSaysSo() {
    Proposal proposal =
        propose(TEA, "3.3", sheet().put(ProducerFacts.LOCAL_LABOUR, new BigDecimal("75")).build());
    assertThat(proposal.option()).hasValue(3);
    assertThat(proposal.remarks())
        .extracting(RuleRemark::kind)
        .containsExactly(RuleRemark.Kind.OVERLAP);
    assertThat(proposal.text(Locale.ENGLISH)).contains("belongs to").contains("75 % or more");
  }

  @Test
  void exactly75PerCentUnderContractIsInNoOptionAndTheLowerOneIsAppliedOpenly() {
    FactSheet sheet =
        sheet()
            .put(MaterialFacts.CONTRACTED_SHARE, new BigDecimal("75"))
            .put(MaterialFacts.CONTRACTED_MONTHS, 24)
            .build();
    Proposal proposal = propose(TEA, "1.5", sheet);
    assertThat(proposal.option()).hasValue(2);
    assertThat(proposal.remarks())
        .extracting(RuleRemark::kind)
        .containsExactly(RuleRemark.Kind.GAP);
    assertThat(proposal.text(new Locale("vi"))).contains("phương án thấp hơn gần nhất");
  }

  @Test
  void whatIsMissedForTheNextOptionIsTold() {
    FactSheet sheet =
        sheet()
            .put(MaterialFacts.CONTRACTED_SHARE, new BigDecimal("80"))
            .put(MaterialFacts.CONTRACTED_MONTHS, 11)
            .build();
    Proposal proposal = propose(TEA, "1.5", sheet);
    assertThat(proposal.option()).hasValue(3);
    assertThat(proposal.shortfall())
        .extracting(use -> use.text(Locale.ENGLISH))
        .containsExactly("Months of steady linkage contracts: 11 (asked: 12 or more)");
  }

  @Test
  void aMissingFactIsNamedAndNothingIsProposedThatItCouldRaise() {
    FactSheet sheet = sheet().put(MaterialFacts.CONTRACTED_SHARE, new BigDecimal("80")).build();
    Proposal proposal = propose(TEA, "1.5", sheet);
    assertThat(proposal.status()).isEqualTo(ProposalStatus.FACTS_MISSING);
    assertThat(proposal.option()).isEmpty();
    assertThat(proposal.reached()).hasValue(3);
    assertThat(proposal.candidates()).containsExactly(3, 4);
    assertThat(proposal.missing()).containsExactly(MaterialFacts.CONTRACTED_MONTHS);
  }

  @Test
  void aMissingFactThatCannotRaiseAnythingIsNotAskedFor() {
    FactSheet sheet = sheet().put(MaterialFacts.CONTRACTED_SHARE, new BigDecimal("60")).build();
    assertThat(propose(TEA, "1.5", sheet).option()).hasValue(2);
  }

  @Test
  void anExpiredCertificateDoesNotCountOnTheEvaluationDate() {
    HeldCertificate globalGap =
        new HeldCertificate(
            StandardVocabulary.standard().find("GLOBALGAP").orElseThrow(),
            "GG 1",
            "Issuer",
            LocalDate.of(2025, 9, 1),
            Optional.of(LocalDate.of(2026, 8, 31)));
    FactSheet sheet = sheet().certificates(List.of(globalGap)).build();
    Proposal proposal = propose(TEA, "1.2", sheet);
    assertThat(proposal.option()).hasValue(1);
    assertThat(proposal.text(Locale.ENGLISH)).contains("ended on 2026-08-31");
    assertThat(DECISION.set(TEA).propose(sheet, DAY.minusDays(1)).of("1.2").orElseThrow().option())
        .hasValue(3);
  }

  @Test
  void aCooperativeGrowsByProfitOrByItsRating() {
    FactSheet.Builder sheet =
        sheet()
            .put(ProducerFacts.ORGANISATION, OrganisationKind.COOPERATIVE)
            .put(ProducerFacts.PROFIT_GROWTH_YEARS, 0)
            .put(ProducerFacts.COOPERATIVE_RATING, vn.ocop.scoring.facts.CooperativeRating.FAIR);
    assertThat(propose(TEA, "3.4", sheet.build()).option()).hasValue(2);
    sheet.put(ProducerFacts.ORGANISATION, OrganisationKind.FARM);
    Proposal farm = propose(TEA, "3.4", sheet.build());
    assertThat(farm.status()).isEqualTo(ProposalStatus.NO_OPTION);
    assertThat(farm.text(Locale.ENGLISH)).contains("No option");
  }

  @Test
  void moreThanThreeActivitiesWithoutFairsAreInNoOption() {
    FactSheet sheet =
        sheet()
            .put(MarketFacts.PROMOTION_ACTIVITIES, 7)
            .put(MarketFacts.WEBSITE, true)
            .put(MarketFacts.SOCIAL_MEDIA, SocialMedia.NONE)
            .put(MarketFacts.FAIRS, Set.of(Region.ABROAD))
            .build();
    Proposal proposal = propose(TEA, "4.3", sheet);
    assertThat(proposal.option()).hasValue(2);
    assertThat(proposal.remarks()).hasSize(1);
  }

  @Test
  void aLabelIsReachedByFactsAndItsBeautyIsForJurors() {
    FactSheet.Builder sheet =
        sheet()
            .put(StoryFacts.LABEL_COMPLETE, true)
            .put(StoryFacts.LABEL_TELLS_STORY, true)
            .put(StoryFacts.ELECTRONIC_TRACE_CODE, true);
    Proposal open = propose(TEA, "2.3", sheet.build());
    assertThat(open.status()).isEqualTo(ProposalStatus.FOR_JURORS);
    assertThat(open.reached()).hasValue(2);
    assertThat(open.candidates()).containsExactly(2, 3);
    sheet.put(StoryFacts.ELECTRONIC_TRACE_CODE, false);
    assertThat(propose(TEA, "2.3", sheet.build()).option()).hasValue(2);
  }

  @Test
  void aSubjectiveCriterionStaysOpenWithAllOptions() {
    Proposal taste = propose(TEA, "6.2.3", sheet().build());
    assertThat(taste.decidedBy()).isEqualTo(DecidedBy.JURORS);
    assertThat(taste.status()).isEqualTo(ProposalStatus.FOR_JURORS);
    assertThat(taste.candidates()).containsExactly(1, 2, 3, 4);
    assertThat(taste.reached()).isEmpty();
  }

  @Test
  void haccpAloneIsNationalEvidenceAndWithExportConditionsInternational() {
    HeldCertificate haccp =
        new HeldCertificate(
            StandardVocabulary.standard().find("HACCP").orElseThrow(),
            "H 1",
            "Issuer",
            DAY.minusYears(1),
            Optional.empty());
    FactSheet.Builder sheet =
        sheet().certificates(List.of(haccp)).put(QualityFacts.EXPORT_CONDITIONS_MET, false);
    Proposal national = propose(TEA, "9", sheet.build());
    assertThat(national.option()).hasValue(2);
    assertThat(national.remarks()).isNotEmpty();
    sheet.put(QualityFacts.EXPORT_CONDITIONS_MET, true);
    assertThat(propose(TEA, "9", sheet.build()).option()).hasValue(3);
  }

  @Test
  void aTourismServiceIsJudgedByTheCaseOfItsProvider() {
    FactSheet.Builder sheet =
        sheet()
            .put(TourismServiceFacts.SAFETY_CONDITIONS_MET, true)
            .put(TourismServiceFacts.SAFETY_TRAINING, true)
            .put(TourismFacts.TOURISM_PROVIDER, TourismProvider.COMMUNITY);
    assertThat(propose(TOURISM, "9", sheet.build()).option()).hasValue(2);
    sheet.put(TourismFacts.TOURISM_PROVIDER, TourismProvider.ORGANISATION);
    assertThat(propose(TOURISM, "9", sheet.build()).option()).hasValue(4);
  }

  @Test
  void aDepartmentWithoutSoftwareIsOneOptionLess() {
    FactSheet sheet =
        sheet()
            .put(MarketFacts.DISTRIBUTION_MANAGEMENT, DistributionManagement.DEPARTMENT)
            .put(MarketFacts.DISTRIBUTION_SOFTWARE, false)
            .build();
    assertThat(propose(TEA, "4.2", sheet).option()).hasValue(3);
    assertThat(propose(TOURISM, "4.3", sheet).option()).hasValue(1);
  }
}
