package vn.ocop.traceability.rule.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Sample;

class DeclarationContentRuleTest {

  private final DeclarationContentRule rule = new DeclarationContentRule();

  @Test
  void a_declaration_repeats_what_it_declares_wrong() {
    assertThat(
            Checked.by(
                rule,
                Copies.of(
                    Copies.wrong("e:1", "10", "incorrect_data"), Copies.shipment("e:1", "10"))))
        .isEmpty();
  }

  @Test
  void another_content_is_an_error() {
    var findings =
        Checked.by(
            rule,
            Copies.of(Copies.shipment("e:1", "10"), Copies.wrong("e:1", "9", "incorrect_data")));

    assertThat(Sample.told(findings)).isEqualTo("DECLARATION_CHANGES_EVENT VIOLATED");
    assertThat(findings.get(0).events()).hasSize(1);
  }

  @Test
  void an_absent_original_proves_nothing() {
    var findings = Checked.by(rule, Copies.of(Copies.wrong("e:1", "9", "incorrect_data")));

    assertThat(Sample.told(findings)).isEqualTo("DECLARATION_CHANGES_EVENT UNDECIDED");
  }
}
