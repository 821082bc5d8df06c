package vn.ocop.traceability.rule.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.object;
import static vn.ocop.traceability.testing.TestEvents.piece;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.rule.Checked;

class SerialOnceRuleTest {

  private static EpcisEvent piece7(String time, Action action, String step) {
    return object(at(time), action, step, place(1)).addEpcs(new Identifier(piece(2, 7))).build();
  }

  @Test
  void a_piece_sold_twice_is_found() {
    EpcisEvent made = piece7("2026-04-01T08:00", Action.ADD, "commissioning");
    EpcisEvent sold = piece7("2026-04-02T08:00", Action.OBSERVE, "retail_selling");
    EpcisEvent again = piece7("2026-04-03T08:00", Action.OBSERVE, "retail_selling");
    SerialOnceRule rule = new SerialOnceRule();

    assertThat(Checked.by(rule, Chain.of(List.of(made, sold)))).isEmpty();
    assertThat(Checked.by(rule, Chain.of(List.of(made, sold, again))))
        .singleElement()
        .matches(f -> f.text(Locale.ENGLISH).contains("used up or sold 2 times"));
  }

  @Test
  void a_piece_made_twice_is_found() {
    EpcisEvent made = piece7("2026-04-01T08:00", Action.ADD, "commissioning");
    EpcisEvent again = piece7("2026-04-02T08:00", Action.ADD, "commissioning");

    assertThat(Checked.by(new SerialOnceRule(), Chain.of(List.of(made, again))))
        .singleElement()
        .matches(f -> f.figure("times").orElseThrow().text().en().equals("2"))
        .matches(f -> f.text(Locale.ENGLISH).contains("made 2 times"));
  }
}
