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
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.PersistentDisposition;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.gs1.identity.CommonName;
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

  private static final String BOX = unit(1);
  private static final String PALLET = unit(2);

  private static EpcisEvent packed(String time, String kilograms, String box) {
    return TestEvents.pack(at(time), place(1), box, List.of(kg(LOT, kilograms)));
  }

  private static EpcisEvent onPallet(String time) {
    return TestEvents.aggregation(at(time), Action.ADD, "packing", place(1), PALLET)
        .addChildEpcs(new Identifier(BOX))
        .build();
  }

  private static EpcisEvent recalledUnit(String time, String unit) {
    return TestEvents.object(at(time), Action.OBSERVE, "holding", place(1))
        .disposition(Sample.disposition("recalled"))
        .addEpcs(new Identifier(unit))
        .build();
  }

  private static EpcisEvent soldUnit(String time, String unit) {
    return TestEvents.object(at(time), Action.OBSERVE, "retail_selling", place(1))
        .addEpcs(new Identifier(unit))
        .build();
  }

  private static EpcisEvent unpacked(String time, String box, String kilograms) {
    return TestEvents.aggregation(at(time), Action.DELETE, "unpacking", place(1), box)
        .addChildQuantities(kg(LOT, kilograms))
        .build();
  }

  @Test
  void a_pallet_is_not_sold_with_a_recalled_lot_in_one_of_its_boxes() {
    List<RuleFinding> findings =
        found(
            MADE,
            packed("2026-04-01T09:00", "9", BOX),
            onPallet("2026-04-01T10:00"),
            recalled("2026-04-02T08:00", "9"),
            soldUnit("2026-04-02T09:00", PALLET));

    assertThat(Sample.told(findings)).isEqualTo("SOLD_AFTER_RECALL VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("with it inside is sold");
    assertThat(findings.get(0).lots()).hasSize(2);
  }

  @Test
  void what_was_taken_out_before_the_recall_or_the_sale_is_not_sold_with_the_box() {
    EpcisEvent packed = packed("2026-04-01T09:00", "9", BOX);
    EpcisEvent sold = soldUnit("2026-04-03T09:00", BOX);

    assertThat(
            found(
                MADE,
                packed,
                recalled("2026-04-02T08:00", "9"),
                unpacked("2026-04-02T09:00", BOX, "9"),
                sold))
        .isEmpty();
    assertThat(
            found(
                MADE,
                packed,
                unpacked("2026-04-01T10:00", BOX, "9"),
                recalledUnit("2026-04-02T08:00", BOX),
                sold("2026-04-02T09:00")))
        .isEmpty();
  }

  @Test
  void the_content_of_a_recalled_pallet_is_not_sold_by_itself() {
    List<RuleFinding> findings =
        found(
            MADE,
            packed("2026-04-01T09:00", "9", BOX),
            onPallet("2026-04-01T10:00"),
            recalledUnit("2026-04-02T08:00", PALLET),
            unpacked("2026-04-02T09:00", BOX, "9"),
            sold("2026-04-02T10:00"));

    assertThat(Sample.told(findings)).isEqualTo("SOLD_AFTER_RECALL VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .contains("recalled with " + CommonName.of(PALLET))
        .contains("by itself");
  }

  @Test
  void a_recalled_pallet_that_is_sold_is_told_once() {
    assertThat(
            found(
                MADE,
                packed("2026-04-01T09:00", "9", BOX),
                onPallet("2026-04-01T10:00"),
                recalledUnit("2026-04-02T08:00", PALLET),
                soldUnit("2026-04-02T10:00", PALLET),
                soldUnit("2026-04-02T11:00", PALLET)))
        .hasSize(1);
  }

  @Test
  void a_lot_of_which_one_box_was_recalled_may_be_sold_from_another() {
    EpcisEvent recall = recalledUnit("2026-04-02T08:00", BOX);
    List<EpcisEvent> events =
        List.of(
            MADE,
            packed("2026-04-01T09:00", "4", BOX),
            packed("2026-04-01T09:00", "5", PALLET),
            recall);

    assertThat(found(events, soldUnit("2026-04-02T10:00", PALLET))).isEmpty();
    assertThat(found(events, sold("2026-04-02T10:00"))).isEmpty();
    assertThat(
            Sample.told(
                found(events, unpacked("2026-04-02T09:00", BOX, "4"), sold("2026-04-02T10:00"))))
        .isEqualTo("SOLD_AFTER_RECALL UNDECIDED");
  }

  private static List<RuleFinding> found(List<EpcisEvent> events, EpcisEvent... more) {
    return found(Stream.concat(events.stream(), Stream.of(more)).toArray(EpcisEvent[]::new));
  }

  @Test
  void taking_a_recall_back_frees_what_was_recalled_with_the_pallet() {
    EpcisEvent cleared =
        TestEvents.object(at("2026-04-03T08:00"), Action.OBSERVE, "inspecting", place(1))
            .persistentDisposition(
                new PersistentDisposition(List.of(), List.of(Sample.disposition("recalled"))))
            .addEpcs(new Identifier(PALLET))
            .build();

    assertThat(
            found(
                MADE,
                packed("2026-04-01T09:00", "9", BOX),
                onPallet("2026-04-01T10:00"),
                recalledUnit("2026-04-02T08:00", PALLET),
                cleared,
                soldUnit("2026-04-04T09:00", BOX)))
        .isEmpty();
  }

  @Test
  void units_of_unknown_content_are_told_once_and_leave_the_rule_undecided() {
    List<RuleFinding> findings =
        found(
            MADE,
            recalled("2026-04-02T08:00", "9"),
            soldUnit("2026-04-01T09:00", unit(7)),
            soldUnit("2026-04-02T09:00", unit(8)),
            soldUnit("2026-04-02T10:00", unit(9)));

    assertThat(Sample.told(findings)).isEqualTo("SOLD_AFTER_RECALL UNDECIDED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .contains("2 units (such as " + CommonName.of(unit(8)) + ")");
    assertThat(findings.get(0).text(Locale.forLanguageTag("vi"))).contains("2 kiện hàng");
  }

  @Test
  void what_comes_out_of_a_recalled_unit_of_unknown_content_was_perhaps_in_it() {
    List<EpcisEvent> events =
        List.of(recalledUnit("2026-04-02T08:00", BOX), sold("2026-04-02T10:00"));

    assertThat(found(events, MADE).get(0).text(Locale.ENGLISH)).contains("1 recalled units");
    assertThat(Sample.told(found(events, MADE, unpacked("2026-04-02T09:00", BOX, "9"))))
        .isEqualTo("SOLD_AFTER_RECALL UNDECIDED");
  }
}
