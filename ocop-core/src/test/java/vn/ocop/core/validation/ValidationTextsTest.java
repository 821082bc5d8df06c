package vn.ocop.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ValidationTextsTest {

  private static final Locale VI = Locale.forLanguageTag("vi");

  private static final Map<Class<? extends Annotation>, ValidationFinding> OWN =
      Map.of(
          ProductCode.class, ValidationFinding.PRODUCT_CODE,
          ProvinceCode.class, ValidationFinding.PROVINCE_CODE,
          CommuneCode.class, ValidationFinding.COMMUNE_CODE,
          CriteriaSetNumber.class, ValidationFinding.CRITERIA_SET_NUMBER,
          Gtin.class, ValidationFinding.GTIN,
          HasText.class, ValidationFinding.BLANK,
          TermInOrder.class, ValidationFinding.TERM_IN_ORDER);

  record Request(@Gtin String gtin) {}

  @Test
  void every_finding_has_a_text_in_both_languages() {
    for (ValidationFinding code : ValidationFinding.values()) {
      assertThat(code.template(Locale.ENGLISH)).isNotBlank();
      assertThat(code.template(VI)).isNotBlank().isNotEqualTo(code.template(Locale.ENGLISH));
    }
  }

  @Test
  void every_constraint_has_its_code() {
    OWN.forEach((type, code) -> assertThat(ValidationFinding.of(type)).isEqualTo(code));
    assertThat(ValidationFinding.of(NotNull.class)).isEqualTo(ValidationFinding.MISSING);
    assertThat(ValidationFinding.of(Constraint.class)).isEqualTo(ValidationFinding.OTHER);
  }

  @Test
  void no_text_needs_an_expression_language() {
    for (ValidationFinding code : ValidationFinding.values()) {
      assertThat(code.template(VI) + code.template(Locale.ENGLISH)).doesNotContain("$");
    }
  }

  @Test
  void a_validator_of_the_callers_own_reads_the_same_texts() {
    for (Locale locale : List.of(VI, Locale.ENGLISH)) {
      ParameterMessageInterpolator interpolator =
          new ParameterMessageInterpolator(Set.of(VI, Locale.ENGLISH), locale, false);
      try (ValidatorFactory factory =
          Validation.byProvider(HibernateValidator.class)
              .configure()
              .messageInterpolator(interpolator)
              .buildValidatorFactory()) {
        assertThat(factory.getValidator().validate(new Request("1")))
            .singleElement()
            .satisfies(
                violation ->
                    assertThat(violation.getMessage())
                        .isEqualTo(ValidationFinding.GTIN.template(locale)));
      }
    }
  }

  @Test
  void the_texts_for_other_validators_are_those_of_the_findings() {
    for (Locale locale : List.of(VI, Locale.ENGLISH, Locale.ROOT)) {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "ContributorValidationMessages", locale, SharedValidator.class.getModule());
      assertThat(bundle.keySet()).hasSize(OWN.size());
      OWN.forEach(
          (type, code) ->
              assertThat(bundle.getString(type.getName() + ".message"))
                  .isEqualTo(code.template(locale)));
    }
  }
}
