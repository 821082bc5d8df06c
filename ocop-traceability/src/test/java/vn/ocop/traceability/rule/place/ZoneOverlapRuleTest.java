package vn.ocop.traceability.rule.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ZoneOverlapRuleTest {

  private final ZoneOverlapRule rule = new ZoneOverlapRule();

  @Test
  void zones_that_share_land_are_found_once() {
    var findings =
        Zones.check(
            rule,
            Zones.zone("Z2", Zones.square("106.005000", "21.850000"), "114"),
            Zones.zone("Z1", Zones.square("106.000000", "21.850000"), "114"));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).text(Locale.ENGLISH)).startsWith("Zones Z1 and Z2 share 57.");
  }

  @Test
  void neighbours_share_a_border_only() {
    assertThat(
            Zones.check(
                rule,
                Zones.zone("Z1", Zones.square("106.000000", "21.850000"), "114"),
                Zones.zone("Z2", Zones.square("106.010000", "21.850000"), "114")))
        .isEmpty();
  }
}
