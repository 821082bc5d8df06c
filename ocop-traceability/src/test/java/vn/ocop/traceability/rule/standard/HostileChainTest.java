package vn.ocop.traceability.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.Validation;
import vn.ocop.traceability.testing.TestEvents;

/** Chains that nobody could have lived: every rule comes to its end, and says so. */
class HostileChainTest {

  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final String PLACE = TestEvents.place(1);

  private static Validation validate(List<EpcisEvent> events) {
    return StandardRules.validator(Profile.named("ocop"))
        .validate(Capture.of(events), MasterData.none(), Optional.of(NOW));
  }

  private static EpcisEvent packUnit(String time, int child, int parent) {
    return TestEvents.aggregation(
            TestEvents.at(time), Action.ADD, "packing", PLACE, TestEvents.unit(parent))
        .addChildEpcs(new Identifier(TestEvents.unit(child)))
        .build();
  }

  private static EpcisEvent send(String time, int unit, int from, int to) {
    return TestEvents.object(TestEvents.at(time), Action.OBSERVE, "shipping", PLACE)
        .addEpcs(new Identifier(TestEvents.unit(unit)))
        .addSources(SourceOrDestination.of("possessing_party", TestEvents.party(from)))
        .addDestinations(SourceOrDestination.of("possessing_party", TestEvents.party(to)))
        .build();
  }

  @Test
  void a_ring_of_boxes_can_be_sent() {
    Validation validation =
        validate(
            List.of(
                packUnit("2026-04-01T08:00", 1, 2),
                packUnit("2026-04-01T09:00", 2, 3),
                packUnit("2026-04-01T10:00", 3, 1),
                packUnit("2026-04-01T11:00", 4, 4),
                send("2026-04-02T08:00", 1, 1, 2),
                send("2026-04-03T08:00", 2, 3, 4)));

    assertThat(validation.of("PACKED_IN_ITSELF")).hasSize(2);
    assertThat(validation.of("CUSTODY_BROKEN")).hasSize(1);
  }

  @Test
  void numbers_and_years_without_measure_are_told() {
    String lot = TestEvents.lot(1, "A");
    Validation validation =
        validate(
            List.of(
                TestEvents.commission(
                    TestEvents.at("2026-04-01T08:00"), PLACE, TestEvents.kg(lot, "1E+90")),
                TestEvents.commission(
                    TestEvents.at("2026-04-01T08:00"),
                    PLACE,
                    TestEvents.kg(TestEvents.lot(1, "B"), "-5")),
                TestEvents.observe(
                    TestEvents.at("9999-12-31T23:59"),
                    "storing",
                    PLACE,
                    TestEvents.kg(lot, "0.000000000000000000001"))));

    assertThat(validation.of("QUANTITY_IMPOSSIBLE")).hasSize(2);
    assertThat(validation.of("EVENT_IN_FUTURE")).hasSize(1);
  }

  @Property(tries = 15)
  void the_order_of_events_changes_no_finding(@ForAll long seed) {
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      events.add(packUnit("2026-04-0" + i + "T08:00", i, i % 4 + 1));
      events.add(send("2026-04-0" + i + "T12:00", i, i, 7 - i));
      events.add(
          TestEvents.transform(
              TestEvents.at("2026-04-0" + i + "T15:00"),
              "commissioning",
              TestEvents.place(i),
              List.of(TestEvents.kg(TestEvents.lot(1, "L" + i % 3), "" + i)),
              List.of(TestEvents.kg(TestEvents.lot(2, "M" + i % 2), "" + i))));
    }
    Validation expected = validate(events);
    Collections.shuffle(events, new Random(seed));

    assertThat(validate(events)).isEqualTo(expected);
    assertThat(expected.errors()).isPositive();
  }
}
