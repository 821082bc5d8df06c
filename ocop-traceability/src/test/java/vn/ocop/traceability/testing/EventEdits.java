package vn.ocop.traceability.testing;

import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.ImmutableTransformationEvent;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.TransformationEvent;

/** Finds events of a chain and changes them. */
final class EventEdits {

  private EventEdits() {}

  static void change(
      List<EpcisEvent> events, Predicate<EpcisEvent> which, UnaryOperator<EpcisEvent> how) {
    events.replaceAll(event -> which.test(event) ? how.apply(event) : event);
  }

  static EpcisEvent find(List<EpcisEvent> events, Predicate<EpcisEvent> which) {
    return events.stream().filter(which).findFirst().orElseThrow();
  }

  static boolean isStep(EpcisEvent event, String step) {
    return event.getType() == EventType.OBJECT && event.isBusinessStep(step);
  }

  static boolean names(EpcisEvent event, String lot) {
    return event.amounts().stream().anyMatch(a -> a.epcClass().text().equals(lot));
  }

  static boolean outputs(EpcisEvent event, String lot) {
    return event.getType() == EventType.TRANSFORMATION && names(event, lot);
  }

  static EpcisEvent outputTimes(EpcisEvent event, String factor) {
    TransformationEvent transformation = (TransformationEvent) event;
    QuantityElement output = transformation.getOutputQuantities().get(0);
    String more = output.quantity().orElseThrow().multiply(new BigDecimal(factor)).toPlainString();
    return ImmutableTransformationEvent.copyOf(transformation)
        .withOutputQuantities(kg(output.epcClass().text(), more));
  }

  /** When the last event of a chain happens. */
  static OffsetDateTime dayAfter(List<EpcisEvent> events) {
    return events.get(events.size() - 1).getEventTime().plusDays(1);
  }

  /** Changes the harvest of a lot. */
  static void changeHarvest(
      List<EpcisEvent> events, String leaf, UnaryOperator<ImmutableObjectEvent> how) {
    change(
        events,
        e -> isStep(e, "commissioning") && names(e, leaf),
        e -> how.apply(ImmutableObjectEvent.copyOf((ObjectEvent) e)));
  }
}
