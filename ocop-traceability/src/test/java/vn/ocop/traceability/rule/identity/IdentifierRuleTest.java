package vn.ocop.traceability.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Sample;

class IdentifierRuleTest {

  private final IdentifierRule rule = new IdentifierRule();

  private static EpcisEvent of(String lot) {
    return Sample.object("e:1", "2026-09-01T07:30:00+07:00", Action.OBSERVE, "shipping")
        .addQuantities(QuantityElement.of(lot, "1", "KGM"))
        .build();
  }

  @Test
  void a_wrong_check_digit_is_told_with_its_place() {
    var findings = Checked.by(rule, of("https://id.gs1.org/01/08935000000012/10/L1"));

    assertThat(findings.get(0).pointers()).containsExactly("/quantityList/0/epcClass");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .startsWith("https://id.gs1.org/01/08935000000012/10/L1 is not valid: ")
        .contains("check digit");
  }

  @Test
  void a_web_address_of_ones_own_with_a_broken_key_is_told_too() {
    assertThat(Checked.by(rule, of("https://truyxuat.example.vn/01/08935000000012/10/L1")))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://id.gs1.org/01/08935000000014/10/L1",
        "urn:epc:class:lgtin:8935000.000001.L1",
        "urn:gdst:example.org:product:lot:class:mill.1.l-1",
        "https://farm.example.org/lots/7",
        "urn:epc:id:gid:95100000.12345.400"
      })
  void sound_keys_and_other_schemes_are_not_told(String lot) {
    assertThat(Checked.by(rule, of(lot))).isEmpty();
  }

  @Test
  void places_are_looked_at_as_well() {
    var event =
        Sample.object("e:1", "2026-09-01T07:30:00+07:00", Action.OBSERVE, "shipping")
            .readPoint(Place.of("https://id.gs1.org/414/8935000000013"))
            .build();

    assertThat(Checked.by(rule, event).get(0).pointers()).containsExactly("/readPoint/id");
  }
}
