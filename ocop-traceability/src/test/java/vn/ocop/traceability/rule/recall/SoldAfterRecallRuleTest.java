package vn.ocop.traceability.rule.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.destroy;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.observe;
import static vn.ocop.traceability.testing.TestEvents.party;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.shipping;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.PersistentDisposition;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;
import vn.ocop.traceability.testing.TestEvents;

class SoldAfterRecallRuleTest {

  private static final String LOT = lot(1, "A");
  private static final EpcisEvent MADE = commission(at("2026-04-01T08:00"), place(1), kg(LOT, "9"));

  private static EpcisEvent recalled(String time, String kilograms) {
    return TestEvents.object(at(time), Action.OBSERVE, "holding", place(1))
        .disposition(Sample.disposition("recalled"))
        .addQuantities(kg(LOT, kilograms))
        .build();
  }

  private static EpcisEvent lasting(String time, List<String> set, List<String> unset) {
    return TestEvents.object(at(time), Action.OBSERVE, "inspecting", place(1))
        .persistentDisposition(
            new PersistentDisposition(
                set.stream().map(Sample::disposition).toList(),
                unset.stream().map(Sample::disposition).toList()))
        .addEpcs(new Identifier(LOT))
        .build();
  }

  private static EpcisEvent sold(String time) {
    return observe(at(time), "retail_selling", place(1), kg(LOT, "1"));
  }

  private static List<RuleFinding> found(EpcisEvent... events) {
    MasterData data =
        MasterData.builder().party(Party.builder().id(party(7)).endCustomer(true).build()).build();
    return Checked.by(new SoldAfterRecallRule(), Chain.of(List.of(events), data));
  }

  @Test
  void nothing_recalled_is_sold() {
    List<RuleFinding> findings =
        found(MADE, recalled("2026-04-02T08:00", "9"), sold("2026-04-02T09:00"));

    assertThat(Sample.told(findings)).isEqualTo("SOLD_AFTER_RECALL VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .contains("recalled at 2026-04-02T08:00")
        .contains("2026-04-02T09:00");
    assertThat(findings.get(0).eventIds()).hasSize(2);
  }

  @Test
  void what_was_sold_before_or_at_that_moment_was_not_known_to_be_recalled() {
    assertThat(found(MADE, sold("2026-04-02T07:00"), recalled("2026-04-02T08:00", "9"))).isEmpty();
    assertThat(found(MADE, sold("2026-04-02T08:00"), recalled("2026-04-02T08:00", "9"))).isEmpty();
  }

  @Test
  void nor_is_it_sent_to_an_end_customer() {
    EpcisEvent back =
        shipping(at("2026-04-03T08:00"), place(1), place(2)).addQuantities(kg(LOT, "1")).build();
    EpcisEvent customer =
        shipping(at("2026-04-03T08:00"), place(1), place(3))
            .addDestinations(SourceOrDestination.of("owning_party", party(7)))
            .addQuantities(kg(LOT, "1"))
            .build();

    assertThat(found(MADE, recalled("2026-04-02T08:00", "9"), back)).isEmpty();
    assertThat(found(MADE, recalled("2026-04-02T08:00", "9"), customer)).hasSize(1);
  }

  @Test
  void a_recall_lasts_until_it_is_taken_back() {
    EpcisEvent recalled = lasting("2026-04-02T08:00", List.of("recalled"), List.of());
    EpcisEvent cleared = lasting("2026-04-03T08:00", List.of(), List.of("recalled"));

    assertThat(found(MADE, recalled, sold("2026-04-02T09:00"))).hasSize(1);
    assertThat(found(MADE, recalled, cleared, sold("2026-04-04T09:00"))).isEmpty();
  }

  @Test
  void a_part_of_a_lot_is_undecided() {
    List<RuleFinding> findings =
        found(MADE, recalled("2026-04-02T08:00", "8"), sold("2026-04-02T09:00"));

    assertThat(Sample.told(findings)).isEqualTo("SOLD_AFTER_RECALL UNDECIDED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("perhaps only a part");
    assertThat(Sample.told(found(recalled("2026-04-02T08:00", "8"), sold("2026-04-02T09:00"))))
        .isEqualTo("SOLD_AFTER_RECALL UNDECIDED");
  }

  @Test
  void destroying_it_is_what_a_recall_is_for() {
    assertThat(
            found(
                MADE,
                recalled("2026-04-02T08:00", "9"),
                destroy(at("2026-04-03T08:00"), place(1), kg(LOT, "9"))))
        .isEmpty();
    assertThat(found(MADE, sold("2026-04-02T07:00"))).isEmpty();
  }
}
