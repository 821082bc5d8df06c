package vn.ocop.traceability.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTermTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shipping",
        "cbv:BizStep-shipping",
        "urn:epcglobal:cbv:bizstep:shipping",
        "https://ref.gs1.org/cbv/BizStep-shipping",
        "http://ref.gs1.org/cbv/BizStep-shipping",
        "https://ns.gs1.org/cbv/BizStep-shipping"
      })
  void every_spelling_of_a_standard_term_is_one_value(String spelling) {
    VocabularyTerm term = VocabularyTerm.of(Vocabulary.BUSINESS_STEP, spelling);

    assertThat(term.value()).isEqualTo("shipping");
    assertThat(term.isStandard()).isTrue();
    assertThat(term.uri()).isEqualTo("https://ref.gs1.org/cbv/BizStep-shipping");
    assertThat(term).isEqualTo(new VocabularyTerm(Vocabulary.BUSINESS_STEP, spelling));
    assertThat(term).isSameAs(VocabularyTerm.of(Vocabulary.BUSINESS_STEP, "shipping"));
  }

  @ParameterizedTest
  @CsvSource({
    "DISPOSITION, urn:epcglobal:cbv:disp:in_transit, in_transit",
    "BUSINESS_TRANSACTION_TYPE, urn:epcglobal:cbv:btt:po, po",
    "SOURCE_DESTINATION_TYPE, cbv:SDT-owning_party, owning_party",
    "ERROR_REASON, https://ref.gs1.org/cbv/ER-did_not_occur, did_not_occur",
    "MEASUREMENT_TYPE, gs1:Temperature, Temperature",
    "SENSOR_ALERT, https://gs1.org/voc/ALARM_CONDITION, ALARM_CONDITION",
    "COMPONENT, cbv:Comp-latitude, latitude"
  })
  void each_vocabulary_has_its_own_spellings(Vocabulary vocabulary, String text, String name) {
    assertThat(VocabularyTerm.of(vocabulary, text).value()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.com/step/drying", "cbv:BizStep-exansshipment", "Shipping"})
  void any_other_text_stays_as_printed(String text) {
    VocabularyTerm term = VocabularyTerm.of(Vocabulary.BUSINESS_STEP, text);

    assertThat(term.value()).isEqualTo(text);
    assertThat(term.uri()).isEqualTo(text);
    assertThat(term.isStandard()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "BUSINESS_STEP, 41",
    "DISPOSITION, 33",
    "BUSINESS_TRANSACTION_TYPE, 13",
    "SOURCE_DESTINATION_TYPE, 3",
    "ERROR_REASON, 2"
  })
  void the_lists_are_as_long_as_in_the_standard(Vocabulary vocabulary, int terms) {
    assertThat(StandardTerms.of(vocabulary).names()).hasSize(terms);
  }

  @Test
  void a_disposition_is_not_a_business_step() {
    assertThat(VocabularyTerm.of(Vocabulary.BUSINESS_STEP, "in_transit").isStandard()).isFalse();
    assertThat(Arrays.stream(Vocabulary.values()).map(v -> StandardTerms.of(v).names()))
        .noneMatch(Set::isEmpty);
  }

  @Test
  void a_blank_term_is_refused() {
    assertThatThrownBy(() -> VocabularyTerm.of(Vocabulary.DISPOSITION, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("value");
  }
}
