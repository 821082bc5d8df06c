package vn.ocop.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Finding;
import vn.ocop.core.validation.SharedValidator;

class ProductTest {

  private static final Standard HACCP = StandardVocabulary.standard().find("HACCP").orElseThrow();

  private static List<String> findings(Object object) {
    return SharedValidator.findings(object).stream()
        .map((Finding finding) -> finding.code().name() + " " + finding.where())
        .toList();
  }

  private static HeldCertificate certificate(String number, LocalDate from, LocalDate to) {
    return new HeldCertificate(HACCP, number, "Quacert", from, Optional.of(to));
  }

  @Test
  void needs_only_name_producer_commune_and_set() {
    ImmutableProduct tea = ProductSamples.tea();
    assertThat(findings(tea)).isEmpty();
    assertThat(tea.getPackagings()).isEmpty();
    assertThat(tea.getCode()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> Product.builder().name("x").build())
        .withMessageContaining("producer");
  }

  @Test
  void a_full_product_without_fault_has_no_findings() {
    Packaging box =
        Packaging.builder()
            .netContent(NetContent.of("200", ContentUnit.GRAM))
            .description("hộp 10 gói x 20 g")
            .material("giấy")
            .gtin("4006381333931")
            .build();
    Product full =
        ProductSamples.tea()
            .withId("p-1")
            .withCode(ProductCode.of("19-05665-1-2026"))
            .withBrand("Trung Du")
            .withStory("…")
            .withGtin("96385074")
            .withPackagings(box)
            .withCertificates(
                certificate("1", LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)));
    assertThat(findings(full)).isEmpty();
  }

  @Test
  void finds_every_fault_down_to_the_packaging_and_names_its_path() {
    Product faulty =
        Product.builder()
            .name(" ")
            .producer(
                Producer.builder()
                    .name("")
                    .kind(ProducerKind.FARM)
                    .registrationNumber("\t")
                    .address(" ")
                    .representative(new Representative(Optional.of(" "), Set.of()))
                    .build())
            .commune(ProductSamples.tea().getCommune())
            .criteriaSet(27)
            .id("")
            .brand(" ")
            .story("\n")
            .gtin("4006381333932")
            .addPackagings(
                Packaging.builder().build(),
                Packaging.builder()
                    .netContent(NetContent.of("0", ContentUnit.GRAM))
                    .description(" ")
                    .material("")
                    .gtin("1")
                    .build())
            .addCertificates(
                new HeldCertificate(
                    HACCP,
                    " ",
                    "",
                    LocalDate.of(2026, 1, 2),
                    Optional.of(LocalDate.of(2026, 1, 1))))
            .build();
    assertThat(findings(faulty))
        .containsExactly(
            "BLANK field brand",
            "TERM_IN_ORDER field certificates[0].expires",
            "MISSING field certificates[0].issuer",
            "MISSING field certificates[0].number",
            "CRITERIA_SET_NUMBER field criteriaSet",
            "GTIN field gtin",
            "BLANK field id",
            "MISSING field name",
            "BLANK field packagings[1].description",
            "GTIN field packagings[1].gtin",
            "BLANK field packagings[1].material",
            "NOT_POSITIVE field packagings[1].netContent.amount",
            "BLANK field producer.address",
            "MISSING field producer.name",
            "BLANK field producer.registrationNumber",
            "BLANK field producer.representative.name",
            "BLANK field story");
  }

  @Test
  void picks_the_certificates_of_a_day() {
    HeldCertificate early = certificate("1", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));
    HeldCertificate late = certificate("2", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
    Product tea = ProductSamples.tea().withCertificates(early, late);
    assertThat(tea.certificatesValidOn(LocalDate.of(2025, 12, 31))).containsExactly(early);
    assertThat(tea.certificatesValidOn(LocalDate.of(2026, 1, 1))).containsExactly(late);
    assertThat(tea.certificatesValidOn(LocalDate.of(2030, 1, 1))).isEmpty();
  }
}
