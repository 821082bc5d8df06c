package vn.ocop.traceability.rule.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.Border;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.masterdata.ZoneShape;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

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

  @Test
  void a_border_that_the_caller_brings_is_finer_than_the_boxes() {
    ZoneShape north =
        ZoneShape.polygon(
            Zones.ring("102", "20", "110", "20", "110", "24", "102", "24", "102", "20"));
    ZoneShape laos = Zones.square("105.000000", "17.000000");

    assertThat(Zones.check(rule, laos)).isEmpty();
    var findings = found(north, laos);
    assertThat(Sample.told(findings)).isEqualTo("ZONE_OUTSIDE_VIET_NAM VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).startsWith("100 % of zone Z1");
    assertThat(found(north, Zones.square("106.761234", "21.853456"))).isEmpty();
  }

  @Test
  void a_border_that_is_broken_decides_nothing() {
    ZoneShape open = ZoneShape.polygon(Zones.ring("102", "20", "110", "20", "110", "24"));

    assertThat(Sample.told(found(open, Zones.square("106.761234", "21.853456"))))
        .isEqualTo("ZONE_OUTSIDE_VIET_NAM UNDECIDED");
  }

  private List<RuleFinding> found(ZoneShape border, ZoneShape shape) {
    MasterData data =
        MasterData.builder()
            .border(Border.ofCountry(border))
            .zone(Zone.builder().code("Z1").shape(shape).build())
            .build();
    return Checked.by(rule, Chain.of(List.of(), data));
  }
}
