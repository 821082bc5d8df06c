package vn.ocop.traceability.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.event.EpcisEvent;

/**
 * An event that stands, in its place in the chain.
 *
 * <p>When it happened is kept here in numbers: rules compare times far more often than events are
 * built, and the times of an event lie several objects deep.
 */
public final class ChainEvent {

  private final int index;
  private final int nano;
  private final long second;
  private final LocalDate day;
  private final EpcisEvent event;
  private final Optional<Stage> stage;
  private final EventNames names;
  private final Ledger ledger;

  ChainEvent(int index, EpcisEvent event, LocalDate day, Optional<Stage> stage, EventNames names) {
    OffsetDateTime time = event.getEventTime();
    this.index = index;
    this.second = time.toEpochSecond();
    this.nano = time.getNano();
    this.day = day;
    this.event = event;
    this.stage = stage;
    this.names = names;
    this.ledger = new Ledger(Mention.count(event));
  }

  /** Takes the next movement; called by the chain's builder as often as it said. */
  void put(int place, Movement movement) {
    ledger.put(place, movement);
  }

  /** The names of its places and parties, the same value for many events. */
  EventNames names() {
    return names;
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
    return Instant.ofEpochSecond(second, nano);
  }

  /**
   * Whether it happened at the same instant as another.
   *
   * @param other another event
   * @return true where nobody can tell which came first
   */
  public boolean isAtOnceWith(ChainEvent other) {
    return second == other.second && nano == other.nano;
  }

  /**
   * Whether it happened before another.
   *
   * @param other another event
   * @return true if its instant is an earlier one
   */
  public boolean isBefore(ChainEvent other) {
    return second < other.second || (second == other.second && nano < other.nano);
  }

  /**
   * The day on which it happened, on the clock of its place.
   *
   * @return the day at the event's time zone offset
   */
  public LocalDate day() {
    return day;
  }

  /**
   * What it does to objects, in the order in which it names them: what is used up, the container,
   * the rest.
   *
   * @return the movements, unmodifiable
   */
  public List<Movement> movements() {
    return ledger;
  }

  /**
   * Whether it does something of a kind.
   *
   * @param role the kind
   * @return true if one of its movements has this role; known without going through them
   */
  public boolean has(Role role) {
    return ledger.has(role);
  }

  /**
   * Whether it names something of a kind.
   *
   * @param kind the kind
   * @return true if one of its movements is that of an object of this kind; known without going
   *     through them
   */
  public boolean names(ObjectKind kind) {
    return ledger.names(kind);
  }

  /**
   * The movements of one role.
   *
   * @param role the role
   * @return the movements in the event's order
   */
  public List<Movement> movements(Role role) {
    return ledger.of(role);
  }

  /**
   * The container that things are put into, taken out of or seen in.
   *
   * @return the parent of an aggregation that is named; empty for other events
   */
  public Optional<TraceableObject> container() {
    Movement container = ledger.first(Role.CONTAINER);
    return container == null ? Optional.empty() : Optional.of(container.object());
  }

  /**
   * Where it was observed.
   *
   * @return the place's common name, or empty where it is not said
   */
  public Optional<String> readPoint() {
    return names.readPoint();
  }

  /**
   * Where the objects are afterwards.
   *
   * @return the place's common name, or empty where it is not said
   */
  public Optional<String> location() {
    return names.location();
  }

  /**
   * Where it happened: the read point, otherwise the location.
   *
   * @return the place's common name, or empty where neither is said
   */
  public Optional<String> place() {
    return names.place();
  }

  /**
   * Which part of the chain it belongs to.
   *
   * @return the stage, or empty where the event does not tell
   */
  public Optional<Stage> stage() {
    return stage;
  }

  /**
   * Whether it says from where or whom the objects come.
   *
   * @return true if it names a source of any type
   */
  public boolean hasSource() {
    return !names.from().isEmpty();
  }

  /**
   * Whether it says where or to whom the objects go.
   *
   * @return true if it names a destination of any type
   */
  public boolean hasDestination() {
    return !names.to().isEmpty();
  }

  /**
   * From where or whom the objects come, in a transfer.
   *
   * @param type {@code location}, {@code possessing_party} or {@code owning_party}
   * @return the common name of the first such source, or empty where there is none
   */
  public Optional<String> from(String type) {
    return names.from(type);
  }

  /**
   * Where or to whom the objects go, in a transfer.
   *
   * @param type {@code location}, {@code possessing_party} or {@code owning_party}
   * @return the common name of the first such destination, or empty where there is none
   */
  public Optional<String> to(String type) {
    return names.to(type);
  }

  /** The event's identifier, or its number where it has none. */
  @Override
  public String toString() {
    return event.getEventId().orElse("event " + index);
  }
}
