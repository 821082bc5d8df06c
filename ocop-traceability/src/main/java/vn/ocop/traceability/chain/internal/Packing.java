package vn.ocop.traceability.chain.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Content;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EventType;

/** Begins and ends the stays of things in containers while the events of a chain go by. */
final class Packing<S> {

  private final RunningContents contents = new RunningContents();
  private final Map<TraceableObject, Thing<S>> things = new LinkedHashMap<>();
  private final Predicate<TraceableObject> followed;

  /** With things that somebody follows; containers are followed in any case. */
  Packing(Predicate<TraceableObject> followed) {
    this.followed = followed;
  }

  Collection<Thing<S>> things() {
    return things.values();
  }

  /** A thing that was packed or moved before; null where it was not. */
  @Nullable Thing<S> find(TraceableObject object) {
    return things.get(object);
  }

  Thing<S> thing(TraceableObject object) {
    return things.computeIfAbsent(object, Thing::new);
  }

  List<Content> amounts(Stay<S> stay) {
    return contents.of(stay.container.object, stay.thing.object);
  }

  static boolean isPacking(ChainEvent event) {
    return event.has(Role.CONTAINER) && event.event().getType() == EventType.AGGREGATION;
  }

  /** What an event puts into its container or takes out of it. */
  List<Thing<S>> packed(ChainEvent event, Thing<S> container) {
    List<Thing<S>> packed = new ArrayList<>();
    if (event.event().getAction().equals(Optional.of(Action.DELETE)) && !event.has(Role.UNPACKED)) {
      container.inside.values().forEach(stay -> packed.add(stay.thing));
      return packed;
    }
    for (Movement movement : event.movements()) {
      boolean moves = movement.role() == Role.PACKED || movement.role() == Role.UNPACKED;
      TraceableObject object = movement.object();
      if (moves && (object.has(Role.CONTAINER) || followed.test(object))) {
        packed.add(thing(object));
      }
    }
    return packed;
  }

  /**
   * Lets an event happen.
   *
   * @param beforeEnd is given a thing whose stay ends without an event that says so
   */
  void apply(
      ChainEvent event, Thing<S> container, List<Thing<S>> packed, Consumer<Thing<S>> beforeEnd) {
    contents.apply(event);
    for (Thing<S> thing : packed) {
      Stay<S> before = container.inside.get(thing.object);
      boolean isThere = contents.holds(container.object, thing.object);
      if (before != null && !isThere) {
        end(before);
      } else if (before == null && isThere && thing != container) {
        takeOut(container, thing, beforeEnd);
        begin(thing, container);
      }
    }
    count(container);
  }

  private void begin(Thing<S> thing, Thing<S> container) {
    Stay<S> stay = new Stay<>(thing, container);
    container.inside.put(thing.object, stay);
    container.quiet.add(stay);
    if (thing.isInOne()) {
      if (thing.only != null) {
        end(thing.only);
      }
      thing.only = stay;
    }
  }

  private void end(Stay<S> stay) {
    stay.over = true;
    stay.container.inside.remove(stay.thing.object);
    if (stay.thing.only == stay) {
      stay.thing.only = null;
    }
  }

  /** A container into which something is put that it lay in, was taken out of that. */
  private void takeOut(Thing<S> container, Thing<S> thing, Consumer<Thing<S>> beforeEnd) {
    if (thing.isContainer() && liesIn(container, thing)) {
      beforeEnd.accept(container);
      end(Objects.requireNonNull(container.only));
    }
  }

  private static <S> boolean liesIn(Thing<S> container, Thing<S> around) {
    Thing<S> next = container;
    for (int depth = 0; depth < RunningContents.MOST_LEVELS && next.only != null; depth++) {
      next = next.only.container;
      if (next == around) {
        return true;
      }
    }
    return false;
  }

  private void count(Thing<S> container) {
    Thing<S> next = container;
    next.packings++;
    for (int depth = 1; depth < RunningContents.MOST_LEVELS && next.only != null; depth++) {
      next = next.only.container;
      next.packings++;
    }
  }
}
