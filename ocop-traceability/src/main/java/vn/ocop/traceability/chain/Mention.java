package vn.ocop.traceability.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.QuantityElement;

/** Goes through the objects that an event names, each with its role. */
final class Mention {

  /** Takes what an event names. */
  interface Sink {
    void take(Identifier id, Role role, ObjectKind guess, @Nullable QuantityElement amount);
  }

  private Mention() {}

  /** Every object of an event: inputs, parent, the rest, in the event's order. */
  static void each(EpcisEvent event, Sink sink) {
    each(event.inputObjects(), event.inputAmounts(), Role.CONSUMED, sink);
    Role role = role(event);
    event
        .getParent()
        .ifPresent(parent -> sink.take(parent, parentRole(event, role), ObjectKind.UNIT, null));
    each(event.objects(), event.amounts(), role, sink);
  }

  /** How many objects an event names. */
  static int count(EpcisEvent event) {
    return event.inputObjects().size()
        + event.inputAmounts().size()
        + (event.getParent().isPresent() ? 1 : 0)
        + event.objects().size()
        + event.amounts().size();
  }

  private static void each(
      List<Identifier> objects, List<QuantityElement> amounts, Role role, Sink sink) {
    for (Identifier object : objects) {
      sink.take(object, role, ObjectKind.ITEM, null);
    }
    for (QuantityElement amount : amounts) {
      sink.take(amount.epcClass(), role, ObjectKind.LOT, amount);
    }
  }

  private static Role role(EpcisEvent event) {
    return switch (event.getType()) {
      case TRANSFORMATION -> Role.PRODUCED;
      case OBJECT -> objectRole(event);
      case AGGREGATION ->
          switch (event.getAction().orElse(Action.OBSERVE)) {
            case ADD -> Role.PACKED;
            case DELETE -> Role.UNPACKED;
            case OBSERVE -> seen(event);
          };
      default -> seen(event);
    };
  }

  private static Role parentRole(EpcisEvent event, Role role) {
    return event.getType() == EventType.AGGREGATION && role != Role.SHIPPED && role != Role.RECEIVED
        ? Role.CONTAINER
        : role;
  }

  private static Role objectRole(EpcisEvent event) {
    return switch (event.getAction().orElse(Action.OBSERVE)) {
      case ADD -> Role.COMMISSIONED;
      case DELETE -> event.isBusinessStep("retail_selling") ? Role.SOLD : Role.ENDED;
      case OBSERVE -> seen(event);
    };
  }

  /** What it means that an object was seen in a business step. */
  private static Role seen(EpcisEvent event) {
    if (event.isBusinessStep("shipping")) {
      return Role.SHIPPED;
    }
    if (event.isBusinessStep("receiving") || event.isBusinessStep("accepting")) {
      return Role.RECEIVED;
    }
    return event.isBusinessStep("retail_selling") || event.isBusinessStep("dispensing")
        ? Role.SOLD
        : Role.OBSERVED;
  }
}
