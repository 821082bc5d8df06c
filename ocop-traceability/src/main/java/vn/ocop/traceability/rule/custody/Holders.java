package vn.ocop.traceability.rule.custody;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.packaging.RunningContents;

/** Who holds each object while the events of a chain go by. */
final class Holders {

  private final RunningContents contents = new RunningContents();
  private final @Nullable Holding[] holdings;

  Holders(Chain chain) {
    this.holdings = new Holding[chain.objects().size()];
  }

  /**
   * What is known of one object.
   *
   * @param parties who holds it or a part of it
   * @param last the last transfer
   * @param from who gave in it; empty where it is not said
   * @param to who took in it
   */
  record Holding(Set<String> parties, ChainEvent last, String from, String to) {}

  @Nullable Holding of(TraceableObject object) {
    return holdings[object.index()];
  }

  /** Lets a packing or unpacking happen. */
  void pack(ChainEvent event) {
    contents.apply(event);
  }

  /** Hands an object over, with all that is in it. */
  void handOver(TraceableObject object, boolean whole, ChainEvent event, String from, String to) {
    Set<TraceableObject> done = new HashSet<>();
    Deque<TraceableObject> open = new ArrayDeque<>();
    open.add(object);
    while (!open.isEmpty()) {
      TraceableObject next = open.remove();
      if (done.add(next)) {
        take(next, whole && next == object, event, from, to);
        open.addAll(contents.objects(next));
      }
    }
  }

  private void take(
      TraceableObject object, boolean whole, ChainEvent event, String from, String to) {
    Holding before = holdings[object.index()];
    Set<String> parties = new LinkedHashSet<>();
    if (!whole && before != null) {
      parties.addAll(before.parties());
    }
    if (!whole && !from.isEmpty()) {
      parties.add(from);
    }
    parties.add(to);
    holdings[object.index()] = new Holding(parties, event, from, to);
  }
}
