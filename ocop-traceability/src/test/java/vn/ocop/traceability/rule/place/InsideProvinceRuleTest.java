package vn.ocop.traceability.rule.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.Border;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.MasterDataBuilder;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.masterdata.ZoneShape;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class InsideProvinceRuleTest {

  private static final ProvinceCode LANG_SON = ProvinceCode.of("20");

  /** Half a degree of land, which ends at 107° east. */
  private static final ZoneShape LAND =
      ZoneShape.polygon(
          Zones.ring("106.5", "21.5", "107", "21.5", "107", "22", "106.5", "22", "106.5", "21.5"));

  private static Zone zone(String code, ZoneShape shape) {
    return Zone.builder().code(code).province(LANG_SON).shape(shape).build();
  }

  private static MasterDataBuilder border(ZoneShape shape) {
    return MasterData.builder().border(Border.ofProvince(LANG_SON, shape));
  }

  private static List<RuleFinding> found(MasterDataBuilder data, Zone... zones) {
    for (Zone zone : zones) {
      data.zone(zone);
    }
    return Checked.by(new InsideProvinceRule(), Chain.of(List.of(), data.build()));
  }

  @Test
  void a_zone_lies_within_its_border() {
    assertThat(found(border(LAND), zone("Z1", Zones.square("106.9", "21.8")))).isEmpty();

    List<RuleFinding> findings =
        found(border(LAND), zone("Z1", Zones.square("107.000000", "21.8")));
    assertThat(Sample.told(findings)).isEqualTo("ZONE_OUTSIDE_PROVINCE VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .isEqualTo("100 % of zone Z1 lies outside the border of the province 20");
  }

  @Test
  void a_border_is_coarser_than_a_zone() {
    ZoneShape aTwentiethOut = Zones.square("106.990500", "21.8");
    ZoneShape aSixthOut = Zones.square("106.991700", "21.8");

    assertThat(found(border(LAND), zone("Z1", aTwentiethOut))).isEmpty();
    assertThat(found(border(LAND), zone("Z1", aSixthOut)).get(0).figure("outside"))
        .hasValueSatisfying(outside -> assertThat(outside.text().en()).isEqualTo("17 %"));
    Profile wide = Profile.standard().with("ZONE_OUTSIDE_PROVINCE", "tolerance", "20");
    assertThat(
            Checked.by(
                new InsideProvinceRule(),
                Chain.of(List.of(), border(LAND).zone(zone("Z1", aSixthOut)).build()),
                wide))
        .isEmpty();
  }

  @Test
  void a_point_lies_inside_on_the_border_or_outside() {
    assertThat(found(border(LAND), zone("Z1", ZoneShape.point(Position.of("107", "21.7")))))
        .isEmpty();
    assertThat(found(border(LAND), zone("Z1", ZoneShape.point(Position.of("107.000001", "21.7")))))
        .hasSize(1);
  }

  @Test
  void without_a_sound_border_it_is_undecided_once_for_the_province() {
    Zone one = zone("Z1", Zones.square("106.9", "21.8"));
    Zone other = zone("Z2", Zones.square("106.9", "21.9"));
    ZoneShape open = ZoneShape.polygon(Zones.ring("106.5", "21.5", "107", "21.5", "107", "22"));

    List<RuleFinding> findings = found(MasterData.builder(), one, other);
    assertThat(Sample.told(findings)).isEqualTo("ZONE_OUTSIDE_PROVINCE UNDECIDED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .isEqualTo(
            "The border of the province 20 is missing, so that its zones (2) cannot be judged");
    assertThat(found(border(open), one).get(0).text(Locale.ENGLISH)).contains("no sound shape");
  }

  @Test
  void a_zone_without_province_or_sound_shape_is_not_looked_at() {
    Zone anywhere = Zone.builder().code("Z1").shape(Zones.square("1.0", "1.0")).build();
    Zone crossing =
        zone("Z2", ZoneShape.polygon(Zones.ring("1", "1", "2", "2", "1", "2", "2", "1", "1", "1")));

    assertThat(found(border(LAND), anywhere, crossing)).isEmpty();
  }
}
