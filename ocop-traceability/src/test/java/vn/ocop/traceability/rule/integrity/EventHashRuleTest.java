package vn.ocop.traceability.rule.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.hash.EventHash;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Sample;

class EventHashRuleTest {

  private final EventHashRule rule = new EventHashRule();

  private static ObjectEvent shipment(String id, String kilograms) {
    return Sample.object(id, "2026-09-01T07:30:00+07:00", Action.OBSERVE, "shipping")
        .addQuantities(QuantityElement.of(Sample.TEA_L1, kilograms, "KGM"))
        .build();
  }

  @Test
  void an_event_that_is_as_its_hash_says_is_not_told() {
    ObjectEvent event = shipment("e:1", "10");

    assertThat(Checked.by(rule, shipment(EventHash.of(event), "10"))).isEmpty();
  }

  @Test
  void a_changed_quantity_is_seen() {
    String hash = EventHash.of(shipment("e:1", "10"));

    var findings = Checked.by(rule, shipment(hash, "9"));

    assertThat(findings.get(0).eventIds()).containsExactly(hash);
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains(EventHash.of(shipment("e:1", "9")));
  }

  @Test
  void another_kind_of_identifier_says_nothing_about_the_content() {
    assertThat(Checked.by(rule, shipment("urn:uuid:1", "9"))).isEmpty();
  }
}
