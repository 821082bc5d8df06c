package vn.ocop.traceability.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Sample;

class ValueTypeRuleTest {

  @Test
  void a_quantity_in_quotes_is_no_number() {
    String document = Sample.document(Sample.event("").replace("120.50", "\"120.50\""));

    var findings = Checked.by(new ValueTypeRule(), Sample.read(document));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).pointers())
        .containsExactly("/epcisBody/eventList/0/quantityList/0/quantity");
  }

  @Test
  void an_identifier_that_is_no_uri_is_told() {
    String document = Sample.document(Sample.event("\"eventID\": \"row 12\""));

    assertThat(Checked.by(new ValueTypeRule(), Sample.read(document))).hasSize(1);
  }
}
