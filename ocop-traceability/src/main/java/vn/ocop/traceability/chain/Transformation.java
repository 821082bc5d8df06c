package vn.ocop.traceability.chain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One transformation (quá trình biến đổi): inputs were used up and outputs came out of them. A long
 * one is told in several events that share an identifier.
 *
 * @param index its number in its chain, in the order of the last event of each, from 0
 * @param id what ties its events together; empty where it is told in one event
 * @param events its events in the order of time, at least one
 */
public record Transformation(int index, Optional<String> id, List<ChainEvent> events) {

  /**
   * Keeps an unmodifiable copy.
   *
   * @param index see the record
   * @param id see the record
   * @param events see the record
   */
  public Transformation {
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("events is empty");
    }
  }

  /**
   * What was used up.
   *
   * @return the movements in the order of time
   */
  public List<Movement> inputs() {
    return of(Role.CONSUMED).toList();
  }

  /**
   * What came out.
   *
   * @return the movements in the order of time
   */
  public List<Movement> outputs() {
    return of(Role.PRODUCED).toList();
  }

  private Stream<Movement> of(Role role) {
    return events.stream()
        .flatMap(event -> event.movements().stream())
        .filter(movement -> movement.role() == role);
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
