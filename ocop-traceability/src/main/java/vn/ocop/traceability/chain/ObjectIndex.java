package vn.ocop.traceability.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives every object one number, however it is spelled, and counts how often each is named. */
final class ObjectIndex {

  private final Map<String, Integer> bySpelling;
  private final Map<String, Integer> byName;
  private final Map<String, Optional<String>> classNames = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /** What is known of an object while events are gone through. */
  private static final class Entry {
    private final String name;
    private final ObjectKind kind;
    private final Optional<String> productClass;
    private int movements;

    Entry(String name, ObjectKind kind, Optional<String> productClass) {
      this.name = name;
      this.kind = kind;
      this.productClass = productClass;
    }
  }

  /** Begins without objects; about as many may come as there are events. */
  ObjectIndex(int events) {
    this.bySpelling = new HashMap<>(events);
    this.byName = new HashMap<>(events);
  }

  /** The number of an object that an event names once more. */
  int count(String spelling, ObjectKind guess) {
    Integer known = bySpelling.get(spelling);
    int number = known == null ? enter(spelling, guess) : known;
    entries.get(number).movements++;
    return number;
  }

  private int enter(String spelling, ObjectKind guess) {
    ObjectNames names = ObjectNames.of(spelling);
    Integer known = byName.get(names.name());
    int number = known == null ? entries.size() : known;
    if (known == null) {
      entries.add(new Entry(names.name(), names.kindOr(guess), shared(names.productClass())));
      byName.put(names.name(), number);
    }
    bySpelling.put(spelling, number);
    return number;
  }

  /** The class of product, the same value for all objects of one class. */
  private Optional<String> shared(@Nullable String productClass) {
    return productClass == null
        ? Optional.empty()
        : classNames.computeIfAbsent(productClass, Optional::of);
  }

  /** The objects by their numbers, their ledgers still to be filled. */
  TraceableObject[] objects(ItemFinder items) {
    TraceableObject[] objects = new TraceableObject[entries.size()];
    for (int i = 0; i < objects.length; i++) {
      Entry entry = entries.get(i);
      objects[i] =
          new TraceableObject(
              i,
              entry.name,
              entry.kind,
              entry.productClass,
              items.of(entry.name, entry.productClass),
              entry.movements);
    }
    return objects;
  }

  /** The number of each object by its common name. */
  Map<String, Integer> numbersByName() {
    return byName;
  }
}
