package vn.ocop.traceability.chain.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.testing.TestEvents;

/** Who is told of what, and in how many steps. */
class StaysTest {

  private static final OffsetDateTime START = TestEvents.at("2026-01-01T00:00");
  private static final int MANY = 3_000;

  /** How often each thing was moved with a container, and the steps that it took to tell. */
  private static final class Told {
    private final Map<String, Integer> times = new HashMap<>();
    private int steps;
    private boolean complete;

    static Told of(List<EpcisEvent> events) {
      Told told = new Told();
      Chain chain = Chain.of(events);
      Stays<Integer> stays =
          new Stays<>(
              any -> true,
              (first, second) -> {
                told.steps++;
                return first + second;
              },
              (thing, container, amounts, moves) -> {
                told.steps++;
                told.times.merge(thing.name(), moves, Integer::sum);
              });
      for (ChainEvent event : chain.events()) {
        event.movements().forEach(movement -> stays.tell(movement.object()));
        for (Movement movement : event.movements(Role.SHIPPED)) {
          if (movement.object().has(Role.CONTAINER)) {
            stays.happen(movement.object(), 1);
          }
        }
        event.movements().forEach(movement -> stays.tellAllBut(movement.object(), event));
        stays.pack(event);
      }
      stays.tellAll();
      told.complete = stays.isComplete();
      return told;
    }
  }

  private static String piece(int serial) {
    return TestEvents.piece(1, serial);
  }

  private static List<Identifier> ids(List<String> things) {
    return things.stream().map(Identifier::new).toList();
  }

  private static List<String> pieces() {
    return IntStream.range(0, MANY).mapToObj(StaysTest::piece).toList();
  }

  private static EpcisEvent put(int step, Action action, String container, List<String> things) {
    return TestEvents.aggregation(START.plusSeconds(step), action, "packing", place(1), container)
        .addAllChildEpcs(ids(things))
        .build();
  }

  private static EpcisEvent ship(int step, String... things) {
    return TestEvents.shipping(START.plusSeconds(step), place(1), place(2))
        .addAllEpcs(ids(List.of(things)))
        .build();
  }

  @Test
  void a_full_box_moved_often_takes_the_steps_of_both_and_not_of_each_piece_at_each_move() {
    List<EpcisEvent> events = new ArrayList<>(List.of(put(0, Action.ADD, unit(1), pieces())));
    IntStream.rangeClosed(1, MANY).forEach(i -> events.add(ship(i, unit(1))));

    Told told = Told.of(events);

    assertThat(told.times)
        .hasSize(MANY)
        .allSatisfy((name, times) -> assertThat(times).isEqualTo(MANY));
    assertThat(told.steps).isLessThan(25 * 2 * MANY);
  }

  @Test
  void so_does_a_box_that_is_filled_piece_by_piece_between_its_moves() {
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      events.add(put(2 * i, Action.ADD, unit(1), List.of(piece(i))));
      events.add(ship(2 * i + 1, unit(1)));
    }

    Told told = Told.of(events);

    assertThat(told.times.values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(MANY * (MANY + 1) / 2);
    assertThat(told.steps).isLessThan(25 * 2 * MANY);
  }

  @Test
  void so_does_a_pallet_of_many_cartons() {
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      events.add(put(2 * i, Action.ADD, unit(10 + i), List.of(piece(i))));
      events.add(put(2 * i + 1, Action.ADD, unit(1), List.of(unit(10 + i))));
    }
    IntStream.range(0, MANY).forEach(i -> events.add(ship(2 * MANY + i, unit(1))));

    Told told = Told.of(events);

    assertThat(told.times).hasSize(2 * MANY).containsValue(MANY);
    assertThat(told.steps).isLessThan(4 * 25 * MANY);
  }

  @Test
  void what_an_event_names_with_its_container_is_not_told_of_it() {
    List<EpcisEvent> events =
        List.of(
            put(0, Action.ADD, unit(2), List.of(piece(1), piece(2))),
            put(1, Action.ADD, unit(1), List.of(unit(2))),
            ship(2, unit(1), unit(2), piece(1)),
            ship(3, unit(1), piece(1)));

    assertThat(Told.of(events).times)
        .containsOnly(
            Map.entry(Chain.of(events).find(piece(2)).orElseThrow().name(), 2),
            Map.entry(Chain.of(events).find(unit(2)).orElseThrow().name(), 1));
  }

  @Test
  void a_piece_is_where_it_was_put_last() {
    List<EpcisEvent> events =
        List.of(
            put(0, Action.ADD, unit(1), List.of(piece(1))),
            ship(1, unit(1)),
            put(2, Action.ADD, unit(2), List.of(piece(1))),
            ship(3, unit(1)),
            ship(4, unit(2)),
            put(5, Action.ADD, unit(1), List.of(piece(1))),
            ship(6, unit(1)));

    assertThat(Told.of(events).times.values()).containsExactly(3);
  }

  @Test
  void of_boxes_in_each_other_the_packing_told_last_counts() {
    List<EpcisEvent> ring =
        List.of(
            put(0, Action.ADD, unit(1), List.of(unit(2))),
            put(1, Action.ADD, unit(2), List.of(piece(1))),
            put(2, Action.ADD, unit(2), List.of(unit(1))),
            ship(3, unit(1)),
            ship(4, unit(2)));

    assertThat(Told.of(ring).times.values()).containsExactlyInAnyOrder(1, 1);
  }

  @Test
  void what_lies_deeper_than_is_followed_is_told_to_be_missing() {
    List<EpcisEvent> deep = new ArrayList<>();
    for (int i = 0; i <= RunningContents.MOST_LEVELS; i++) {
      deep.add(put(i, Action.ADD, unit(i + 1), List.of(unit(i))));
    }
    deep.add(ship(1_000, unit(RunningContents.MOST_LEVELS + 1)));
    deep.add(ship(1_001, unit(0)));

    assertThat(Told.of(deep).complete).isFalse();
    assertThat(Told.of(deep.subList(1, deep.size())).complete).isTrue();
  }
}
