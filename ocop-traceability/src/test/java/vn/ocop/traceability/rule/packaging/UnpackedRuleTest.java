package vn.ocop.traceability.rule.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Sample;
import vn.ocop.traceability.testing.TestEvents;

class UnpackedRuleTest {

  private final UnpackedRule rule = new UnpackedRule();

  @Test
  void what_was_packed_may_be_taken_out_in_parts() {
    assertThat(
            Checked.by(
                rule,
                Boxes.chain(
                    Boxes.packTea("2026-04-01T08:00", "20"),
                    Boxes.takeTea("2026-04-02T08:00", "15"),
                    Boxes.takeTea("2026-04-03T08:00", "5"))))
        .isEmpty();
  }

  @Test
  void more_than_is_inside_cannot_be_taken_out() {
    var findings =
        Checked.by(
            rule,
            Boxes.chain(
                Boxes.packTea("2026-04-01T08:00", "20"),
                Boxes.takeTea("2026-04-02T08:00", "15"),
                Boxes.takeTea("2026-04-03T08:00", "6")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).figure("inside").orElseThrow().text().en()).isEqualTo("5 KGM");
    assertThat(findings.get(0).figure("taken").orElseThrow().text().en()).isEqualTo("6 KGM");
  }

  @Test
  void what_was_never_put_in_cannot_be_taken_out() {
    var findings =
        Checked.by(
            rule,
            Boxes.chain(
                Boxes.packTin("2026-04-01T08:00"), Boxes.takeTea("2026-04-02T08:00", "15")));

    assertThat(Sample.told(findings)).isEqualTo("UNPACKED_WITHOUT_PACKING VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("is not in it");
  }

  @Test
  void an_emptied_box_holds_nothing() {
    assertThat(
            Checked.by(
                rule,
                Boxes.chain(
                    Boxes.packTea("2026-04-01T08:00", "20"),
                    TestEvents.unpackAll(TestEvents.at("2026-04-02T08:00"), Boxes.HOUSE, Boxes.BOX),
                    Boxes.takeTea("2026-04-03T08:00", "1"))))
        .hasSize(1);
  }

  @Test
  void a_box_whose_packing_nobody_recorded_proves_nothing() {
    var findings = Checked.by(rule, Boxes.chain(Boxes.takeTea("2026-04-02T08:00", "15")));

    assertThat(Sample.told(findings)).isEqualTo("UNPACKED_WITHOUT_PACKING UNDECIDED");
  }
}
