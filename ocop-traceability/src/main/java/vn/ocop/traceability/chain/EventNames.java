package vn.ocop.traceability.chain;

import java.util.Map;
import java.util.Optional;

/**
 * The common names of the places and parties of an event. Many events share one value, so that
 * asking for a name makes nothing new.
 *
 * @param readPoint where it was observed; empty where it is not said
 * @param location where the objects are afterwards; empty where it is not said
 * @param place where it happened: the read point, otherwise the location
 * @param from the first source of each type
 * @param to the first destination of each type
 */
record EventNames(
    Optional<String> readPoint,
    Optional<String> location,
    Optional<String> place,
    Map<String, Optional<String>> from,
    Map<String, Optional<String>> to) {

  /** The name of the first source of a type. */
  Optional<String> from(String type) {
    return from.getOrDefault(type, Optional.empty());
  }

  /** The name of the first destination of a type. */
  Optional<String> to(String type) {
    return to.getOrDefault(type, Optional.empty());
  }
}
