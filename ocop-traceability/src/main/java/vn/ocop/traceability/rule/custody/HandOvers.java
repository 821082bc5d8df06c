package vn.ocop.traceability.rule.custody;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.ChainEvent;

/**
 * Hand-overs of one thing, one after the other, told together.
 *
 * @param last the last of them
 * @param parties who gave or took in any of them, in the order of time
 * @param lastWhole the last in which all of the thing was given; null where there is none
 * @param after who gave or took in those after that one, in the order of time; empty where there is
 *     none
 */
record HandOvers(
    HandOver last,
    Collection<String> parties,
    @Nullable HandOver lastWhole,
    Collection<String> after) {

  /**
   * One hand-over.
   *
   * @param from who gave; empty where it is not said
   * @param to who took
   */
  record HandOver(ChainEvent event, String from, String to) {

    List<String> parties() {
      return from.isEmpty() || from.equals(to) ? List.of(to) : List.of(from, to);
    }
  }

  /** A single one. */
  static HandOvers of(HandOver one, boolean whole) {
    return new HandOvers(one, one.parties(), whole ? one : null, List.of());
  }

  /** These and the next. */
  HandOvers then(HandOvers next) {
    Collection<String> all = both(parties, next.parties);
    return next.lastWhole != null || lastWhole == null
        ? new HandOvers(next.last, all, next.lastWhole, next.after)
        : new HandOvers(next.last, all, lastWhole, both(after, next.parties));
  }

  private static Collection<String> both(Collection<String> first, Collection<String> second) {
    if (first.containsAll(second)) {
      return first;
    }
    Set<String> both = new LinkedHashSet<>(first);
    both.addAll(second);
    return both;
  }
}
