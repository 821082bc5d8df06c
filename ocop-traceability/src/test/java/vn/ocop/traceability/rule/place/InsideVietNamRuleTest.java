package vn.ocop.traceability.rule.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.ZoneShape;

class InsideVietNamRuleTest {

  private final InsideVietNamRule rule = new InsideVietNamRule();

  @ParameterizedTest
  @CsvSource({
    "105.320000, 23.380000", // Lũng Cú
    "104.720000, 8.600000", // Đất Mũi
    "102.150000, 22.400000", // A Pa Chải
    "109.450000, 12.640000", // Mũi Điện
    "103.960000, 10.220000", // Phú Quốc
    "112.340000, 16.830000", // Hoàng Sa
    "114.330000, 10.380000" // Trường Sa
  })
  void the_ends_of_the_country_and_its_islands_lie_inside(String longitude, String latitude) {
    assertThat(Zones.check(rule, ZoneShape.point(Position.of(longitude, latitude)))).isEmpty();
  }

  @Test
  void a_farm_in_africa_lies_outside() {
    assertThat(Zones.check(rule, Zones.square("-5.312100", "7.203200"))).hasSize(1);
  }
}
