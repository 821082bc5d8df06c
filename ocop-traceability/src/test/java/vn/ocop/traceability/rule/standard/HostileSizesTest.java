package vn.ocop.traceability.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.Validation;
import vn.ocop.traceability.testing.TestEvents;
import vn.ocop.traceability.trace.Recall;
import vn.ocop.traceability.trace.RecallScope;
import vn.ocop.traceability.trace.RecallTracer;
import vn.ocop.traceability.trace.TraceStart;

/**
 * Chains as deep, wide and often repacked as nobody lives them: all rules and a recall come to
 * their end, without recursion and in time that grows with the data.
 */
class HostileSizesTest {

  private static final int MANY = 100_000;
  private static final int OFTEN = 10_000;
  private static final int NESTED = 20_000;
  private static final OffsetDateTime START = TestEvents.at("2026-01-01T00:00");

  private static List<EpcisEvent> events(int count, IntFunction<EpcisEvent> event) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(event).toList());
  }

  /** All rules and a recall. */
  private static Recall check(List<EpcisEvent> events, String suspect) {
    Chain chain = Chain.of(events);
    Validation validation =
        StandardRules.validator(Profile.standard())
            .validate(Capture.of(events), chain, Optional.empty());
    assertThat(validation.events()).isEqualTo(events.size());
    return new RecallTracer(chain, RecallScope.material()).of(TraceStart.object(chain, suspect));
  }

  private static EpcisEvent process(int step, List<QuantityElement> inputs, String output) {
    return TestEvents.transform(
        START.plusSeconds(step), "commingling", place(2), inputs, List.of(kg(output, "9")));
  }

  private static EpcisEvent move(int step, Action action, String child, String parent) {
    String businessStep = action == Action.ADD ? "packing" : "unpacking";
    return TestEvents.aggregation(START.plusSeconds(step), action, businessStep, place(1), parent)
        .addChildEpcs(new Identifier(child))
        .build();
  }

  private static EpcisEvent ship(int step, String unit) {
    return TestEvents.shipping(START.plusSeconds(step), place(1), place(2))
        .addEpcs(new Identifier(unit))
        .build();
  }

  private static EpcisEvent receive(int step, String item) {
    return TestEvents.receiving(START.plusSeconds(step), place(1), place(2))
        .addEpcs(new Identifier(item))
        .build();
  }

  private static String piece(int serial) {
    return TestEvents.piece(1, serial);
  }

  @Test
  void a_hundred_thousand_steps_one_behind_the_other() {
    List<EpcisEvent> deep =
        events(MANY, i -> process(i, List.of(kg(lot(1, "D" + i), "9")), lot(1, "D" + (i + 1))));

    assertThat(check(deep, lot(1, "D0")).lots()).hasSize(MANY + 1);
  }

  @Test
  void a_hundred_thousand_lots_in_one() {
    List<EpcisEvent> wide =
        events(
            MANY,
            i -> TestEvents.commission(START.plusSeconds(i), place(1), kg(lot(1, "W" + i), "1")));
    List<QuantityElement> inputs =
        IntStream.range(0, MANY).mapToObj(i -> kg(lot(1, "W" + i), "1")).toList();
    wide.add(process(MANY, inputs, lot(2, "ALL")));

    assertThat(check(wide, lot(1, "W7")).lots()).hasSize(2);
  }

  @Test
  void a_hundred_thousand_boxes_in_each_other_sent_once() {
    List<EpcisEvent> nested =
        events(MANY, i -> move(i, Action.ADD, i == 0 ? piece(1) : unit(i), unit(i + 1)));
    nested.add(ship(MANY, unit(MANY)));

    Recall recall = check(nested, piece(1));

    assertThat(recall.lots()).hasSize(1);
    assertThat(recall.trace().objects()).hasSize(MANY + 1);
  }

  @Test
  void twenty_thousand_boxes_in_each_other_each_sent_by_itself() {
    List<EpcisEvent> nested =
        events(NESTED, i -> move(i, Action.ADD, i == 0 ? piece(1) : unit(i), unit(i + 1)));
    for (int i = 1; i <= NESTED; i++) {
      nested.add(handOver(NESTED + i, unit(i)));
    }

    assertThat(check(nested, piece(1)).trace().truncated()).isTrue();
  }

  @Test
  void twenty_thousand_boxes_in_each_other_each_recalled_and_sold() {
    List<EpcisEvent> nested =
        events(NESTED, i -> move(i, Action.ADD, i == 0 ? piece(1) : unit(i), unit(i + 1)));
    for (int i = 1; i <= NESTED; i++) {
      nested.add(recall(NESTED + i, unit(i)));
      nested.add(sell(2 * NESTED + i, unit(i)));
    }

    assertThat(check(nested, piece(1)).lots()).hasSize(1);
  }

  private static EpcisEvent recall(int step, String unit) {
    return TestEvents.object(START.plusSeconds(step), Action.OBSERVE, "holding", place(1))
        .disposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "recalled"))
        .addEpcs(new Identifier(unit))
        .build();
  }

  private static EpcisEvent sell(int step, String unit) {
    return TestEvents.object(START.plusSeconds(step), Action.OBSERVE, "retail_selling", place(1))
        .addEpcs(new Identifier(unit))
        .build();
  }

  @Test
  void a_hundred_boxes_in_each_other_sent_by_themselves_are_all_followed() {
    List<EpcisEvent> nested =
        events(100, i -> move(i, Action.ADD, i == 0 ? piece(1) : unit(i), unit(i + 1)));
    for (int i = 100; i > 0; i--) {
      nested.add(handOver(1000 - i, unit(i)));
    }

    Recall recall = check(nested, piece(1));

    assertThat(recall.trace().truncated()).isFalse();
    assertThat(recall.recipients()).singleElement().matches(to -> to.lots().size() == 1);
  }

  private static EpcisEvent handOver(int step, String unit) {
    return TestEvents.shipping(START.plusSeconds(step), place(1), place(2))
        .addSources(SourceOrDestination.of("possessing_party", TestEvents.party(1)))
        .addDestinations(SourceOrDestination.of("possessing_party", TestEvents.party(2)))
        .addEpcs(new Identifier(unit))
        .build();
  }

  @Test
  void a_box_packed_sent_and_unpacked_ten_thousand_times() {
    List<EpcisEvent> often = new ArrayList<>();
    for (int i = 0; i < OFTEN; i++) {
      often.add(move(3 * i, Action.ADD, piece(i), unit(1)));
      often.add(ship(3 * i + 1, unit(1)));
      often.add(move(3 * i + 2, Action.DELETE, piece(i), unit(1)));
    }

    assertThat(check(often, unit(1)).lots()).hasSize(OFTEN);
  }

  @Test
  void ten_thousand_pieces_packed_in_one_box_and_received_one_by_one() {
    List<EpcisEvent> box = new ArrayList<>();
    for (int i = 0; i < OFTEN; i++) {
      box.add(
          TestEvents.object(START.plusSeconds(i), Action.ADD, "commissioning", place(1))
              .addEpcs(new Identifier(piece(i)))
              .build());
      box.add(move(OFTEN + i, Action.ADD, piece(i), unit(1)));
      box.add(move(2 * OFTEN + 1 + i, Action.DELETE, piece(i), unit(1)));
      box.add(receive(3 * OFTEN + 1 + i, piece(i)));
    }
    box.add(ship(2 * OFTEN, unit(1)));

    assertThat(check(box, unit(1)).lots()).hasSize(OFTEN);
  }

  @Test
  void ten_thousand_boxes_in_a_ring() {
    List<EpcisEvent> ring = events(OFTEN, i -> move(i, Action.ADD, unit(i), unit((i + 1) % OFTEN)));
    ring.add(ship(OFTEN, unit(0)));

    assertThat(check(ring, unit(5)).trace().objects()).hasSize(OFTEN);
  }
}
