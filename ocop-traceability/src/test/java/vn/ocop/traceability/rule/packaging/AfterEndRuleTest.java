package vn.ocop.traceability.rule.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.rule.Checked;

class AfterEndRuleTest {

  private final AfterEndRule rule = new AfterEndRule();

  @Test
  void a_destroyed_tin_is_seen_no_more() {
    var findings =
        Checked.by(
            rule,
            Boxes.chain(
                Boxes.tin("2026-04-01T08:00", Action.DELETE, "destroying"),
                Boxes.tin("2026-04-02T08:00", Action.OBSERVE, "storing"),
                Boxes.tin("2026-04-03T08:00", Action.OBSERVE, "storing")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).eventIds()).hasSize(2);
  }

  @Test
  void a_code_that_is_commissioned_again_begins_anew() {
    assertThat(
            Checked.by(
                rule,
                Boxes.chain(
                    Boxes.tin("2026-04-01T08:00", Action.DELETE, "decommissioning"),
                    Boxes.tin("2026-04-02T08:00", Action.ADD, "commissioning"),
                    Boxes.tin("2026-04-03T08:00", Action.OBSERVE, "storing"))))
        .isEmpty();
  }

  @Test
  void the_end_is_the_last_event() {
    assertThat(
            Checked.by(
                rule,
                Boxes.chain(
                    Boxes.tin("2026-04-01T08:00", Action.OBSERVE, "storing"),
                    Boxes.tin("2026-04-02T08:00", Action.DELETE, "destroying"))))
        .isEmpty();
  }
}
