package vn.ocop.traceability.trace;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;

/**
 * What a trace reached.
 *
 * @param direction which way it went
 * @param starts where it began
 * @param objects everything reached, the starts first, the nearer before the farther; of a backward
 *     trace what the starts were made of, of a forward trace what was made of them and the units
 *     that held it
 * @param holders units that held something of {@code objects} and are not among them
 * @param links how the objects are joined
 * @param events every event that names one of the objects or holders, in the order of time
 * @param truncated whether the trace stopped at its limit, so that more may lie beyond; of a recall
 *     also where containers lie deeper inside each other than is followed, so that masses are
 *     missing
 */
public record Trace(
    Direction direction,
    List<TraceableObject> starts,
    List<TraceableObject> objects,
    List<TraceableObject> holders,
    List<Link> links,
    List<ChainEvent> events,
    boolean truncated) {

  /**
   * One step of a trace, always told in the direction in which the goods went.
   *
   * @param from what was used up or packed
   * @param to what came of it or held it
   * @param event the event that tells of it
   * @param kind what happened
   */
  public record Link(TraceableObject from, TraceableObject to, ChainEvent event, Kind kind) {}

  /** What joins two objects. */
  public enum Kind {
    /** The one was made of the other. */
    MADE_OF,
    /** The one was packed into the other. */
    PACKED_INTO
  }

  /**
   * Keeps unmodifiable copies.
   *
   * @param direction see the record
   * @param starts see the record
   * @param objects see the record
   * @param holders see the record
   * @param links see the record
   * @param events see the record
   * @param truncated see the record
   */
  public Trace {
    Objects.requireNonNull(direction, "direction");
    starts = List.copyOf(starts);
    objects = List.copyOf(objects);
    holders = List.copyOf(holders);
    links = List.copyOf(links);
    events = List.copyOf(events);
  }

  /** This trace, said not to be the whole. */
  Trace cut() {
    return new Trace(direction, starts, objects, holders, links, events, true);
  }

  /**
   * Where the chain begins: the objects that nothing in it leads to. A unit whose content was
   * reached is none, since the content leads to it.
   *
   * @return the objects that were not made of others, in the order in which they were reached
   */
  public List<TraceableObject> beginnings() {
    Set<TraceableObject> ledTo = links.stream().map(Link::to).collect(Collectors.toSet());
    return objects.stream()
        .filter(object -> !object.has(Role.PRODUCED) && !ledTo.contains(object))
        .toList();
  }
}
