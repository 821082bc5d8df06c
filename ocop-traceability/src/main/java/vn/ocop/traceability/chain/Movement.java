package vn.ocop.traceability.chain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.quantity.Mass;

/** One line of an object's ledger: an event did something to an object, or to an amount of it. */
public final class Movement {

  private final ChainEvent event;
  private final TraceableObject object;
  private final Role role;
  private final @Nullable QuantityElement amount;
  private final Mass mass;
  private final long milligrams;

  Movement(ChainEvent event, TraceableObject object, Role role, @Nullable QuantityElement amount) {
    this.event = event;
    this.object = object;
    this.role = role;
    this.amount = amount;
    this.mass = ItemFinder.mass(object, amount);
    this.milligrams = mass.inWholeMilligrams();
  }

  /**
   * The event.
   *
   * @return the event
   */
  public ChainEvent event() {
    return event;
  }

  /**
   * The object.
   *
   * @return the object
   */
  public TraceableObject object() {
    return object;
  }

  /**
   * What the event does to it.
   *
   * @return the role
   */
  public Role role() {
    return role;
  }

  /**
   * How much of the object is concerned.
   *
   * @return the amount as the event says it; empty where the event names the object as a whole
   */
  public Optional<QuantityElement> amount() {
    return Optional.ofNullable(amount);
  }

  /**
   * The mass that is concerned.
   *
   * @return the mass of the amount; of one piece where an item is named as a whole
   */
  public Mass mass() {
    return mass;
  }

  /**
   * The mass that is concerned in milligrams, for sums that are quick and exact.
   *
   * @return what {@link Mass#inWholeMilligrams()} says of the mass, known without working it out
   */
  public long milligrams() {
    return milligrams;
  }

  /** The role, the object and the event's place. */
  @Override
  public String toString() {
    return role + " " + object + " in event " + event.index();
  }
}
