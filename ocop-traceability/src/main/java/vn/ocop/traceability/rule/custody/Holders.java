package vn.ocop.traceability.rule.custody;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Content;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.chain.TraceableObject;

/** Who holds each object while the events of a chain go by. */
final class Holders {

  private final RunningContents contents = new RunningContents();
  private final @Nullable Holding[] holdings;
  private boolean complete = true;

  Holders(Chain chain) {
    this.holdings = new Holding[chain.objects().size()];
  }

  @Nullable Holding of(TraceableObject object) {
    return holdings[object.index()];
  }

  /** Whether all content was handed over with its containers so far, however deep it lay. */
  boolean isComplete() {
    return complete;
  }

  /** Lets a packing or unpacking happen. */
  void pack(ChainEvent event) {
    contents.apply(event);
  }

  /** Hands an object over, with all that is in it. */
  void handOver(TraceableObject object, boolean whole, ChainEvent event, String from, String to) {
    take(object, whole, event, from, to);
    if (object.has(Role.CONTAINER)) {
      complete &=
          contents.visitNested(
              object,
              (container, content) ->
                  take(content.object(), whole && isWhole(content), event, from, to));
    }
  }

  /** Whether nothing of a thing lies elsewhere: a lot may be partly inside. */
  private static boolean isWhole(Content content) {
    ObjectKind kind = content.object().kind();
    return content.quantity().isEmpty() && (kind == ObjectKind.ITEM || kind == ObjectKind.UNIT);
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
