package vn.ocop.traceability.rule;

import vn.ocop.core.result.Where;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventSource;

/** Says where an event stands, for findings. */
final class Places {

  private Places() {}

  /** Line, event id and JSON pointer as far as they are known. */
  static Where of(EpcisEvent event, String pointer) {
    EventSource source = event.getSource();
    Where where =
        source.line() == 0
            ? Where.nowhere()
            : Where.of(Where.Kind.LINE, Integer.toString(source.line()));
    if (event.getEventId().isPresent()) {
      where = where.then(Where.Kind.EVENT, event.getEventId().get());
    }
    String whole = source.pointer() + pointer;
    return whole.isEmpty() ? where : where.then(Where.Kind.POINTER, whole);
  }
}
