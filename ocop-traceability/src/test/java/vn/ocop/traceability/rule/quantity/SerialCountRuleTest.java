package vn.ocop.traceability.rule.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.itemClass;
import static vn.ocop.traceability.testing.TestEvents.object;
import static vn.ocop.traceability.testing.TestEvents.piece;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.Checked;

class SerialCountRuleTest {

  private static Chain pieces(long said) {
    return Chain.of(
        List.of(
            object(at("2026-04-01T08:00"), Action.ADD, "commissioning", place(1))
                .addEpcs(new Identifier(piece(2, 7)), new Identifier(piece(2, 8)))
                .addQuantities(QuantityElement.ofPieces(itemClass(2), said))
                .build()));
  }

  @Test
  void as_many_are_listed_as_are_said() {
    SerialCountRule rule = new SerialCountRule();

    assertThat(Checked.by(rule, pieces(2))).isEmpty();
    assertThat(Checked.by(rule, pieces(3))).hasSize(1);
  }
}
