package vn.ocop.traceability.epcis.internal;

import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.EventSource;

/** A place in a document, written out only when something is found there. */
public final class At {

  private final @Nullable At parent;
  private final String step;

  private At(@Nullable At parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  /** A place with a known pointer. */
  static At pointer(String pointer) {
    return new At(null, pointer);
  }

  /** The place of an event. */
  static At of(EventSource source) {
    At list = pointer(source.list());
    return source.index() < 0 ? list : list.item(source.index());
  }

  At field(String name) {
    return new At(this, name);
  }

  At item(int index) {
    return new At(this, Integer.toString(index));
  }

  /** The JSON pointer (RFC 6901). */
  @Override
  public String toString() {
    return parent == null ? step : parent + "/" + step.replace("~", "~0").replace("/", "~1");
  }
}
