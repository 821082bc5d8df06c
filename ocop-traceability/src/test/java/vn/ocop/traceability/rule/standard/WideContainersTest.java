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
 * Containers that hold as much and are moved as often as nobody lives it: all rules and a recall
 * take the time of the pieces and the moves, not of each piece at each move.
 */
class WideContainersTest {

  private static final int PIECES = 4_000;
  private static final int MOVES = 4_000;
  private static final OffsetDateTime START = TestEvents.at("2026-01-01T00:00");

  private static String piece(int serial) {
    return TestEvents.piece(1, serial);
  }

  private static List<Identifier> pieces() {
    return IntStream.range(0, PIECES).mapToObj(i -> new Identifier(piece(i))).toList();
  }

  private static EpcisEvent packed(int step, String box, List<Identifier> things) {
    return TestEvents.aggregation(START.plusSeconds(step), Action.ADD, "packing", place(1), box)
        .addAllChildEpcs(things)
        .build();
  }

  /** From hand to hand and back. */
  private static EpcisEvent moved(int step, String thing) {
    return handedOver(step, thing, step % 2, 1 - step % 2);
  }

  private static EpcisEvent handedOver(int step, String thing, int giver, int taker) {
    return TestEvents.shipping(START.plusSeconds(step), place(giver), place(taker))
        .addSources(SourceOrDestination.of("possessing_party", TestEvents.party(giver)))
        .addDestinations(SourceOrDestination.of("possessing_party", TestEvents.party(taker)))
        .addEpcs(new Identifier(thing))
        .build();
  }

  private static EpcisEvent sold(int step, String thing) {
    return TestEvents.object(START.plusSeconds(step), Action.OBSERVE, "retail_selling", place(1))
        .addEpcs(new Identifier(thing))
        .build();
  }

  private static Validation validate(List<EpcisEvent> events, Chain chain) {
    return StandardRules.validator(Profile.standard())
        .validate(Capture.of(events), chain, Optional.empty());
  }

  private static Recall recall(Chain chain, String suspect) {
    return new RecallTracer(chain, RecallScope.material()).of(TraceStart.object(chain, suspect));
  }

  @Test
  void a_box_of_thousands_of_pieces_moved_thousands_of_times() {
    List<EpcisEvent> events = new ArrayList<>(List.of(packed(0, unit(1), pieces())));
    IntStream.rangeClosed(1, MOVES).forEach(i -> events.add(moved(i, unit(1))));
    events.add(handedOver(MOVES + 1, piece(7), 2, 0));
    Chain chain = Chain.of(events);

    assertThat(validate(events, chain).of("CUSTODY_BROKEN")).hasSize(1);
    Recall recall = recall(chain, unit(1));
    assertThat(recall.lots()).hasSize(PIECES).allMatch(lot -> lot.places().size() >= 2);
    assertThat(recall.recipients()).hasSize(2).allMatch(to -> to.lots().size() == PIECES);
  }

  @Test
  void a_box_filled_piece_by_piece_between_its_moves() {
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 0; i < PIECES; i++) {
      events.add(packed(2 * i, unit(1), List.of(new Identifier(piece(i)))));
      events.add(moved(2 * i + 1, unit(1)));
    }
    Chain chain = Chain.of(events);

    validate(events, chain);
    assertThat(recall(chain, unit(1)).lots()).hasSize(PIECES);
  }

  @Test
  void a_pallet_of_thousands_of_cartons_moved_thousands_of_times() {
    List<EpcisEvent> events = new ArrayList<>();
    List<Identifier> cartons = new ArrayList<>();
    for (int i = 0; i < PIECES; i++) {
      events.add(packed(i, unit(10 + i), List.of(new Identifier(piece(i)))));
      cartons.add(new Identifier(unit(10 + i)));
    }
    events.add(packed(PIECES, unit(1), cartons));
    IntStream.rangeClosed(1, MOVES).forEach(i -> events.add(moved(PIECES + i, unit(1))));
    Chain chain = Chain.of(events);

    validate(events, chain);
    assertThat(recall(chain, unit(1)).lots()).hasSize(PIECES);
  }

  @Test
  void a_box_of_thousands_of_lots_moved_thousands_of_times() {
    List<QuantityElement> lots =
        IntStream.range(0, PIECES).mapToObj(i -> kg(lot(2, "L" + i), "1")).toList();
    List<EpcisEvent> events =
        new ArrayList<>(List.of(TestEvents.pack(START, place(1), unit(1), lots)));
    IntStream.rangeClosed(1, MOVES).forEach(i -> events.add(moved(i, unit(1))));
    Chain chain = Chain.of(events);

    validate(events, chain);
    assertThat(recall(chain, unit(1)).lots()).hasSize(PIECES);
  }

  private static EpcisEvent recalled(int step, String thing) {
    return TestEvents.object(START.plusSeconds(step), Action.OBSERVE, "holding", place(1))
        .disposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "recalled"))
        .addEpcs(new Identifier(thing))
        .build();
  }

  @Test
  void a_box_of_thousands_of_pieces_that_thousands_of_events_say_to_be_recalled() {
    List<EpcisEvent> events = new ArrayList<>(List.of(packed(0, unit(1), pieces())));
    IntStream.rangeClosed(1, MOVES).forEach(i -> events.add(recalled(i, unit(1))));
    events.add(sold(MOVES + 1, piece(7)));

    assertThat(validate(events, Chain.of(events)).of("SOLD_AFTER_RECALL")).hasSize(1);
  }

  @Test
  void a_recalled_box_of_thousands_of_pieces_sold_thousands_of_times_in_another() {
    List<EpcisEvent> events = new ArrayList<>(List.of(packed(0, unit(1), pieces())));
    events.add(packed(1, unit(2), List.of(new Identifier(unit(1)))));
    events.add(recalled(2, unit(1)));
    IntStream.rangeClosed(3, MOVES).forEach(i -> events.add(sold(i, unit(2))));

    assertThat(validate(events, Chain.of(events)).of("SOLD_AFTER_RECALL")).hasSize(1);
  }
}
