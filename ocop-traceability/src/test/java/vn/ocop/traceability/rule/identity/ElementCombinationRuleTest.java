package vn.ocop.traceability.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Sample;

class ElementCombinationRuleTest {

  private static EpcisEvent of(String lot) {
    return Sample.object("e:1", "2026-09-01T07:30:00+07:00", Action.OBSERVE, "shipping")
        .addQuantities(QuantityElement.of(lot, "1", "KGM"))
        .build();
  }

  @Test
  void one_country_of_origin_and_several_of_processing_exclude_each_other() {
    var findings =
        Checked.by(
            new ElementCombinationRule(),
            of("https://id.gs1.org/01/08935000000014?422=704&426=704"));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("422", "426");
  }

  @Test
  void what_may_stand_together_is_not_told() {
    assertThat(
            Checked.by(
                new ElementCombinationRule(),
                of("https://id.gs1.org/01/08935000000014/10/L1?422=704&17=261231")))
        .isEmpty();
  }
}
