package vn.ocop.scoring.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.MaterialShares;
import vn.ocop.core.product.StandardVocabulary;
import vn.ocop.core.result.Bilingual;

class FactSheetTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static HeldCertificate certificate(String standard, LocalDate issued, LocalDate last) {
    return new HeldCertificate(
        StandardVocabulary.standard().find(standard).orElseThrow(),
        "No 1",
        "Issuer",
        issued,
        Optional.of(last));
  }

  private static HeldCertificate valid(String standard) {
    return certificate(standard, DAY.minusYears(1), DAY);
  }

  private static HeldCertificate expired(String standard) {
    return certificate(standard, DAY.minusYears(3), DAY.minusDays(1));
  }

  private static Optional<FactValue> level(Fact<StandardLevel> fact, HeldCertificate... held) {
    return FactSheet.builder().certificates(List.of(held)).build().on(DAY).value(fact);
  }

  private static Optional<FactValue> word(StandardLevel level) {
    return Optional.of(new FactValue.Words(List.of(level.name())));
  }

  @Test
  void certificatesOfTheAreaAreNationalOrInternationalByTheirStandard() {
    Fact<StandardLevel> area = MaterialFacts.AREA_CERTIFICATE;
    assertThat(level(area)).isEqualTo(word(StandardLevel.NONE));
    assertThat(level(area, valid("VIETGAP"))).isEqualTo(word(StandardLevel.NATIONAL));
    assertThat(level(area, valid("GLOBALGAP"), valid("VIETGAP")))
        .isEqualTo(word(StandardLevel.INTERNATIONAL));
    assertThat(level(area, valid("ISO_22000"))).isEqualTo(word(StandardLevel.NONE));
  }

  @Test
  void anExpiredCertificateDoesNotCountAndIsRemembered() {
    assertThat(level(MaterialFacts.AREA_CERTIFICATE, expired("GLOBALGAP"), valid("VIETGAP")))
        .isEqualTo(word(StandardLevel.NATIONAL));
    FactsOnDay facts = FactSheet.builder().certificates(List.of(expired("HACCP"))).build().on(DAY);
    assertThat(facts.value(QualityFacts.MANAGEMENT_CERTIFICATE))
        .isEqualTo(word(StandardLevel.NONE));
    assertThat(facts.expired(QualityFacts.MANAGEMENT_CERTIFICATE)).contains(DAY.minusDays(1));
  }

  @Test
  void aCertificateCountsFromItsFirstDayToItsLast() {
    FactSheet sheet =
        FactSheet.builder()
            .certificates(List.of(certificate("VIETGAP", DAY, DAY.plusDays(1))))
            .build();
    Fact<StandardLevel> area = MaterialFacts.AREA_CERTIFICATE;
    assertThat(sheet.on(DAY.minusDays(1)).value(area)).isEqualTo(word(StandardLevel.NONE));
    assertThat(sheet.on(DAY).value(area)).isEqualTo(word(StandardLevel.NATIONAL));
    assertThat(sheet.on(DAY.plusDays(1)).value(area)).isEqualTo(word(StandardLevel.NATIONAL));
    assertThat(sheet.on(DAY.plusDays(2)).value(area)).isEqualTo(word(StandardLevel.NONE));
  }

  @Test
  void environmentalManagementIsNoQualityManagement() {
    assertThat(level(QualityFacts.MANAGEMENT_CERTIFICATE, valid("ISO_14001")))
        .isEqualTo(word(StandardLevel.NONE));
    assertThat(level(QualityFacts.MANAGEMENT_CERTIFICATE, valid("HACCP")))
        .isEqualTo(word(StandardLevel.INTERNATIONAL));
  }

  @Test
  void withoutAListOfCertificatesTheSharesSpeakForTheArea() {
    MaterialShares shares =
        MaterialShares.builder()
            .commune(new BigDecimal("80"))
            .province(new BigDecimal("95.5"))
            .certified(new BigDecimal("40"))
            .internationallyCertified(BigDecimal.ZERO)
            .electronicTraceCode(true)
            .build();
    FactsOnDay facts = FactSheet.builder().material(shares).build().on(DAY);
    assertThat(facts.value(MaterialFacts.AREA_CERTIFICATE)).isEqualTo(word(StandardLevel.NATIONAL));
    assertThat(facts.value(MaterialFacts.COMMUNE_SHARE))
        .contains(new FactValue.Quantity(new BigDecimal("80.0")));
    assertThat(facts.value(StoryFacts.ELECTRONIC_TRACE_CODE)).contains(new FactValue.Flag(true));
    assertThat(facts.isKnown(MaterialFacts.CONTRACTED_SHARE)).isFalse();
    assertThat(facts.isKnown(QualityFacts.MANAGEMENT_CERTIFICATE)).isFalse();
  }

  @Test
  void theBestValidTestReportGivesTheIndicators() {
    FactSheet sheet =
        FactSheet.builder()
            .tests(
                List.of(
                    new TestReport("1", DAY.minusMonths(2), Optional.empty(), 2),
                    new TestReport("2", DAY.minusYears(2), Optional.of(DAY.minusDays(1)), 9),
                    new TestReport("3", DAY.plusDays(1), Optional.empty(), 5)))
            .build();
    assertThat(sheet.on(DAY).value(QualityFacts.NUTRITION_INDICATORS))
        .contains(new FactValue.Quantity(BigDecimal.valueOf(2)));
    assertThat(FactSheet.builder().build().on(DAY).isKnown(QualityFacts.NUTRITION_INDICATORS))
        .isFalse();
  }

  @Test
  void valuesOutOfRangeAndDerivedFactsAreMisuse() {
    FactSheet.Builder sheet = FactSheet.builder();
    assertThatThrownBy(() -> sheet.put(ProducerFacts.LOCAL_LABOUR, new BigDecimal("100.01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("localLabour");
    assertThatThrownBy(() -> sheet.put(MarketFacts.DISTRIBUTORS, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("distributors");
    assertThatThrownBy(() -> sheet.put(MaterialFacts.AREA_CERTIFICATE, StandardLevel.NATIONAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("derived");
    assertThatThrownBy(() -> Paper.of(DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fact.flag("Not a name", new Bilingual("a", "a")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCommuneLiesInItsProvinceAndAnInternationalStandardAboveANationalOne() {
    FactSheet.Builder sheet =
        FactSheet.builder().put(MaterialFacts.PROVINCE_SHARE, new BigDecimal("60"));
    assertThatThrownBy(() -> sheet.put(MaterialFacts.COMMUNE_SHARE, new BigDecimal("60.01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("communeShare is 60.01, above provinceShare, which is 60");
    assertThat(sheet.build().get(MaterialFacts.COMMUNE_SHARE)).isEmpty();
    sheet.put(MaterialFacts.COMMUNE_SHARE, new BigDecimal("60.00"));
    assertThatThrownBy(() -> sheet.put(MaterialFacts.PROVINCE_SHARE, new BigDecimal("59")))
        .isInstanceOf(IllegalArgumentException.class);
    sheet.put(MaterialFacts.INTERNATIONALLY_CERTIFIED_SHARE, BigDecimal.ONE);
    assertThatThrownBy(() -> sheet.put(MaterialFacts.CERTIFIED_SHARE, BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("above certifiedShare");
  }

  @Test
  void sharesOfTheMaterialReplaceEarlierOnesTogether() {
    FactSheet.Builder sheet =
        FactSheet.builder()
            .put(MaterialFacts.COMMUNE_SHARE, BigDecimal.ONE)
            .put(MaterialFacts.PROVINCE_SHARE, BigDecimal.TEN);
    MaterialShares more =
        MaterialShares.builder()
            .commune(new BigDecimal("80"))
            .province(new BigDecimal("90"))
            .build();
    assertThat(sheet.material(more).build().get(MaterialFacts.COMMUNE_SHARE))
        .contains(new BigDecimal("80"));
    MaterialShares provinceAlone = MaterialShares.builder().province(BigDecimal.TEN).build();
    assertThatThrownBy(() -> sheet.material(provinceAlone))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSheetIsAValue() {
    FactSheet sheet = FactSheet.builder().put(MarketFacts.FAIRS, Set.of(Region.ABROAD)).build();
    assertThat(sheet.toBuilder().build()).isEqualTo(sheet).hasSameHashCodeAs(sheet);
    FactSheet more = sheet.toBuilder().put(MarketFacts.DISTRIBUTORS, 3).build();
    assertThat(more.get(MarketFacts.DISTRIBUTORS)).contains(3);
    assertThat(sheet.get(MarketFacts.DISTRIBUTORS)).isEmpty();
  }

  @Test
  void everyFactAndEveryWordHasANameInBothLanguages() {
    Locale vi = new Locale("vi");
    for (Fact<?> fact : FactVocabulary.standard().all()) {
      assertThat(fact.label().in(vi)).as(fact.name()).isNotBlank();
      for (String word : fact.words()) {
        assertThat(FactLabels.word(fact.type(), word).en()).isNotEqualTo(word);
      }
    }
  }
}
