package vn.ocop.traceability.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.BusinessTransaction;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SensorElement;
import vn.ocop.traceability.event.SensorReport;
import vn.ocop.traceability.event.TransactionEvent;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class RequiredFieldRuleTest {

  private static final String TIME = "2026-09-01T07:30:00+07:00";

  private static List<RuleFinding> found(EpcisEvent event) {
    return Checked.by(new RequiredFieldRule(), Capture.of(List.of(event)));
  }

  @Test
  void what_the_reader_misses_is_taken_over() {
    var findings =
        Checked.by(
            new RequiredFieldRule(),
            Sample.read(Sample.document(Sample.event("").replace("\"action\": \"ADD\",", ""))));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("action");
    assertThat(findings.get(0).pointers()).containsExactly("/epcisBody/eventList/0");
  }

  @Test
  void a_made_event_needs_an_object() {
    assertThat(found(Sample.object("e:1", TIME, Action.OBSERVE, "shipping").build()))
        .extracting(finding -> finding.eventIds().get(0))
        .containsExactly("e:1");
    assertThat(
            found(
                Sample.object("e:1", TIME, Action.OBSERVE, "shipping")
                    .addQuantities(QuantityElement.of(Sample.TEA_L1, "1", "KGM"))
                    .build()))
        .isEmpty();
  }

  @Test
  void an_aggregation_needs_its_parent_unless_it_only_observes() {
    var packing =
        Sample.aggregation("e:1", TIME, Action.ADD, "packing")
            .addChildQuantities(QuantityElement.of(Sample.TEA_L1, "1", "KGM"));

    assertThat(found(packing.build()).get(0).text(Locale.ENGLISH)).contains("parentID");
    assertThat(found(packing.action(Action.OBSERVE).build())).isEmpty();
  }

  @Test
  void a_transformation_needs_inputs_and_outputs_unless_it_is_told_in_parts() {
    var half =
        Sample.transformation("e:1", TIME)
            .addInputQuantities(QuantityElement.of(Sample.TEA_L1, "1", "KGM"));

    assertThat(found(half.build()).get(0).text(Locale.ENGLISH)).contains("outputEPCList");
    assertThat(found(half.transformationId("run:7").build())).isEmpty();
  }

  @Test
  void unpacking_everything_names_no_child() {
    var unpacking =
        Sample.aggregation("e:1", TIME, Action.DELETE, "unpacking")
            .parent(new Identifier("urn:epc:id:sscc:8935000.0000000001"));

    assertThat(found(unpacking.build())).isEmpty();
  }

  @Test
  void a_transaction_needs_the_document_it_stands_for() {
    var without =
        TransactionEvent.builder()
            .eventId("e:1")
            .eventTime(OffsetDateTime.parse(TIME))
            .eventTimeZoneOffset("+07:00")
            .action(Action.ADD)
            .addQuantities(QuantityElement.of(Sample.TEA_L1, "1", "KGM"));

    assertThat(found(without.build()).get(0).text(Locale.ENGLISH)).contains("bizTransactionList");
    assertThat(
            found(
                without
                    .addBusinessTransactions(
                        new BusinessTransaction(Optional.empty(), new Identifier("urn:po:1")))
                    .build()))
        .isEmpty();
  }

  @Test
  void a_sensor_reports_something_and_says_what() {
    var silent = new SensorElement(Optional.empty(), List.of(), Extensions.none());
    var vague =
        new SensorElement(
            Optional.empty(),
            List.of(SensorReport.builder().value(BigDecimal.ONE).build()),
            Extensions.none());
    var shipping =
        Sample.object("e:1", TIME, Action.OBSERVE, "shipping")
            .addQuantities(QuantityElement.of(Sample.TEA_L1, "1", "KGM"));

    assertThat(found(shipping.sensorElements(List.of(silent)).build()).get(0).text(Locale.ENGLISH))
        .endsWith(": sensorReport");
    assertThat(found(shipping.sensorElements(List.of(vague)).build()).get(0).text(Locale.ENGLISH))
        .endsWith(": sensorReport/type");
  }
}
