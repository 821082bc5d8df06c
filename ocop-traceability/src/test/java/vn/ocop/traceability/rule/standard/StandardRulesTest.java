package vn.ocop.traceability.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.ChainValidator;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.Rule;
import vn.ocop.traceability.rule.RuleBook;
import vn.ocop.traceability.rule.RuleDescription;
import vn.ocop.traceability.rule.Sample;
import vn.ocop.traceability.rule.Validation;

class StandardRulesTest {

  private final ChainValidator validator = StandardRules.validator(Profile.standard());

  private Validation validate(Capture capture) {
    return validator.validate(capture, MasterData.none(), Optional.empty());
  }

  @Test
  void every_rule_of_the_book_has_one_class_and_every_class_is_in_the_book() {
    assertThat(StandardRules.all().all().map(Rule::id))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            RuleBook.standard().rules().stream().map(RuleDescription::id).toList());
  }

  @Test
  void whatever_a_reader_finds_is_told_by_exactly_one_rule() {
    for (EpcisCode code : EpcisCode.values()) {
      Capture capture =
          new Capture(List.of(), List.of(Finding.of(code, Where.of(Where.Kind.LINE, "1"))));
      int expected = code == EpcisCode.REPEATED_EVENT_ID ? 0 : 1;
      assertThat(validate(capture).findings()).as(code.name()).hasSize(expected);
    }
  }

  @Test
  void a_faultless_harvest_gives_no_error() {
    Validation validation =
        validate(
            Sample.read(Sample.document(Sample.event("\"readPoint\": {\"id\": \"urn:farm:1\"}"))));

    assertThat(validation.errors()).isZero();
    assertThat(validation.events()).isEqualTo(1);
    assertThat(validation.counts()).hasSize(RuleBook.standard().rules().size());
  }

  @Test
  void a_run_leaves_nothing_for_the_next() {
    Capture faulty = Sample.read(Sample.document(Sample.event("\"weight\": 1")));
    Capture sound = Sample.read(Sample.document(Sample.event("")));

    Validation before = validate(sound);
    assertThat(validate(faulty).errors()).isPositive();

    assertThat(validate(sound)).isEqualTo(before);
  }

  @Test
  void a_rule_that_is_switched_off_is_not_counted() {
    Validation validation =
        StandardRules.validator(Profile.standard().without("PREFIX_IS_NO_ORIGIN"))
            .validate(
                Sample.read(Sample.document(Sample.event(""))),
                MasterData.none(),
                Optional.empty());

    assertThat(validation.count("PREFIX_IS_NO_ORIGIN")).isEmpty();
    assertThat(validation.of("PREFIX_IS_NO_ORIGIN")).isEmpty();
  }

  @Test
  void every_rule_has_a_title_and_a_hint_in_both_languages() {
    for (RuleDescription rule : RuleBook.standard().rules()) {
      assertThat(rule.title().vi()).as(rule.id()).isNotEqualTo(rule.title().en());
      assertThat(rule.hint().vi()).as(rule.id()).isNotEqualTo(rule.hint().en());
    }
  }
}
