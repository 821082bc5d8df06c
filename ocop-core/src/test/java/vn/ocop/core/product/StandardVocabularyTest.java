package vn.ocop.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.core.result.Bilingual;

class StandardVocabularyTest {

  private static final StandardVocabulary VOCABULARY = StandardVocabulary.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VIETGAP", "GLOBALGAP", "ORGANIC_VN", "ORGANIC_EU", "ISO_22000", "ISO_9001", "HACCP", "GMP",
        "BRCGS", "IFS", "FSSC_22000", "HALAL", "KOSHER", "FDA", "OCOP", "RAINFOREST_ALLIANCE",
        "FAIRTRADE", "UTZ", "ASC", "BAP", "MSC", "GACP_WHO"
      })
  void knows_what_the_decisions_name_and_dossiers_bring(String code) {
    assertThat(VOCABULARY.find(code)).map(Standard::code).contains(code);
  }

  @Test
  void codes_and_names_are_unique() {
    assertThat(VOCABULARY.all()).extracting(Standard::code).doesNotHaveDuplicates();
    assertThat(VOCABULARY.all()).extracting(s -> s.name().vi()).doesNotHaveDuplicates();
    assertThat(VOCABULARY.all()).extracting(s -> s.name().en()).doesNotHaveDuplicates();
    assertThat(VOCABULARY.all()).allMatch(standard -> standard.code().matches("[A-Z0-9_]+"));
  }

  @Test
  void tells_vietnamese_from_international_standards() {
    assertThat(VOCABULARY.all().stream().filter(s -> s.owner() == StandardOwner.NATIONAL))
        .extracting(Standard::code)
        .containsExactlyInAnyOrder("VIETGAP", "VIETGAHP", "ORGANIC_VN", "OCOP");
  }

  @Test
  void does_not_guess_at_an_unknown_code() {
    assertThat(VOCABULARY.find("iso_9001")).isEmpty();
    assertThat(VOCABULARY.find("")).isEmpty();
  }

  @Test
  void lets_a_caller_bring_own_standards_once_each() {
    Standard own =
        new Standard(
            "OWN",
            StandardCategory.MANAGEMENT,
            StandardOwner.NATIONAL,
            new Bilingual("riêng", "own"));
    assertThat(StandardVocabulary.of(List.of(own)).find("OWN")).contains(own);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StandardVocabulary.of(List.of(own, own)))
        .withMessage("standards holds OWN twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Standard(" ", own.category(), own.owner(), own.name()))
        .withMessage("code is blank");
  }
}
