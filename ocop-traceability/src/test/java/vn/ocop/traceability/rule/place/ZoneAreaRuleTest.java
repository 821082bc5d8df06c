package vn.ocop.traceability.rule.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ZoneAreaRuleTest {

  private final ZoneAreaRule rule = new ZoneAreaRule();

  /** A degree at the equator: 111.32 km east, 110.57 km north (WGS 84). */
  @Test
  void areas_are_those_of_the_ellipsoid() {
    assertThat(hectares("0.000000"))
        .isCloseTo(new BigDecimal("123.0907"), within(new BigDecimal("0.001")));
    assertThat(hectares("21.850000"))
        .isCloseTo(new BigDecimal("114.4"), within(BigDecimal.valueOf(0.1)));
  }

  @Test
  void a_declared_area_far_from_the_polygons_is_found() {
    var shape = Zones.square("106.000000", "21.850000");

    assertThat(Zones.check(rule, Zones.zone("Z1", shape, "110"))).isEmpty();
    var findings = Zones.check(rule, Zones.zone("Z1", shape, "20"));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).figures().get(0).value())
        .isBetween(new BigDecimal("114.3"), new BigDecimal("114.5"));
  }

  private static BigDecimal hectares(String south) {
    return Shapes.hectares(Shapes.inMetres(Zones.square("106.000000", south)).getArea());
  }
}
