package vn.ocop.traceability.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;

class AreaCodeRuleTest {

  private static final Profile PLANTING =
      Profile.standard().with("AREA_CODE_UNUSUAL", "kind", "PLANTING_AREA");

  private static List<RuleFinding> found(String code, Profile profile) {
    return Checked.by(
        new AreaCodeRule(),
        Chain.of(List.of(), MasterData.builder().zone(Zone.builder().code(code).build()).build()),
        profile);
  }

  @Test
  void a_planting_area_code_has_a_layout_in_use() {
    assertThat(found("VN-LSOR-0012", PLANTING)).isEmpty();
    assertThat(found("LS0012", PLANTING)).hasSize(1);
  }

  @Test
  void a_zone_code_is_the_provinces_own() {
    assertThat(found("LS0012", Profile.standard())).isEmpty();
  }
}
