package vn.ocop.traceability.rule.time;

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
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class TransferOrderRuleTest {

  private static final String LOT = lot(1, "A");
  private static final EpcisEvent MADE = commission(at("2026-04-01T06:00"), place(1), kg(LOT, "9"));

  private static EpcisEvent sent(String time) {
    return observe(at(time), "shipping", place(1), kg(LOT, "3"));
  }

  private static EpcisEvent received(String time) {
    return observe(at(time), "receiving", place(2), kg(LOT, "3"));
  }

  private static List<RuleFinding> found(EpcisEvent... events) {
    return Checked.by(new TransferOrderRule(), Chain.of(List.of(events)));
  }

  @Test
  void nothing_arrives_before_it_is_sent() {
    List<RuleFinding> findings =
        found(MADE, sent("2026-04-01T09:00"), received("2026-04-01T07:30"));

    assertThat(Sample.told(findings)).isEqualTo("RECEIVED_BEFORE_SHIPPED VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .contains("received at 2026-04-01T07:30")
        .contains("sent at 2026-04-01T09:00");
  }

  @Test
  void clocks_may_disagree_by_an_hour() {
    assertThat(Sample.told(found(MADE, sent("2026-04-01T09:00"), received("2026-04-01T07:59"))))
        .isEqualTo("RECEIVED_BEFORE_SHIPPED VIOLATED");
    assertThat(Sample.told(found(MADE, sent("2026-04-01T09:00"), received("2026-04-01T08:00"))))
        .isEqualTo("RECEIVED_BEFORE_SHIPPED UNDECIDED");
    assertThat(found(MADE, sent("2026-04-01T09:00"), received("2026-04-01T09:00"))).isEmpty();
  }

  @Test
  void the_profile_sets_how_far_clocks_may_disagree() {
    Profile exact = Profile.standard().with("RECEIVED_BEFORE_SHIPPED", "tolerance", "PT0S");
    Chain chain = Chain.of(List.of(MADE, sent("2026-04-01T09:00"), received("2026-04-01T08:59")));

    assertThat(Sample.told(Checked.by(new TransferOrderRule(), chain, exact)))
        .isEqualTo("RECEIVED_BEFORE_SHIPPED VIOLATED");
  }

  @Test
  void the_second_receipt_belongs_to_the_second_shipment() {
    assertThat(
            found(
                MADE,
                sent("2026-04-01T09:00"),
                received("2026-04-01T10:00"),
                received("2026-04-01T11:00"),
                sent("2026-04-01T15:00")))
        .hasSize(1);
    assertThat(
            found(
                MADE,
                sent("2026-04-01T09:00"),
                received("2026-04-01T10:00"),
                sent("2026-04-01T15:00"),
                received("2026-04-01T16:00")))
        .isEmpty();
  }

  @Test
  void what_arrives_from_outside_was_sent_by_nobody_here() {
    assertThat(
            found(
                received("2026-04-01T07:00"),
                received("2026-04-01T07:30"),
                sent("2026-04-01T09:00")))
        .isEmpty();
    assertThat(
            found(
                received("2026-04-01T07:00"),
                sent("2026-04-01T09:00"),
                received("2026-04-01T10:00"),
                received("2026-04-01T11:00"),
                sent("2026-04-01T15:00")))
        .hasSize(1);
  }
}
