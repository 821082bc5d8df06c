package vn.ocop.traceability.rule.custody;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Content;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.internal.Stays;
import vn.ocop.traceability.rule.custody.HandOvers.HandOver;

/** Who holds each object while the events of a chain go by. */
final class Holders {

  private final Stays<HandOvers> stays =
      new Stays<>(any -> true, HandOvers::then, this::takeContent);
  private final @Nullable Holding[] holdings;

  Holders(Chain chain) {
    this.holdings = new Holding[chain.objects().size()];
  }

  /** Who holds an object by now; null where nobody is known to. */
  @Nullable Holding of(TraceableObject object) {
    stays.tell(object);
    return holdings[object.index()];
  }

  /** Whether all content that was asked for was handed over with its containers so far. */
  boolean isComplete() {
    return stays.isComplete();
  }

  /** Lets a packing or unpacking happen. */
  void pack(ChainEvent event) {
    stays.pack(event);
  }

  /** Hands an object over, with all that is in it; it was asked for before. */
  void handOver(TraceableObject object, boolean whole, HandOver next) {
    HandOvers one = HandOvers.of(next, whole);
    take(object, whole, one);
    if (object.has(Role.CONTAINER)) {
      stays.happen(object, one);
    }
  }

  private void takeContent(
      TraceableObject object, TraceableObject container, List<Content> amounts, HandOvers next) {
    take(object, amounts.stream().allMatch(Holders::isWhole), next);
  }

  /** Whether nothing of a thing lies elsewhere: a lot may be partly inside. */
  private static boolean isWhole(Content content) {
    ObjectKind kind = content.object().kind();
    return content.quantity().isEmpty() && (kind == ObjectKind.ITEM || kind == ObjectKind.UNIT);
  }

  private void take(TraceableObject object, boolean whole, HandOvers next) {
    holdings[object.index()] = Holding.after(holdings[object.index()], next, whole);
  }
}
