package vn.ocop.traceability.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EventType;

/**
 * What is in each container while the events of a chain go by in the order of time. Each event
 * takes time for what it moves, however full the container is and however often it was used.
 *
 * <p>For one thread: it changes while events go by.
 */
public final class RunningContents {

  /**
   * As many containers inside each other as are followed. Goods lie in five or six: piece, box,
   * carton, pallet, shipping container.
   */
  public static final int MOST_LEVELS = 100;

  private final Map<TraceableObject, Inside> contents = new HashMap<>();

  /** Begins with nothing known. */
  public RunningContents() {}

  /** What is in a container after all events of its chain. */
  static List<Content> atEnd(TraceableObject container) {
    RunningContents contents = new RunningContents();
    for (Movement movement : container.movements()) {
      if (movement.role() == Role.CONTAINER) {
        contents.apply(movement.event());
      }
    }
    return contents.of(container);
  }

  /**
   * Lets an event happen.
   *
   * @param event the next event of the chain; events that are no aggregations change nothing
   */
  public void apply(ChainEvent event) {
    if (!event.has(Role.CONTAINER) || event.event().getType() != EventType.AGGREGATION) {
      return;
    }
    TraceableObject container = event.container().orElseThrow();
    Inside inside = contents.computeIfAbsent(container, c -> new Inside());
    boolean out = event.event().getAction().equals(Optional.of(Action.DELETE));
    if (out && !event.has(Role.UNPACKED)) {
      inside.clear();
      return;
    }
    for (Movement movement : event.movements()) {
      if (movement.role() == Role.PACKED) {
        inside.put(movement);
      } else if (movement.role() == Role.UNPACKED) {
        inside.remove(movement);
      }
    }
  }

  /**
   * Whether anything was put into a container or taken out of it before.
   *
   * @param container an object of the chain
   * @return false where the data hold no packing of it
   */
  public boolean isKnown(TraceableObject container) {
    return contents.containsKey(container);
  }

  /**
   * Whether an object is in a container.
   *
   * @param container an object of the chain
   * @param object another one
   * @return true while it was put in and not taken out entirely
   */
  public boolean holds(TraceableObject container, TraceableObject object) {
    Inside inside = contents.get(container);
    return inside != null && inside.holds(object);
  }

  /**
   * What is in a container.
   *
   * @param container an object of the chain
   * @return what was put in and not taken out, one level deep, in the order it was put in
   */
  public List<Content> of(TraceableObject container) {
    Inside inside = contents.get(container);
    return inside == null ? List.of() : inside.list();
  }

  /**
   * What of one object is in a container.
   *
   * @param container an object of the chain
   * @param object another one
   * @return one entry for each unit it was put in with; none where it is not there
   */
  public List<Content> of(TraceableObject container, TraceableObject object) {
    Inside inside = contents.get(container);
    return inside == null ? List.of() : inside.of(object);
  }

  /**
   * Visits all that is in a container, in the containers in it, and so on; each container is
   * entered once, so that rings end.
   *
   * @param container an object of the chain
   * @param visitor takes the container that holds a thing directly, and what of it is there; the
   *     nearer before the farther
   * @return whether that is all; false where more lies deeper than {@link #MOST_LEVELS}
   */
  public boolean visitNested(
      TraceableObject container, BiConsumer<TraceableObject, Content> visitor) {
    List<TraceableObject> level = List.of(container);
    Set<TraceableObject> entered = new HashSet<>(level);
    for (int depth = 0; depth < MOST_LEVELS && !level.isEmpty(); depth++) {
      List<TraceableObject> deeper = new ArrayList<>();
      for (TraceableObject around : level) {
        for (Content content : of(around)) {
          visitor.accept(around, content);
          if (isKnown(content.object()) && entered.add(content.object())) {
            deeper.add(content.object());
          }
        }
      }
      level = deeper;
    }
    return level.stream().allMatch(deepest -> of(deepest).isEmpty());
  }
}
