package vn.ocop.traceability.rule.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.testing.TestEvents;

class PackedTwiceRuleTest {

  private static final String OTHER = TestEvents.unit(2);
  private final PackedTwiceRule rule = new PackedTwiceRule();

  private static EpcisEvent packElsewhere(String time) {
    return TestEvents.aggregation(TestEvents.at(time), Action.ADD, "packing", Boxes.HOUSE, OTHER)
        .addChildEpcs(new Identifier(Boxes.TIN))
        .build();
  }

  @Test
  void a_tin_is_not_in_two_boxes() {
    var findings =
        Checked.by(
            rule,
            Boxes.chain(Boxes.packTin("2026-04-01T08:00"), packElsewhere("2026-04-02T08:00")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).eventIds()).hasSize(2);
  }

  @Test
  void repacking_after_unpacking_is_fine() {
    assertThat(
            Checked.by(
                rule,
                Boxes.chain(
                    Boxes.packTin("2026-04-01T08:00"),
                    TestEvents.unpackAll(TestEvents.at("2026-04-01T20:00"), Boxes.HOUSE, Boxes.BOX),
                    packElsewhere("2026-04-02T08:00"))))
        .isEmpty();
  }

  @Test
  void a_lot_may_be_in_several_boxes() {
    EpcisEvent other =
        TestEvents.pack(
            TestEvents.at("2026-04-02T08:00"),
            Boxes.HOUSE,
            OTHER,
            List.of(TestEvents.kg(Boxes.TEA, "5")));

    assertThat(Checked.by(rule, Boxes.chain(Boxes.packTea("2026-04-01T08:00", "5"), other)))
        .isEmpty();
  }
}
