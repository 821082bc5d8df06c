package vn.ocop.traceability.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.ExtensionName;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.PersistentDisposition;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Sample;

class FieldNotAllowedRuleTest {

  private static final String TIME = "2026-09-01T07:30:00+07:00";
  private final FieldNotAllowedRule rule = new FieldNotAllowedRule();

  @Test
  void a_field_that_the_reader_does_not_know_is_taken_over() {
    var findings = Checked.by(rule, Sample.read(Sample.document(Sample.event("\"weight\": 3"))));

    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("weight");
  }

  @Test
  void lasting_conditions_belong_to_object_and_transformation_events() {
    var packing =
        Sample.aggregation("e:1", TIME, Action.ADD, "packing")
            .parent(new Identifier("urn:epc:id:sscc:8935000.0000000001"))
            .persistentDisposition(
                new PersistentDisposition(List.of(Sample.disposition("conformant")), List.of()))
            .build();

    var findings = Checked.by(rule, Capture.of(List.of(packing)));

    assertThat(findings.get(0).text(Locale.ENGLISH))
        .isEqualTo("The field persistentDisposition is not allowed in AggregationEvent");
    assertThat(findings.get(0).pointers()).containsExactly("/persistentDisposition");
  }

  @Test
  void master_data_comes_with_a_beginning_only() {
    var master =
        new Extensions(
            List.of(
                new Extensions.Field(
                    new ExtensionName("https://farm.example.org/terms/", "crop", "farm"),
                    new ExtensionValue.TextValue("tea"))));
    var harvest =
        Sample.object("e:1", TIME, Action.ADD, "commissioning")
            .addQuantities(QuantityElement.of(Sample.TEA_L1, "1", "KGM"))
            .instanceOrLotMasterData(master);

    assertThat(Checked.by(rule, Capture.of(List.of(harvest.build())))).isEmpty();
    assertThat(Checked.by(rule, Capture.of(List.of(harvest.action(Action.OBSERVE).build()))))
        .hasSize(1);
  }
}
