package vn.ocop.traceability.rule.custody;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.rule.custody.HandOvers.HandOver;

/**
 * Who holds an object, or parts of it, after its last transfer.
 *
 * @param last the last transfer
 * @param whole whether all of it was given, so that the giver holds nothing any more
 * @param others who held parts of it before; grows along with the transfers of one object
 */
record Holding(HandOver last, boolean whole, Set<String> others) {

  /**
   * Who holds an object after hand-overs.
   *
   * @param before who held it before; null where that is not known
   * @param whole whether the object was given as a whole in those of the hand-overs that are whole
   */
  static Holding after(@Nullable Holding before, HandOvers next, boolean whole) {
    HandOver lastWhole = whole ? next.lastWhole() : null;
    if (lastWhole == null) {
      return before == null
          ? new Holding(next.last(), false, new LinkedHashSet<>(next.parties()))
          : before.then(next.last(), next.parties());
    }
    Holding all = new Holding(lastWhole, true, Set.of());
    return next.after().isEmpty() ? all : all.then(next.last(), next.after());
  }

  /** After parts were handed over: whoever held it before may hold the rest. */
  private Holding then(HandOver next, Collection<String> parties) {
    boolean isOtherHalf = !whole && isBetween(next.from(), next.to());
    if (isOtherHalf && parties.size() == next.parties().size()) {
      return new Holding(next, false, others);
    }
    Set<String> more = others.isEmpty() ? new LinkedHashSet<>() : others;
    addOwn(more);
    more.addAll(parties);
    return new Holding(next, false, more);
  }

  /** Whether the last transfer was between these two: its other half. */
  boolean isBetween(String giver, String taker) {
    return last.from().equals(giver) && last.to().equals(taker);
  }

  /** Whether a party holds it or a part of it. */
  boolean has(String party) {
    return last.to().equals(party)
        || (!whole && last.from().equals(party))
        || others.contains(party);
  }

  /** Who holds it or a part of it. */
  Set<String> parties() {
    Set<String> parties = new LinkedHashSet<>(others);
    addOwn(parties);
    return parties;
  }

  private void addOwn(Set<String> parties) {
    if (!whole && !last.from().isEmpty()) {
      parties.add(last.from());
    }
    parties.add(last.to());
  }
}
