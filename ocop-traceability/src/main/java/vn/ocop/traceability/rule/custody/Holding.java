package vn.ocop.traceability.rule.custody;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.ocop.traceability.chain.ChainEvent;

/**
 * Who holds an object, or parts of it, after its last transfer.
 *
 * @param last the last transfer
 * @param from who gave in it; empty where it is not said
 * @param to who took in it
 * @param whole whether all of it was given, so that the giver holds nothing any more
 * @param others who held parts of it before; grows along with the transfers of one object
 */
record Holding(ChainEvent last, String from, String to, boolean whole, Set<String> others) {

  /** After a part was handed over: whoever held it before may hold the rest. */
  Holding then(ChainEvent event, String giver, String taker) {
    if (isBetween(giver, taker) && !whole) {
      return new Holding(event, from, to, false, others);
    }
    Set<String> more = others.isEmpty() ? new LinkedHashSet<>() : others;
    addOwn(more);
    return new Holding(event, giver, taker, false, more);
  }

  /** Whether the last transfer was between these two: its other half. */
  boolean isBetween(String giver, String taker) {
    return from.equals(giver) && to.equals(taker);
  }

  /** Whether a party holds it or a part of it. */
  boolean has(String party) {
    return to.equals(party) || (!whole && from.equals(party)) || others.contains(party);
  }

  /** Who holds it or a part of it. */
  Set<String> parties() {
    Set<String> parties = new LinkedHashSet<>(others);
    addOwn(parties);
    return parties;
  }

  private void addOwn(Set<String> parties) {
    if (!whole && !from.isEmpty()) {
      parties.add(from);
    }
    parties.add(to);
  }
}
