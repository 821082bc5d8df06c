package vn.ocop.traceability.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.observe;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.EpcisEvent;

class TransfersTest {

  private static final String LOT = lot(1, "A");
  private static final EpcisEvent MADE = commission(at("2026-04-01T06:00"), place(1), kg(LOT, "9"));
  private static final EpcisEvent EARLY = seen("2026-04-01T07:00", "receiving");
  private static final EpcisEvent SENT = seen("2026-04-01T08:00", "shipping");
  private static final EpcisEvent STORED = seen("2026-04-01T09:00", "storing");
  private static final EpcisEvent LATE = seen("2026-04-01T10:00", "receiving");

  private static EpcisEvent seen(String time, String step) {
    return observe(at(time), step, place(1), kg(LOT, "5"));
  }

  private static TraceableObject lotOf(EpcisEvent... events) {
    return Chain.of(List.of(events)).find(LOT).orElseThrow();
  }

  private static List<EpcisEvent> events(List<Movement> movements) {
    return movements.stream().map(movement -> movement.event().event()).toList();
  }

  @Test
  void shipments_and_receipts_stand_apart_in_the_order_of_time() {
    Transfers transfers = Transfers.of(lotOf(LATE, STORED, SENT, EARLY));

    assertThat(events(transfers.shipped())).containsExactly(SENT);
    assertThat(events(transfers.received())).containsExactly(EARLY, LATE);
  }

  @Test
  void the_receipt_with_which_a_lot_enters_its_chain_is_no_transfer_within() {
    assertThat(events(Transfers.within(lotOf(EARLY, SENT, LATE)).received())).containsExactly(LATE);
    assertThat(Transfers.within(lotOf(EARLY)).received()).isEmpty();
  }

  @Test
  void a_lot_that_begins_in_the_chain_does_not_enter_it() {
    assertThat(events(Transfers.within(lotOf(MADE, EARLY, SENT, LATE)).received()))
        .containsExactly(EARLY, LATE);
    assertThat(events(Transfers.within(lotOf(SENT, LATE)).received())).containsExactly(LATE);
  }
}
