package vn.ocop.traceability.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transformation;
import vn.ocop.traceability.trace.Trace.Kind;
import vn.ocop.traceability.trace.Trace.Link;

/** Walks breadth first through a chain; every object and transformation is entered once. */
final class TraceWalk {

  private static final long LINKS_PER_OBJECT = 4;

  private final Chain chain;
  private final Direction direction;
  private final int most;
  private final BitSet reached = new BitSet();
  private final BitSet concerned = new BitSet();
  private final BitSet taken = new BitSet();
  private final BitSet stopped = new BitSet();
  private final ArrayDeque<TraceableObject> waiting = new ArrayDeque<>();
  private final List<TraceableObject> objects = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private BitSet ends = new BitSet();
  private boolean truncated;

  TraceWalk(Chain chain, Direction direction, int most) {
    this.chain = chain;
    this.direction = direction;
    this.most = most;
  }

  /** Walks from further starts; what is reached already is not entered again. */
  void from(Collection<TraceableObject> starts) {
    from(starts, new BitSet());
  }

  /** Walks from further starts and not through some transformations. */
  void from(Collection<TraceableObject> starts, BitSet barred) {
    ends = barred;
    starts.forEach(this::reachItself);
    while (!waiting.isEmpty()) {
      TraceableObject object = waiting.remove();
      if (direction == Direction.BACKWARD) {
        back(object);
      } else {
        forth(object);
      }
    }
  }

  private void back(TraceableObject object) {
    for (Transformation transformation : Steps.transformations(chain, object, Role.PRODUCED)) {
      take(transformation);
    }
    for (Movement packed : Steps.packedInto(object)) {
      link(packed.object(), object, packed.event(), Kind.PACKED_INTO, packed.object());
    }
  }

  private void forth(TraceableObject object) {
    for (Transformation transformation : Steps.transformations(chain, object, Role.CONSUMED)) {
      take(transformation);
    }
    for (ChainEvent event : Steps.packings(object)) {
      event.container().ifPresent(unit -> link(object, unit, event, Kind.PACKED_INTO, unit));
    }
  }

  /** Links every input with every output; a thousand of each make a million, so links end early. */
  private void take(Transformation transformation) {
    if (taken.get(transformation.index())) {
      return;
    }
    if (ends.get(transformation.index())) {
      stopped.set(transformation.index());
      return;
    }
    taken.set(transformation.index());
    List<TraceableObject> inputs = distinct(transformation.inputs());
    List<TraceableObject> outputs = distinct(transformation.outputs());
    for (TraceableObject next : direction == Direction.BACKWARD ? inputs : outputs) {
      reachItself(next);
    }
    for (TraceableObject input : inputs) {
      for (TraceableObject output : outputs) {
        if (links.size() < most * LINKS_PER_OBJECT) {
          links.add(new Link(input, output, transformation.last(), Kind.MADE_OF));
        } else {
          truncated = true;
          return;
        }
      }
    }
  }

  private static List<TraceableObject> distinct(List<Movement> movements) {
    return movements.stream().map(Movement::object).distinct().toList();
  }

  private void link(
      TraceableObject from, TraceableObject to, ChainEvent event, Kind kind, TraceableObject next) {
    if (reach(next)) {
      links.add(new Link(from, to, event, kind));
    }
  }

  private void reachItself(TraceableObject object) {
    concerned.set(object.index());
    reach(object);
  }

  private boolean reach(TraceableObject object) {
    if (reached.get(object.index())) {
      return true;
    }
    if (objects.size() >= most) {
      truncated = true;
      return false;
    }
    reached.set(object.index());
    objects.add(object);
    waiting.add(object);
    return true;
  }

  List<TraceableObject> objects() {
    return objects;
  }

  /**
   * Whether it began with an object or came to what was made of it, and not only to what held it.
   */
  boolean isConcerned(TraceableObject object) {
    return concerned.get(object.index());
  }

  BitSet transformations() {
    return taken;
  }

  /** The transformations that it came to and was not to go through. */
  List<Transformation> stopped() {
    return stopped.stream().mapToObj(chain.transformations()::get).toList();
  }

  Trace result(List<TraceableObject> starts) {
    List<TraceableObject> holders = holders();
    BitSet named = new BitSet();
    List.of(objects, holders)
        .forEach(
            group ->
                group.forEach(
                    object -> object.movements().forEach(m -> named.set(m.event().index()))));
    List<ChainEvent> events = named.stream().mapToObj(chain.events()::get).toList();
    return new Trace(direction, starts, objects, holders, links, events, truncated);
  }

  /** Units that held something, and the units that held those. */
  private List<TraceableObject> holders() {
    List<TraceableObject> holders = new ArrayList<>();
    BitSet seen = (BitSet) reached.clone();
    ArrayDeque<TraceableObject> open = new ArrayDeque<>(objects);
    while (!open.isEmpty()) {
      for (ChainEvent event : Steps.packings(open.remove())) {
        event
            .container()
            .filter(unit -> !seen.get(unit.index()))
            .ifPresent(
                unit -> {
                  seen.set(unit.index());
                  holders.add(unit);
                  open.add(unit);
                });
      }
    }
    return holders;
  }
}
