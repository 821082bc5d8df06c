package vn.ocop.traceability.rule.place;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.testing.TestEvents;

class TravelRuleTest {

  private static final Position LANG_SON = Position.of("106.761000", "21.853000");
  private static final Position CA_MAU = Position.of("105.150000", "9.177000");

  private static EpcisEvent seen(String time, int where) {
    return TestEvents.object(at(time), Action.OBSERVE, "inspecting", place(where))
        .addEpcs(new Identifier(TestEvents.unit(7)))
        .build();
  }

  private static Chain chain(String first, String second) {
    MasterData data =
        MasterData.builder()
            .site(Site.builder().id(place(1)).position(LANG_SON).build())
            .site(Site.builder().id(place(2)).position(CA_MAU).build())
            .build();
    return Chain.of(List.of(seen(first, 1), seen(second, 2)), data);
  }

  @Test
  void the_whole_country_is_not_crossed_in_two_hours() {
    TravelRule rule = new TravelRule();

    assertThat(Checked.by(rule, chain("2026-04-01T08:00", "2026-04-01T10:00"))).hasSize(1);
    assertThat(Checked.by(rule, chain("2026-04-01T08:00", "2026-04-02T10:00"))).isEmpty();
  }
}
