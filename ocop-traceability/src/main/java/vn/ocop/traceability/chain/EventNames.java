package vn.ocop.traceability.chain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The common names of the places and parties of an event.
 *
 * @param readPoint where it was observed; null where it is not said
 * @param location where the objects are afterwards; null where it is not said
 * @param from the first source of each type
 * @param to the first destination of each type
 */
record EventNames(
    @Nullable String readPoint,
    @Nullable String location,
    Map<String, String> from,
    Map<String, String> to) {

  /** Where it happened: the read point, otherwise the location. */
  @Nullable String place() {
    return readPoint == null ? location : readPoint;
  }
}
