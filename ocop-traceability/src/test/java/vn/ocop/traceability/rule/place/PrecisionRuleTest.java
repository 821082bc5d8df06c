package vn.ocop.traceability.rule.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.ZoneShape;

class PrecisionRuleTest {

  private final PrecisionRule rule = new PrecisionRule();

  @Test
  void six_decimals_are_needed_and_ending_zeros_count() {
    assertThat(Zones.check(rule, ZoneShape.point(Position.of("106.760000", "21.853456"))))
        .isEmpty();
    assertThat(Zones.check(rule, ZoneShape.point(Position.of("106.76", "21.853456")))).hasSize(1);
  }
}
