package vn.ocop.traceability.rule.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.testing.TestEvents;

class SealedContentRuleTest {

  private final SealedContentRule rule = new SealedContentRule();

  @Test
  void a_tin_in_a_box_is_not_sold_by_itself() {
    var findings =
        Checked.by(
            rule,
            Boxes.chain(
                Boxes.packTin("2026-04-01T08:00"),
                Boxes.tin("2026-04-02T08:00", Action.OBSERVE, "retail_selling")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).eventIds()).hasSize(2);
  }

  @Test
  void once_the_box_is_emptied_the_tin_may_be_sold() {
    assertThat(
            Checked.by(
                rule,
                Boxes.chain(
                    Boxes.packTin("2026-04-01T08:00"),
                    TestEvents.unpackAll(TestEvents.at("2026-04-02T08:00"), Boxes.HOUSE, Boxes.BOX),
                    Boxes.tin("2026-04-03T08:00", Action.OBSERVE, "retail_selling"))))
        .isEmpty();
  }

  @Test
  void a_box_that_is_sent_takes_its_content_with_it() {
    var both =
        TestEvents.object(
                TestEvents.at("2026-04-02T08:00"), Action.OBSERVE, "shipping", Boxes.HOUSE)
            .addEpcs(new Identifier(Boxes.BOX), new Identifier(Boxes.TIN))
            .build();

    assertThat(Checked.by(rule, Boxes.chain(Boxes.packTin("2026-04-01T08:00"), both))).isEmpty();
  }

  @Test
  void seeing_a_tin_in_its_box_changes_nothing() {
    assertThat(
            Checked.by(
                rule,
                Boxes.chain(
                    Boxes.packTin("2026-04-01T08:00"),
                    Boxes.tin("2026-04-02T08:00", Action.OBSERVE, "inspecting"))))
        .isEmpty();
  }
}
