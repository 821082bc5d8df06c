package vn.ocop.core.duplicate.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sees to it that each record has an identifier of its own. */
final class Identifiers {

  private Identifiers() {}

  /** Refuses records of which two have one identifier, or one has an identifier that is taken. */
  static <R> void requireDifferent(
      List<R> records, Function<R, String> identifier, Predicate<String> taken) {
    // Sorted they need no set, and as a rule they come sorted.
    String[] ids = records.stream().map(identifier).toArray(String[]::new);
    Arrays.sort(ids);
    for (int i = 0; i < ids.length; i++) {
      if (taken.test(ids[i]) || (i > 0 && ids[i].equals(ids[i - 1]))) {
        throw new IllegalArgumentException("records hold an identifier twice: " + ids[i]);
      }
    }
  }
}
