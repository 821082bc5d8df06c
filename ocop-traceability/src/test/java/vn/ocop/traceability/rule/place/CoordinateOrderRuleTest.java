package vn.ocop.traceability.rule.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.ZoneShape;

class CoordinateOrderRuleTest {

  private final CoordinateOrderRule rule = new CoordinateOrderRule();

  @Test
  void latitude_before_longitude_is_found() {
    var findings = Zones.check(rule, ZoneShape.point(Position.of("21.853456", "106.761234")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("latitude stands before longitude");
  }

  @Test
  void what_is_nowhere_on_earth_is_found() {
    assertThat(Zones.check(rule, ZoneShape.point(Position.of("200.5", "1E+999")))).hasSize(1);
  }

  @Test
  void places_in_and_outside_viet_nam_are_sound_coordinates() {
    assertThat(Zones.check(rule, Zones.square("106.761234", "21.853456"))).isEmpty();
    assertThat(Zones.check(rule, ZoneShape.point(Position.of("-5.3121", "7.2032")))).isEmpty();
  }
}
