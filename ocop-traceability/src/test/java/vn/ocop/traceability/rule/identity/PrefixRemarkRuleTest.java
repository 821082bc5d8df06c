package vn.ocop.traceability.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Sample;

class PrefixRemarkRuleTest {

  private static EpcisEvent of(String... lots) {
    var event = Sample.object("e:1", "2026-09-01T07:30:00+07:00", Action.OBSERVE, "shipping");
    for (String lot : lots) {
      event.addQuantities(QuantityElement.of(lot, "1", "KGM"));
    }
    return event.build();
  }

  @Test
  void two_lots_of_one_product_give_one_remark_about_one_product() {
    var findings =
        Checked.by(new PrefixRemarkRule(), Capture.of(List.of(of(Sample.TEA_L1, Sample.TEA_L2))));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(findings.get(0).figure("products").orElseThrow().value()).isEqualTo(BigDecimal.ONE);
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("893");
  }

  @Test
  void other_prefixes_need_no_remark() {
    assertThat(
            Checked.by(
                new PrefixRemarkRule(),
                Capture.of(List.of(of("https://id.gs1.org/01/04012345123456/10/L1")))))
        .isEmpty();
  }
}
