package vn.ocop.traceability.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One transformation (quá trình biến đổi): inputs were used up and outputs came out of them. A long
 * one is told in several events that share an identifier.
 *
 * <p>Belongs to one chain; two transformations are equal only if they are the same one.
 */
public final class Transformation {

  private final int index;
  private final @Nullable String id;
  private final List<ChainEvent> events;
  private final List<Movement> inputs;
  private final List<Movement> outputs;

  Transformation(int index, @Nullable String id, List<ChainEvent> events) {
    this.index = index;
    this.id = id;
    this.events = List.copyOf(events);
    this.inputs = movements(Role.CONSUMED);
    this.outputs = movements(Role.PRODUCED);
  }

  private List<Movement> movements(Role role) {
    if (events.size() == 1) {
      return events.get(0).movements(role);
    }
    List<Movement> all = new ArrayList<>();
    for (ChainEvent event : events) {
      all.addAll(event.movements(role));
    }
    return Collections.unmodifiableList(all);
  }

  /**
   * Its number in its chain, in the order of the last event of each.
   *
   * @return from 0 to one less than the number of transformations
   */
  public int index() {
    return index;
  }

  /**
   * What ties its events together.
   *
   * @return the identifier's common name; empty where it is told in one event
   */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /**
   * Its events.
   *
   * @return the events in the order of time, at least one, unmodifiable
   */
  public List<ChainEvent> events() {
    return events;
  }

  /**
   * What was used up.
   *
   * @return the movements in the order of time, unmodifiable
   */
  public List<Movement> inputs() {
    return inputs;
  }

  /**
   * What came out.
   *
   * @return the movements in the order of time, unmodifiable
   */
  public List<Movement> outputs() {
    return outputs;
  }

  /**
   * Its last event.
   *
   * @return the event
   */
  public ChainEvent last() {
    return events.get(events.size() - 1);
  }
}
