package vn.ocop.traceability.chain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.gs1.identity.CommonName;

/** An event that stands, in its place in the chain. */
public final class ChainEvent {

  private final int index;
  private final EpcisEvent event;
  private final @Nullable String readPoint;
  private final @Nullable String location;
  private final Movement[] movements;
  private final List<Movement> view;

  ChainEvent(
      int index,
      EpcisEvent event,
      @Nullable String readPoint,
      @Nullable String location,
      int movements) {
    this.index = index;
    this.event = event;
    this.readPoint = readPoint;
    this.location = location;
    this.movements = new Movement[movements];
    this.view = Collections.unmodifiableList(Arrays.asList(this.movements));
  }

  /** Takes the next movement; called by the chain's builder as often as it said. */
  void put(int place, Movement movement) {
    movements[place] = movement;
  }

  /**
   * The event's number in its chain, in the order of time.
   *
   * @return from 0 to one less than the number of events
   */
  public int index() {
    return index;
  }

  /**
   * What the event says.
   *
   * @return the event
   */
  public EpcisEvent event() {
    return event;
  }

  /**
   * When it happened.
   *
   * @return the instant
   */
  public Instant instant() {
    return event.instant();
  }

  /**
   * What it does to objects, in the order in which it names them: what is used up, the container,
   * the rest.
   *
   * @return the movements, unmodifiable
   */
  public List<Movement> movements() {
    return view;
  }

  /**
   * The movements of one role.
   *
   * @param role the role
   * @return the movements in the event's order
   */
  public List<Movement> movements(Role role) {
    return view.stream().filter(movement -> movement.role() == role).toList();
  }

  /**
   * The container that things are put into, taken out of or seen in.
   *
   * @return the parent of an aggregation that is named; empty for other events
   */
  public Optional<TraceableObject> container() {
    for (Movement movement : movements) {
      if (movement.role() == Role.CONTAINER) {
        return Optional.of(movement.object());
      }
    }
    return Optional.empty();
  }

  /**
   * Where it was observed.
   *
   * @return the place's common name, or empty where it is not said
   */
  public Optional<String> readPoint() {
    return Optional.ofNullable(readPoint);
  }

  /**
   * Where the objects are afterwards.
   *
   * @return the place's common name, or empty where it is not said
   */
  public Optional<String> location() {
    return Optional.ofNullable(location);
  }

  /**
   * Where it happened: the read point, otherwise the location.
   *
   * @return the place's common name, or empty where neither is said
   */
  public Optional<String> place() {
    return Optional.ofNullable(readPoint == null ? location : readPoint);
  }

  /**
   * Which part of the chain it belongs to.
   *
   * @return the stage, or empty where the event does not tell
   */
  public Optional<Stage> stage() {
    return Stage.of(event);
  }

  /**
   * From where or whom the objects come, in a transfer.
   *
   * @param type {@code location}, {@code possessing_party} or {@code owning_party}
   * @return the common name of the first such source, or empty where there is none
   */
  public Optional<String> from(String type) {
    return end(event.getSources(), type);
  }

  /**
   * Where or to whom the objects go, in a transfer.
   *
   * @param type {@code location}, {@code possessing_party} or {@code owning_party}
   * @return the common name of the first such destination, or empty where there is none
   */
  public Optional<String> to(String type) {
    return end(event.getDestinations(), type);
  }

  private static Optional<String> end(List<SourceOrDestination> ends, String type) {
    for (SourceOrDestination end : ends) {
      if (end.type().is(type)) {
        String text = end.id().text();
        return Optional.of(
            type.equals("location") ? CommonName.ofPlace(text) : CommonName.ofParty(text));
      }
    }
    return Optional.empty();
  }

  /** The event's identifier, or its number where it has none. */
  @Override
  public String toString() {
    return event.getEventId().orElse("event " + index);
  }
}
