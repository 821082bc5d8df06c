package vn.ocop.traceability.rule.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.itemClass;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.observe;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.transform;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.OutsideSupply;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Verdict;

class OriginRuleTest {

  private static EpcisEvent use(String id) {
    return transform(
        at("2026-04-02T08:00"),
        "processing",
        place(1),
        List.of(kg(id, "5")),
        List.of(kg(lot(2, "OUT"), "1")));
  }

  private static List<RuleFinding> check(MasterData data, EpcisEvent... events) {
    return Checked.by(new OriginRule(), Chain.of(List.of(events), data));
  }

  @Test
  void what_is_used_without_an_origin_is_found() {
    assertThat(check(MasterData.none(), use(lot(1, "A"))))
        .extracting(RuleFinding::verdict)
        .containsExactly(Verdict.VIOLATED);
  }

  @Test
  void a_lot_or_class_declared_from_outside_needs_none() {
    MasterData lot = MasterData.builder().outsideSupply(new OutsideSupply(lot(1, "A"), "")).build();
    MasterData itsClass =
        MasterData.builder().outsideSupply(new OutsideSupply(itemClass(1), "")).build();

    assertThat(check(lot, use(lot(1, "A")))).isEmpty();
    assertThat(check(itsClass, use(lot(1, "A")))).isEmpty();
  }

  @Test
  void what_arrives_from_outside_or_names_no_lot_is_undecided() {
    EpcisEvent received =
        observe(at("2026-04-01T08:00"), "receiving", place(1), kg(lot(1, "A"), "5"));

    assertThat(check(MasterData.none(), received, use(lot(1, "A"))))
        .singleElement()
        .matches(f -> f.verdict() == Verdict.UNDECIDED)
        .matches(f -> f.text(Locale.ENGLISH).contains("arrives from outside"));
    assertThat(check(MasterData.none(), use(itemClass(1))))
        .singleElement()
        .matches(f -> f.text(Locale.ENGLISH).contains("without a lot"));
  }
}
