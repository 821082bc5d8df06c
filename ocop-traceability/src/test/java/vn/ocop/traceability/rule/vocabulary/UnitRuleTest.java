package vn.ocop.traceability.rule.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class UnitRuleTest {

  private static List<RuleFinding> found(String unit) {
    return Checked.by(
        new UnitRule(),
        Capture.of(
            List.of(
                Sample.object("e:1", "2026-09-01T07:30:00+07:00", Action.OBSERVE, "shipping")
                    .addQuantities(QuantityElement.of(Sample.TEA_L1, "1", unit))
                    .build())));
  }

  @Test
  void kilograms_and_tonnes_are_known() {
    assertThat(found("KGM")).isEmpty();
    assertThat(found("TNE")).isEmpty();
  }

  @Test
  void a_word_is_no_code() {
    assertThat(Sample.told(found("kg"))).isEqualTo("UNIT_UNKNOWN VIOLATED");
    assertThat(found("kg").get(0).pointers()).containsExactly("/quantityList/0/uom");
  }

  @Test
  void a_code_that_the_library_does_not_know_is_undecided() {
    assertThat(Sample.told(found("X9Q"))).isEqualTo("UNIT_UNKNOWN UNDECIDED");
  }

  @Test
  void a_document_is_judged_by_its_reader() {
    String document = Sample.document(Sample.event("").replace("KGM", "kilogram"));

    assertThat(Checked.by(new UnitRule(), Sample.read(document))).hasSize(1);
  }
}
