package vn.ocop.traceability.chain.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.testing.TestEvents;

/** Things are told the same as if each had been told at once of every movement around it. */
class StaysProperties {

  private static final OffsetDateTime START = TestEvents.at("2026-01-01T00:00");
  private static final int EVENTS = 120;

  /** Six pieces, two lots and eight units that are packed, moved and unpacked at random. */
  private static List<EpcisEvent> events(long seed) {
    Random random = new Random(seed);
    Map<String, String> around = new HashMap<>();
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      String container = unit(random.nextInt(8));
      int kind = random.nextInt(4);
      if (kind == 0) {
        events.add(
            TestEvents.shipping(START.plusHours(i), place(1), place(2))
                .addEpcs(new Identifier(container))
                .build());
      } else if (kind == 1 && random.nextInt(4) == 0) {
        around.values().removeIf(container::equals);
        events.add(TestEvents.unpackAll(START.plusHours(i), place(1), container));
      } else if (kind == 1) {
        String tea = lot(1, "T" + random.nextInt(2));
        events.add(TestEvents.pack(START.plusHours(i), place(1), container, List.of(kg(tea, "1"))));
      } else {
        String thing = random.nextBoolean() ? unit(random.nextInt(8)) : piece(random.nextInt(6));
        events.addAll(put(START.plusHours(i), thing, container, around));
      }
    }
    return events;
  }

  private static String piece(int serial) {
    return TestEvents.piece(2, serial);
  }

  /** Takes a thing out of where it is, or puts it where it does not lie in itself. */
  private static List<EpcisEvent> put(
      OffsetDateTime time, String thing, String container, Map<String, String> around) {
    String old = around.remove(thing);
    if (old == null) {
      if (Stream.iterate(container, c -> c != null, around::get).anyMatch(thing::equals)) {
        return List.of();
      }
      around.put(thing, container);
    }
    Action action = old == null ? Action.ADD : Action.DELETE;
    return List.of(
        TestEvents.aggregation(time, action, "packing", place(1), old == null ? container : old)
            .addChildEpcs(new Identifier(thing))
            .build());
  }

  private static void add(
      Map<String, List<Integer>> told, TraceableObject thing, List<Integer> events) {
    told.computeIfAbsent(thing.name(), any -> new ArrayList<>()).addAll(events);
  }

  private static Map<String, List<Integer>> atOnce(Chain chain) {
    Map<String, List<Integer>> told = new HashMap<>();
    RunningContents contents = new RunningContents();
    for (ChainEvent event : chain.events()) {
      for (Movement movement : event.movements(Role.SHIPPED)) {
        contents.visitNested(
            movement.object(),
            (around, content) -> add(told, content.object(), List.of(event.index())));
      }
      contents.apply(event);
    }
    return told;
  }

  private static List<Integer> both(List<Integer> first, List<Integer> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static Map<String, List<Integer>> whenAsked(Chain chain, Random random) {
    Map<String, List<Integer>> told = new HashMap<>();
    Stays<List<Integer>> stays =
        new Stays<>(
            any -> true,
            StaysProperties::both,
            (thing, container, amounts, events) -> add(told, thing, events));
    for (ChainEvent event : chain.events()) {
      for (Movement movement : event.movements(Role.SHIPPED)) {
        stays.tell(movement.object());
        if (movement.object().has(Role.CONTAINER)) {
          stays.happen(movement.object(), List.of(event.index()));
        }
      }
      stays.pack(event);
      if (random.nextInt(5) == 0) {
        stays.tell(chain.objects().get(random.nextInt(chain.objects().size())));
      }
    }
    stays.tellAll();
    assertThat(stays.isComplete()).isTrue();
    told.forEach(
        (name, events) -> {
          if (name.contains("/10/")) {
            events.sort(null);
          }
        });
    return told;
  }

  @Property(tries = 150)
  void it_makes_no_difference_when_things_ask(@ForAll long seed) {
    Chain chain = Chain.of(events(seed));

    assertThat(whenAsked(chain, new Random(seed))).isEqualTo(atOnce(chain));
  }
}
