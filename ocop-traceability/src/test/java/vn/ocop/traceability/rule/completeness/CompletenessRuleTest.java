package vn.ocop.traceability.rule.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.observe;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.OutsideSupply;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class CompletenessRuleTest {

  private static EpcisEvent made(String lot) {
    return commission(at("2026-04-01T08:00"), place(1), kg(lot(1, lot), "5"));
  }

  private static EpcisEvent seen(String lot) {
    return observe(at("2026-04-02T08:00"), "storing", place(1), kg(lot(1, lot), "5"));
  }

  private static List<RuleFinding> found(MasterData data, List<EpcisEvent> events) {
    return Checked.by(new CompletenessRule(), Chain.of(events, data));
  }

  @Test
  void the_share_of_lots_with_a_step_back_is_told_with_those_without() {
    List<RuleFinding> findings = found(MasterData.none(), List.of(made("A"), made("B"), seen("C")));

    assertThat(Sample.told(findings)).isEqualTo("CHAIN_INCOMPLETE VIOLATED");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .isEqualTo("One step back is known of 2 of 3 lots and pieces (66.6 %)");
    assertThat(findings.get(0).lots()).singleElement().asString().contains("/10/C");
  }

  @Test
  void a_hundred_per_cent_never_stands_where_one_is_missing() {
    List<EpcisEvent> events = new ArrayList<>(List.of(seen("LOST")));
    for (int i = 0; i < 2000; i++) {
      events.add(made("L" + i));
    }

    assertThat(found(MasterData.none(), events).get(0).figure("share").orElseThrow().text().en())
        .isEqualTo("99.9 %");
  }

  @Test
  void twenty_are_named_at_most() {
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      events.add(seen("L" + i));
    }

    RuleFinding finding = found(MasterData.none(), events).get(0);
    assertThat(finding.lots()).hasSize(20);
    assertThat(finding.figure("known").orElseThrow().text().en()).isEqualTo("0");
  }

  @Test
  void a_whole_chain_and_one_of_containers_only_say_nothing() {
    MasterData declared =
        MasterData.builder().outsideSupply(new OutsideSupply(lot(1, "C"), "")).build();

    assertThat(found(MasterData.none(), List.of(made("A")))).isEmpty();
    assertThat(found(declared, List.of(made("A"), seen("C")))).isEmpty();
    assertThat(
            found(
                MasterData.none(),
                List.of(observe(at("2026-04-02T08:00"), "storing", place(1), kg(unit(1), "5")))))
        .isEmpty();
  }
}
