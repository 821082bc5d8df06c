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

  private static Chain chain(EpcisEvent... events) {
    MasterData data =
        MasterData.builder()
            .site(Site.builder().id(place(1)).position(LANG_SON).build())
            .site(Site.builder().id(place(2)).position(CA_MAU).build())
            .build();
    return Chain.of(List.of(events), data);
  }

  @Test
  void the_whole_country_is_not_crossed_in_two_hours() {
    TravelRule rule = new TravelRule();
    EpcisEvent start = seen("2026-04-01T08:00", 1);

    assertThat(Checked.by(rule, chain(start, seen("2026-04-01T10:00", 2)))).hasSize(1);
    assertThat(Checked.by(rule, chain(start, seen("2026-04-02T10:00", 2)))).isEmpty();
  }

  @Test
  void the_way_begins_when_the_thing_was_last_seen_at_its_start() {
    EpcisEvent last = seen("2026-04-08T08:00", 1);
    EpcisEvent there = seen("2026-04-08T10:00", 2);
    var findings = Checked.by(new TravelRule(), chain(seen("2026-04-01T08:00", 1), last, there));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).eventIds())
        .containsExactly(TestEvents.id(last), TestEvents.id(there));
    assertThat(findings.get(0).figure("minutes").orElseThrow().value()).isEqualByComparingTo("120");
  }
}
