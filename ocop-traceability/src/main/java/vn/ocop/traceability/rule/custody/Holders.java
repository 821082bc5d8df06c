package vn.ocop.traceability.rule.custody;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.chain.TraceableObject;

/** Who holds each object while the events of a chain go by. */
final class Holders {

  private final RunningContents contents = new RunningContents();
  private final @Nullable Holding[] holdings;

  Holders(Chain chain) {
    this.holdings = new Holding[chain.objects().size()];
  }

  @Nullable Holding of(TraceableObject object) {
    return holdings[object.index()];
  }

  /** Lets a packing or unpacking happen. */
  void pack(ChainEvent event) {
    contents.apply(event);
  }

  /** Hands an object over, with all that is in it. */
  void handOver(TraceableObject object, boolean whole, ChainEvent event, String from, String to) {
    if (!object.has(Role.CONTAINER)) {
      take(object, whole, event, from, to);
      return;
    }
    Set<TraceableObject> done = new HashSet<>();
    Deque<TraceableObject> open = new ArrayDeque<>();
    open.add(object);
    while (!open.isEmpty()) {
      TraceableObject next = open.remove();
      if (done.add(next)) {
        take(next, whole && next == object, event, from, to);
        contents.of(next).forEach(content -> open.add(content.object()));
      }
    }
  }

  private void take(
      TraceableObject object, boolean whole, ChainEvent event, String from, String to) {
    Holding before = holdings[object.index()];
    holdings[object.index()] =
        before == null || whole
            ? new Holding(event, from, to, whole, Set.of())
            : before.then(event, from, to);
  }
}
