package vn.ocop.traceability.rule.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.observe;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class TransferQuantityRuleTest {

  private static final String LOT = lot(1, "A");
  private static final EpcisEvent MADE =
      commission(at("2026-04-01T07:00"), place(1), kg(LOT, "900"));

  private static EpcisEvent sent(String time, String kilograms) {
    return observe(at(time), "shipping", place(1), kg(LOT, kilograms));
  }

  private static EpcisEvent received(String time, String kilograms) {
    return observe(at(time), "receiving", place(2), kg(LOT, kilograms));
  }

  private static List<RuleFinding> found(EpcisEvent... events) {
    return Checked.by(new TransferQuantityRule(), Chain.of(List.of(events)));
  }

  @Test
  void as_much_arrives_as_was_sent_within_one_per_cent() {
    List<RuleFinding> findings =
        found(MADE, sent("2026-04-01T08:00", "100"), received("2026-04-01T09:00", "98.9"));

    assertThat(Sample.told(findings)).isEqualTo("RECEIPT_DIFFERS VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).endsWith("100 KGM shipped, 98.9 KGM received");
    assertThat(found(MADE, sent("2026-04-01T08:00", "100"), received("2026-04-01T09:00", "99")))
        .isEmpty();
    assertThat(found(MADE, sent("2026-04-01T08:00", "100"), received("2026-04-01T09:00", "101")))
        .isEmpty();
    assertThat(found(MADE, sent("2026-04-01T08:00", "100"), received("2026-04-01T09:00", "101.1")))
        .hasSize(1);
  }

  @Test
  void the_profile_sets_how_far_scales_may_differ() {
    Chain chain =
        Chain.of(
            List.of(MADE, sent("2026-04-01T08:00", "100"), received("2026-04-01T09:00", "95")));
    Profile five = Profile.standard().with("RECEIPT_DIFFERS", "tolerance", "5");

    assertThat(Checked.by(new TransferQuantityRule(), chain, five)).isEmpty();
  }

  @Test
  void parts_are_summed_and_what_is_still_on_its_way_is_waited_for() {
    EpcisEvent first = sent("2026-04-01T08:00", "60");
    EpcisEvent second = sent("2026-04-01T08:30", "40");

    assertThat(found(MADE, first, second, received("2026-04-01T09:00", "60"))).isEmpty();
    assertThat(
            found(
                MADE,
                first,
                second,
                received("2026-04-01T09:00", "60"),
                received("2026-04-01T09:30", "30")))
        .hasSize(1);
    assertThat(found(MADE, first, second, received("2026-04-01T09:00", "102"))).hasSize(1);
  }

  @Test
  void a_missing_mass_is_undecided() {
    EpcisEvent pieces =
        observe(at("2026-04-01T09:00"), "receiving", place(2), QuantityElement.ofPieces(LOT, 3));

    List<RuleFinding> findings = found(MADE, sent("2026-04-01T08:00", "100"), pieces);

    assertThat(Sample.told(findings)).isEqualTo("RECEIPT_DIFFERS UNDECIDED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("a mass is missing");
  }

  @Test
  void what_a_lot_brings_from_outside_was_shipped_by_nobody_here() {
    EpcisEvent outside = received("2026-04-01T06:00", "100");

    assertThat(found(outside, sent("2026-04-01T08:00", "40"))).isEmpty();
    assertThat(found(outside, sent("2026-04-01T08:00", "40"), received("2026-04-01T09:00", "40")))
        .isEmpty();
    assertThat(found(outside, sent("2026-04-01T08:00", "40"), received("2026-04-01T09:00", "30")))
        .hasSize(1);
  }

  @Test
  void only_one_side_says_nothing() {
    assertThat(found(MADE, sent("2026-04-01T08:00", "100"))).isEmpty();
    assertThat(found(MADE, received("2026-04-01T09:00", "100"))).isEmpty();
  }
}
