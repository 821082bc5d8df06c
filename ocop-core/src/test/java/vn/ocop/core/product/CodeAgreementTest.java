package vn.ocop.core.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

class CodeAgreementTest {

  @Test
  void the_code_must_name_the_commune_of_the_dossier() {
    Product other = ProductSamples.tea().withCode(ProductCode.of("19-02143-1-2026"));
    Finding finding = CodeAgreement.check(other).orElseThrow();
    assertThat(finding.code()).isEqualTo(ProductFinding.CODE_OF_OTHER_COMMUNE);
    assertThat(finding.where()).isEqualTo(Where.of(Where.Kind.FIELD, "code"));
  }

  @Test
  void a_code_of_the_same_commune_and_a_missing_code_agree() {
    ImmutableProduct tea = ProductSamples.tea();
    assertThat(CodeAgreement.check(tea)).isEmpty();
    assertThat(CodeAgreement.check(tea.withCode(ProductCode.of("19-05665-1-2026")))).isEmpty();
  }
}
