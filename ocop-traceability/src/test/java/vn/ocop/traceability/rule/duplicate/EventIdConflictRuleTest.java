package vn.ocop.traceability.rule.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;

class EventIdConflictRuleTest {

  private final EventIdConflictRule rule = new EventIdConflictRule();

  @Test
  void one_identifier_with_two_contents_is_an_error_that_names_the_difference() {
    var findings =
        Checked.by(
            rule,
            Copies.of(
                Copies.shipment("e:1", "10"),
                Copies.shipment("e:2", "12"),
                Copies.shipment("e:1", "11")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .isEqualTo(
            "The event identifier e:1 has 2 different contents (they differ in: quantityList)");
  }

  @Test
  void a_content_that_is_declared_wrong_conflicts_no_more() {
    assertThat(
            Checked.by(
                rule,
                Copies.of(
                    Copies.shipment("e:1", "10"),
                    Copies.wrong("e:1", "10", "incorrect_data"),
                    Copies.shipment("e:1", "11"))))
        .isEmpty();
  }

  @Test
  void repetition_is_no_conflict() {
    assertThat(
            Checked.by(rule, Copies.of(Copies.shipment("e:1", "10"), Copies.shipment("e:1", "10"))))
        .isEmpty();
  }

  @Property(tries = 20)
  void the_order_in_the_file_changes_nothing(@ForAll long seed) {
    Capture capture =
        Copies.of(
            Copies.shipment("e:1", "10"),
            Copies.shipment("e:1", "11"),
            Copies.shipment("e:1", "12"),
            Copies.shipment("e:2", "1"),
            Copies.shipment("e:2", "2"));

    assertThat(Checked.by(rule, Copies.shuffled(capture, seed)))
        .extracting(RuleFinding::message)
        .isEqualTo(Checked.by(rule, capture).stream().map(RuleFinding::message).toList());
  }
}
