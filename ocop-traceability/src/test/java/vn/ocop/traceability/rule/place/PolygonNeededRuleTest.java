package vn.ocop.traceability.rule.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.ZoneShape;
import vn.ocop.traceability.rule.Verdict;

class PolygonNeededRuleTest {

  private final PolygonNeededRule rule = new PolygonNeededRule();
  private final ZoneShape point = ZoneShape.point(Position.of("106.761234", "21.853456"));

  @Test
  void a_point_will_do_up_to_four_hectares() {
    assertThat(Zones.check(rule, Zones.zone("Z1", point, "4"))).isEmpty();
    assertThat(Zones.check(rule, Zones.zone("Z1", point, "4.01")))
        .extracting(f -> f.verdict())
        .containsExactly(Verdict.VIOLATED);
  }

  @Test
  void without_an_area_it_is_undecided() {
    assertThat(Zones.check(rule, point))
        .extracting(f -> f.verdict())
        .containsExactly(Verdict.UNDECIDED);
  }
}
