package vn.ocop.traceability.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.traceability.event.QuantityElement;

/** Adds up what is put into one container and taken out of it, by object and unit. */
final class Inside {

  private final Map<TraceableObject, List<Content>> held = new LinkedHashMap<>();

  void clear() {
    held.clear();
  }

  void put(Movement movement) {
    TraceableObject object = movement.object();
    Content more = content(movement);
    List<Content> there = of(object);
    int place = place(there, more.unit());
    held.put(
        object, place < 0 ? with(there, more) : with(there, place, sum(there.get(place), more)));
  }

  /** A sum is not known where one of its amounts is not. */
  private static Content sum(Content there, Content more) {
    return new Content(
        there.object(),
        there.quantity().flatMap(some -> more.quantity().map(some::add)),
        there.unit());
  }

  /**
   * Takes out an amount; one that is not said, or not less than what is there, empties it. What is
   * left of an unknown amount is not known either.
   */
  void remove(Movement movement) {
    TraceableObject object = movement.object();
    List<Content> there = of(object);
    Content less = content(movement);
    int place = place(there, less.unit());
    if (place < 0 || less.quantity().isEmpty()) {
      held.remove(object);
      return;
    }
    Optional<BigDecimal> amount = there.get(place).quantity();
    if (amount.isEmpty()) {
      return;
    }
    BigDecimal left = amount.get().subtract(less.quantity().get());
    if (left.signum() > 0) {
      held.put(object, with(there, place, new Content(object, Optional.of(left), less.unit())));
    } else if (there.size() == 1) {
      held.remove(object);
    } else {
      List<Content> rest = new ArrayList<>(there);
      rest.remove(place);
      held.put(object, rest);
    }
  }

  private static Content content(Movement movement) {
    return new Content(
        movement.object(),
        movement.amount().flatMap(QuantityElement::quantity),
        movement.amount().flatMap(QuantityElement::unit));
  }

  private static int place(List<Content> contents, Optional<String> unit) {
    for (int i = 0; i < contents.size(); i++) {
      if (contents.get(i).unit().equals(unit)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Content> with(List<Content> contents, Content more) {
    if (contents.isEmpty()) {
      return List.of(more);
    }
    List<Content> all = new ArrayList<>(contents);
    all.add(more);
    return all;
  }

  private static List<Content> with(List<Content> contents, int place, Content other) {
    if (contents.size() == 1) {
      return List.of(other);
    }
    List<Content> all = new ArrayList<>(contents);
    all.set(place, other);
    return all;
  }

  boolean holds(TraceableObject object) {
    return held.containsKey(object);
  }

  List<Content> of(TraceableObject object) {
    return held.getOrDefault(object, List.of());
  }

  List<Content> list() {
    List<Content> all = new ArrayList<>(held.size());
    held.values().forEach(all::addAll);
    return List.copyOf(all);
  }
}
