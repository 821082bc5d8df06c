package vn.ocop.traceability.rule.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.aggregation;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.Sample;

class PackingRingRuleTest {

  private final PackingRingRule rule = new PackingRingRule();

  private static EpcisEvent put(int minute, Action action, int child, int parent) {
    return aggregation(
            at("2026-04-01T08:00").plusMinutes(minute),
            action,
            action == Action.ADD ? "packing" : "unpacking",
            place(1),
            unit(parent))
        .addChildEpcs(new Identifier(unit(child)))
        .build();
  }

  @Test
  void a_box_in_a_box_in_itself_is_found() {
    Chain chain =
        Chain.of(
            List.of(put(0, Action.ADD, 1, 2), put(1, Action.ADD, 2, 3), put(2, Action.ADD, 3, 1)));

    assertThat(Sample.told(Checked.by(rule, chain))).isEqualTo("PACKED_IN_ITSELF VIOLATED");
    assertThat(Checked.by(rule, chain).get(0).figure("containers").orElseThrow().text().en())
        .isEqualTo("3");
    assertThat(Checked.by(rule, Chain.of(List.of(put(0, Action.ADD, 1, 1))))).hasSize(1);
  }

  @Test
  void containers_are_followed_no_further_than_the_profile_says() {
    Chain chain =
        Chain.of(
            List.of(put(0, Action.ADD, 1, 2), put(1, Action.ADD, 2, 3), put(2, Action.ADD, 3, 1)));
    Profile profile = Profile.standard();

    assertThat(Sample.told(Checked.by(rule, chain, profile.with("PACKED_IN_ITSELF", "depth", "1"))))
        .isEqualTo("PACKED_IN_ITSELF UNDECIDED");
    assertThat(Sample.told(Checked.by(rule, chain, profile.with("PACKED_IN_ITSELF", "depth", "2"))))
        .isEqualTo("PACKED_IN_ITSELF VIOLATED");
  }

  @Test
  void boxes_may_change_places_once_they_are_unpacked() {
    Chain chain =
        Chain.of(
            List.of(
                put(0, Action.ADD, 1, 2), put(1, Action.DELETE, 1, 2), put(2, Action.ADD, 2, 1)));

    assertThat(Checked.by(rule, chain)).isEmpty();
  }

  @Test
  void twenty_thousand_boxes_in_each_other_from_the_outside_in_are_no_burden() {
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      events.add(put(i, Action.ADD, 20_000 - i - 1, 20_000 - i));
    }

    assertThat(Checked.by(rule, Chain.of(events))).isEmpty();
  }
}
