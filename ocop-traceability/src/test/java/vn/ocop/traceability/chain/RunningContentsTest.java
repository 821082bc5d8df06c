package vn.ocop.traceability.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.aggregation;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.pack;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.unit;
import static vn.ocop.traceability.testing.TestEvents.unpackAll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.QuantityElement;

class RunningContentsTest {

  private static final String BOX = unit(1);

  private static EpcisEvent take(int day, QuantityElement amount) {
    return aggregation(
            at("2026-04-01T08:00").plusDays(day), Action.DELETE, "unpacking", place(1), BOX)
        .addChildQuantities(amount)
        .build();
  }

  private static EpcisEvent put(int day, QuantityElement... amounts) {
    return pack(at("2026-04-01T08:00").plusDays(day), place(1), BOX, List.of(amounts));
  }

  private static List<Content> after(Chain chain) {
    RunningContents contents = new RunningContents();
    chain.events().forEach(contents::apply);
    return contents.of(chain.find(BOX).orElseThrow());
  }

  @Test
  void amounts_add_up_by_unit_and_go_out_again() {
    QuantityElement boxes = QuantityElement.ofPieces(lot(1, "A"), 3);
    List<Content> contents =
        after(
            Chain.of(
                List.of(
                    put(0, kg(lot(1, "A"), "5"), boxes),
                    put(1, kg(lot(1, "A"), "2")),
                    take(2, kg(lot(1, "A"), "4")))));

    assertThat(contents)
        .extracting(Content::quantity)
        .containsExactly(Optional.of(new BigDecimal("3")), Optional.of(new BigDecimal("3")));
    assertThat(contents)
        .extracting(Content::unit)
        .containsExactly(Optional.of("KGM"), Optional.empty());
  }

  @Test
  void what_is_taken_out_wholly_or_with_all_else_is_gone() {
    assertThat(
            after(Chain.of(List.of(put(0, kg(lot(1, "A"), "5")), take(1, kg(lot(1, "A"), "9"))))))
        .isEmpty();
    assertThat(
            after(
                Chain.of(
                    List.of(
                        put(0, kg(lot(1, "A"), "5"), kg(lot(1, "B"), "5")),
                        unpackAll(at("2026-04-03T08:00"), place(1), BOX)))))
        .isEmpty();
  }

  @Test
  void an_amount_with_an_unknown_part_is_unknown_whatever_is_taken_of_it() {
    String lot = lot(1, "A");
    QuantityElement unknown =
        new QuantityElement(new Identifier(lot), Optional.empty(), Optional.empty());
    List<Content> contents =
        after(
            Chain.of(
                List.of(
                    put(0, QuantityElement.ofPieces(lot, 3)),
                    put(1, unknown),
                    take(2, QuantityElement.ofPieces(lot, 4)))));

    assertThat(contents).extracting(Content::quantity).containsExactly(Optional.empty());
  }

  /** What is put in adds up, what is taken out is missing, what is used up is gone. */
  @Property(tries = 20)
  void the_contents_are_the_balance_of_puts_and_takes(@ForAll long seed) {
    Random random = new Random(seed);
    List<EpcisEvent> events = new ArrayList<>();
    List<List<String>> balances = new ArrayList<>();
    Map<String, Integer> balance = new LinkedHashMap<>();
    for (int day = 0; day < 20; day++) {
      String lot = "L" + random.nextInt(3);
      int kilograms = 1 + random.nextInt(5);
      boolean out = random.nextInt(3) == 0;
      QuantityElement amount = kg(lot(1, lot), "" + kilograms);
      events.add(out ? take(day, amount) : put(day, amount));
      int left = balance.getOrDefault(lot, 0) + (out ? -kilograms : kilograms);
      if (left > 0) {
        balance.put(lot, left);
      } else {
        balance.remove(lot);
      }
      balances.add(balance.entrySet().stream().map(Object::toString).toList());
    }
    Chain chain = Chain.of(events);
    TraceableObject box = chain.find(BOX).orElseThrow();
    RunningContents contents = new RunningContents();
    for (ChainEvent event : chain.events()) {
      contents.apply(event);
      assertThat(told(contents.of(box))).isEqualTo(balances.get(event.index()));
    }
    assertThat(chain.contents(box)).isEqualTo(contents.of(box));
  }

  private static List<String> told(List<Content> contents) {
    return contents.stream()
        .map(
            content ->
                content.object().name().replaceAll(".*/", "")
                    + "="
                    + content.quantity().orElseThrow())
        .toList();
  }
}
