package vn.ocop.traceability.masterdata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The records of one kind by their names, in the order they were given. */
final class Records<T> {

  private final String kind;
  private final UnaryOperator<String> commonName;
  private final Map<String, T> byName = new HashMap<>();
  private final List<T> all = new ArrayList<>();

  /**
   * None so far.
   *
   * @param kind what they are, for messages
   * @param commonName brings any spelling of a name into the one they are kept under
   */
  Records(String kind, UnaryOperator<String> commonName) {
    this.kind = kind;
    this.commonName = commonName;
  }

  /** A copy that does not change with this one. */
  Records<T> copy() {
    Records<T> copy = new Records<>(kind, commonName);
    copy.byName.putAll(byName);
    copy.all.addAll(all);
    return copy;
  }

  /** Adds a record under its common name. */
  void add(String name, T record) {
    requireFree(name);
    byName.put(name, Objects.requireNonNull(record, kind));
    all.add(record);
  }

  /** Refuses a name that a record has already. */
  void requireFree(String name) {
    if (byName.containsKey(name)) {
      throw new IllegalArgumentException(kind + ": there is one with " + name + " already");
    }
  }

  /** The record of a name in any spelling; one that is spelled as it is kept is found at once. */
  Optional<T> find(String name) {
    T record = byName.get(name);
    boolean spelledOtherwise = record == null && !byName.isEmpty();
    return Optional.ofNullable(spelledOtherwise ? byName.get(commonName.apply(name)) : record);
  }

  /** A view, not a copy: rules ask for it at every object. */
  List<T> all() {
    return Collections.unmodifiableList(all);
  }
}
