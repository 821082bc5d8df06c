package vn.ocop.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.core.law.DossierKind;
import vn.ocop.core.law.Period;
import vn.ocop.core.law.Star;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.product.ProducerKind;
import vn.ocop.core.product.RepresentativeAttribute;
import vn.ocop.core.product.Taxonomy;
import vn.ocop.core.recognition.Certificate;
import vn.ocop.core.recognition.CertificateStatus;
import vn.ocop.core.recognition.ExtensionPolicy;
import vn.ocop.core.recognition.LifeRuleBook;
import vn.ocop.core.recognition.ProductLife;
import vn.ocop.core.recognition.ReEvaluation;
import vn.ocop.core.result.Bilingual;

class ProgressTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 20);
  private static final Target PERIOD =
      new Target(
          "2021-2025",
          new Bilingual("giai đoạn", "period"),
          Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31)),
          3,
          Optional.empty());
  private static final Target FOUR_STARS =
      new Target(
          "four",
          new Bilingual("bốn sao", "four stars"),
          Period.startingOn(LocalDate.of(2019, 1, 1)),
          7,
          Optional.of(Star.FOUR));

  private static Certificate certificate(
      String product, String issued, int stars, DossierKind kind) {
    return Certificate.builder()
        .product(product)
        .decision(issued.compareTo("2023-02-24") < 0 ? "1048/2019" : "148/2023")
        .issued(LocalDate.parse(issued))
        .star(Star.of(stars))
        .kind(kind)
        .build();
  }

  private static Certificate first(String product, String issued) {
    return certificate(product, issued, 3, DossierKind.FIRST);
  }

  private static ImmutableProgrammeProduct.Builder product(Certificate... certificates) {
    return ProgrammeProduct.builder()
        .life(
            ProductLife.of(
                    List.of(certificates), LifeRuleBook.standard(), ExtensionPolicy.standard())
                .orElseThrow());
  }

  private static Progress count(ImmutableProgrammeProduct.Builder... products) {
    return Stream.of(products)
        .<ProgrammeProduct>map(ImmutableProgrammeProduct.Builder::build)
        .collect(Progress.counting(DAY, List.of(PERIOD, FOUR_STARS)));
  }

  @Test
  void everyFigureOfASmallRegistryIsRight() {
    Progress progress =
        count(
            product(first("expired", "2020-05-10"))
                .criteriaSet(1)
                .commune(CommuneCode.of("00004"))
                .producer("an")
                .producerKind(ProducerKind.COOPERATIVE)
                .representative(Set.of(RepresentativeAttribute.WOMAN)),
            product(
                    first("renewed", "2020-12-20"),
                    certificate("renewed", "2024-01-10", 3, DossierKind.RE_EVALUATION))
                .criteriaSet(2)
                .commune(CommuneCode.of("00004"))
                .producer("an")
                .addOtherRecognitions(OtherRecognition.GOLDEN_AGRICULTURAL_BRAND),
            product(
                    first("raised", "2023-03-01"),
                    certificate("raised", "2024-03-01", 4, DossierKind.UPGRADE))
                .producer("binh")
                .producerKind(ProducerKind.FARM)
                .representative(Set.of()),
            product(first("to come", "2025-11-21")).producer("dung"));

    assertThat(progress.getRecognised()).isEqualTo(3);
    assertThat(progress.getValid()).isEqualTo(2);
    assertThat(progress.getByStar())
        .containsEntry(Star.THREE, 2)
        .containsEntry(Star.FOUR, 1)
        .containsEntry(Star.FIVE, 0);
    assertThat(progress.getByStatus())
        .containsEntry(CertificateStatus.EXPIRED, 1)
        .containsEntry(CertificateStatus.VALID, 2);
    assertThat(progress.getNotReEvaluated()).isEqualTo(1);
    assertThat(progress.getReEvaluated()).isEqualTo(1);
    assertThat(progress.getUpgraded()).isEqualTo(1);
    assertThat(progress.getByFirstYear()).containsEntry(2020, 2).containsEntry(2023, 1);
    assertThat(progress.getCertificatesByYear()).containsEntry(2020, 2).containsEntry(2024, 2);
    assertThat(progress.getBySet()).containsEntry(1, 1).containsEntry(2, 1);
    assertThat(progress.getWithoutSet()).isEqualTo(1);
    assertThat(progress.byGroup(Taxonomy.standard()).values()).first().isEqualTo(2);
    assertThat(progress.byGroup(Taxonomy.standard())).hasSize(17);
    assertThat(progress.getByCommune()).containsEntry(CommuneCode.of("00004"), 2);
    assertThat(progress.getWithoutCommune()).isEqualTo(1);
    assertThat(progress.getProducers()).isEqualTo(2);
    assertThat(progress.getProducersByKind())
        .containsEntry(ProducerKind.COOPERATIVE, 1)
        .containsEntry(ProducerKind.FARM, 1);
    assertThat(progress.getProducersLedBy()).containsEntry(RepresentativeAttribute.WOMAN, 1);
    assertThat(progress.getProducersLedByAny()).isEqualTo(1);
    assertThat(progress.getRepresentativeUnknown()).isZero();
    assertThat(progress.getOtherRecognitions())
        .containsEntry(OtherRecognition.GOLDEN_AGRICULTURAL_BRAND, 1);
    assertThat(progress.getTargets().get(0).products()).isEqualTo(2);
    assertThat(progress.getTargets().get(0).share(1)).isEqualByComparingTo("66.7");
    assertThat(progress.getTargets().get(0).isReached()).isFalse();
    assertThat(progress.getTargets().get(1).products()).isEqualTo(1);
    assertThat(progress.getFindings()).isEmpty();
  }

  @Test
  void aRefusedReEvaluationIsNotAnOmittedOne() {
    Certificate refused =
        Certificate.builder()
            .from(first("p", "2021-05-10"))
            .reEvaluation(
                ReEvaluation.filedOn(LocalDate.of(2024, 4, 1)).withResult(LocalDate.of(2024, 6, 1)))
            .build();

    assertThat(count(product(refused)).getNotReEvaluated()).isZero();
    assertThat(count(product(refused)).getByStatus()).containsOnlyKeys(CertificateStatus.EXPIRED);
  }

  @Test
  void twoStoriesOfOneProducerAreFound() {
    Progress progress =
        count(
            product(first("p", "2024-01-01")).producer("an").producerKind(ProducerKind.FARM),
            product(first("q", "2024-01-01"))
                .producer("an")
                .producerKind(ProducerKind.COOPERATIVE));

    assertThat(progress.getProducersByKind()).containsOnlyKeys(ProducerKind.FARM);
    assertThat(progress.getFindings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(ProgrammeFinding.PRODUCER_DIFFERS);
              assertThat(finding.message(Locale.ENGLISH)).contains("an").doesNotContain("{");
              assertThat(finding.message(Locale.forLanguageTag("vi"))).doesNotContain("{");
            });
  }

  @ParameterizedTest
  @CsvSource({"215, 60, 358.3", "215, 140, 153.6", "1, 8, 12.5", "1, 16, 6.3", "0, 5, 0.0"})
  void sharesAreRoundedHalfUpOnce(int products, int target, BigDecimal share) {
    Target of = new Target("t", new Bilingual("a", "b"), PERIOD.period(), target, Optional.empty());

    assertThat(new TargetProgress(of, products).share(1)).isEqualTo(share);
  }

  @Test
  void misuseIsRefusedAtOnce() {
    assertThatThrownBy(() -> Progress.counting(DAY, List.of(PERIOD, PERIOD)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("targets");
    assertThatThrownBy(() -> new Target("t", PERIOD.name(), PERIOD.period(), 0, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("products");
  }

  @Test
  void everyConstantHasANameInBothLanguages() {
    for (OtherRecognition other : OtherRecognition.values()) {
      assertThat(other.label().vi()).isNotEqualTo(other.label().en());
    }
  }

  @Provide
  Arbitrary<List<ProgrammeProduct>> registries() {
    Arbitrary<LocalDate> issued =
        Arbitraries.integers().between(0, 2600).map(LocalDate.of(2019, 8, 21)::plusDays);
    return Combinators.combine(
            issued.list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(3, 4, 5),
            Arbitraries.of("an", "binh", "dung").optional(),
            Arbitraries.integers().between(1, 26).optional(),
            Arbitraries.of(DossierKind.class))
        .as(
            (days, stars, producer, set, kind) ->
                (ProgrammeProduct)
                    product(
                            days.stream()
                                .map(day -> certificate("p", day.toString(), stars, kind))
                                .toArray(Certificate[]::new))
                        .producer(producer)
                        .criteriaSet(set)
                        .build())
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 200)
  void figuresAddUpAndPartsJoinToTheWhole(@ForAll("registries") List<ProgrammeProduct> registry) {
    List<Target> targets = List.of(PERIOD, FOUR_STARS);
    Progress whole = registry.stream().collect(Progress.counting(DAY, targets));
    Progress joined = registry.parallelStream().collect(Progress.counting(DAY, targets));

    assertThat(joined).isEqualTo(whole);
    assertThat(sum(whole.getByStar().values())).isEqualTo(whole.getRecognised());
    assertThat(sum(whole.getByStatus().values())).isEqualTo(whole.getRecognised());
    assertThat(sum(whole.getByFirstYear().values())).isEqualTo(whole.getRecognised());
    assertThat(sum(whole.getBySet().values()) + whole.getWithoutSet())
        .isEqualTo(whole.getRecognised());
    assertThat(whole.getNotReEvaluated() + whole.getValid())
        .isLessThanOrEqualTo(whole.getRecognised());
  }

  private static int sum(Iterable<Integer> counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }
}
