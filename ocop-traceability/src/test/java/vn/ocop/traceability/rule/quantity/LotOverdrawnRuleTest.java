package vn.ocop.traceability.rule.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.destroy;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.pack;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.Checked;

class LotOverdrawnRuleTest {

  private static final String LOT = lot(1, "A");

  private static EpcisEvent made(String time, String kilograms) {
    return commission(at(time), place(1), kg(LOT, kilograms));
  }

  private static EpcisEvent used(String time, String kilograms) {
    return destroy(at(time), place(1), kg(LOT, kilograms));
  }

  private static List<String> found(EpcisEvent... events) {
    return Checked.by(new LotOverdrawnRule(), Chain.of(List.of(events))).stream()
        .map(f -> f.text(Locale.ENGLISH))
        .toList();
  }

  @Test
  void a_lot_is_overdrawn_at_an_instant_even_if_more_is_made_later() {
    assertThat(
            found(
                made("2026-04-01T08:00", "100"),
                used("2026-04-02T08:00", "120"),
                made("2026-04-03T08:00", "100")))
        .singleElement()
        .asString()
        .contains("120 KGM")
        .contains("only 100 KGM was made");
  }

  @Test
  void what_happens_at_one_instant_counts_together() {
    assertThat(
            found(
                made("2026-04-01T08:00", "50"),
                used("2026-04-02T08:00", "100"),
                made("2026-04-02T08:00", "50")))
        .isEmpty();
  }

  @Test
  void scales_may_differ_by_half_a_per_cent() {
    assertThat(found(made("2026-04-01T08:00", "100"), used("2026-04-02T08:00", "100.5"))).isEmpty();
    assertThat(found(made("2026-04-01T08:00", "100"), used("2026-04-02T08:00", "100.51")))
        .hasSize(1);
  }

  @Test
  void no_more_lies_packed_than_was_made() {
    assertThat(
            found(
                made("2026-04-01T08:00", "100"),
                pack(at("2026-04-02T08:00"), place(1), unit(1), List.of(kg(LOT, "60"))),
                pack(at("2026-04-02T09:00"), place(1), unit(2), List.of(kg(LOT, "60")))))
        .singleElement()
        .asString()
        .contains("lies packed");
  }

  @Test
  void a_missing_mass_is_undecided_unless_what_is_known_is_too_much() {
    EpcisEvent pieces = destroy(at("2026-04-02T08:00"), place(1), QuantityElement.ofPieces(LOT, 3));

    assertThat(found(made("2026-04-01T08:00", "100"), pieces))
        .singleElement()
        .asString()
        .contains("cannot be balanced");
    assertThat(found(made("2026-04-01T08:00", "100"), pieces, used("2026-04-03T08:00", "200")))
        .singleElement()
        .asString()
        .contains("only 100 KGM");
  }
}
