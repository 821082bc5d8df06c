package vn.ocop.traceability.rule.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.observe;
import static vn.ocop.traceability.testing.TestEvents.pack;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.receiving;
import static vn.ocop.traceability.testing.TestEvents.shipping;
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;
import vn.ocop.traceability.testing.TestEvents;

class ReceiptRuleTest {

  private static final EpcisEvent MADE =
      commission(at("2026-04-01T08:00"), place(1), kg(lot(1, "A"), "5"));
  private static final EpcisEvent RECEIVED =
      observe(at("2026-04-01T10:00"), "receiving", place(2), kg(lot(1, "A"), "5"));

  private static List<RuleFinding> found(EpcisEvent... events) {
    return Checked.by(new ReceiptRule(), Chain.of(List.of(events)));
  }

  @Test
  void what_was_made_here_does_not_arrive_without_being_sent() {
    List<RuleFinding> findings = found(MADE, RECEIVED);

    assertThat(Sample.told(findings)).isEqualTo("RECEIPT_NOT_SHIPPED VIOLATED");
    assertThat(findings.get(0).eventIds()).containsExactly(TestEvents.id(RECEIVED));
  }

  @Test
  void a_shipment_answers_for_it_whenever_its_clock_says() {
    assertThat(found(MADE, sent("2026-04-01T09:00"), RECEIVED)).isEmpty();
    assertThat(found(MADE, sent("2026-04-01T11:00"), RECEIVED)).isEmpty();
  }

  private static EpcisEvent sent(String time) {
    return observe(at(time), "shipping", place(1), kg(lot(1, "A"), "5"));
  }

  @Test
  void what_went_inside_a_container_was_sent_with_it() {
    EpcisEvent packed =
        pack(at("2026-04-01T08:30"), place(1), unit(1), List.of(kg(lot(1, "A"), "5")));
    EpcisEvent onPallet =
        pack(at("2026-04-01T08:40"), place(1), unit(2), List.of(kg(unit(1), "5")));
    EpcisEvent pallet =
        shipping(at("2026-04-01T09:00"), place(1), place(2))
            .addEpcs(new Identifier(unit(2)))
            .build();

    assertThat(found(MADE, packed, onPallet, pallet, RECEIVED)).isEmpty();
    assertThat(found(MADE, packed, onPallet, RECEIVED)).hasSize(1);
  }

  @Test
  void what_comes_from_outside_is_not_looked_at() {
    assertThat(found(RECEIVED)).isEmpty();
    assertThat(
            found(
                receiving(at("2026-04-01T07:00"), place(9), place(1))
                    .addQuantities(kg(lot(1, "A"), "5"))
                    .build(),
                MADE))
        .isEmpty();
  }
}
