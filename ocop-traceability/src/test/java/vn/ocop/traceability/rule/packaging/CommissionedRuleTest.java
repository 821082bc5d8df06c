package vn.ocop.traceability.rule.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.rule.Checked;

class CommissionedRuleTest {

  private final CommissionedRule rule = new CommissionedRule();

  @Test
  void a_tin_is_not_packed_before_it_is() {
    assertThat(
            Checked.by(
                rule,
                Boxes.chain(
                    Boxes.packTin("2026-04-01T08:00"),
                    Boxes.tin("2026-04-02T08:00", Action.ADD, "commissioning"))))
        .hasSize(1);
  }

  @Test
  void commissioned_first_or_never_is_fine() {
    assertThat(
            Checked.by(
                rule,
                Boxes.chain(
                    Boxes.tin("2026-04-01T07:00", Action.ADD, "commissioning"),
                    Boxes.packTin("2026-04-01T08:00"))))
        .isEmpty();
    assertThat(Checked.by(rule, Boxes.chain(Boxes.packTin("2026-04-01T08:00")))).isEmpty();
  }
}
