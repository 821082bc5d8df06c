package vn.ocop.traceability.testing.fault;

import static vn.ocop.traceability.testing.TestEvents.kg;

import java.math.BigDecimal;
import java.util.function.Predicate;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.ImmutableTransformationEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.testing.RandomChain;
import vn.ocop.traceability.testing.TestEvents;

/** Says which event of a chain is meant, and how it is changed. */
final class EventEdits {

  private EventEdits() {}

  /** An object event in a business step. */
  static Predicate<EpcisEvent> step(String step, String lot) {
    return event ->
        event.getType() == EventType.OBJECT
            && event.isBusinessStep(step)
            && event.amounts().stream().anyMatch(amount -> amount.epcClass().text().equals(lot));
  }

  static Predicate<EpcisEvent> harvest(String leaf) {
    return step("commissioning", leaf);
  }

  static Predicate<EpcisEvent> shipment(String lot) {
    return step("shipping", lot);
  }

  static Predicate<EpcisEvent> receipt(String lot) {
    return step("receiving", lot);
  }

  /** The transformation that makes a lot. */
  static Predicate<EpcisEvent> making(String lot) {
    return event ->
        event.getType() == EventType.TRANSFORMATION
            && event.amounts().stream().anyMatch(amount -> amount.epcClass().text().equals(lot));
  }

  /** The aggregation of a step in which a container is filled or emptied. */
  static Predicate<EpcisEvent> container(String step, String container) {
    return event ->
        event.isBusinessStep(step)
            && event.getParent().filter(parent -> parent.text().equals(container)).isPresent();
  }

  static EpcisEvent withOutputTimes(EpcisEvent event, String factor) {
    return ImmutableTransformationEvent.copyOf((TransformationEvent) event)
        .withOutputQuantities(times(event.amounts().get(0), factor));
  }

  static QuantityElement times(QuantityElement amount, String factor) {
    BigDecimal more = amount.quantity().orElseThrow().multiply(new BigDecimal(factor));
    return kg(amount.epcClass().text(), more.toPlainString());
  }

  /** A kilogram of leaf is seen in the factory when all is over: harmless in itself. */
  static ImmutableObjectEvent sighting(RandomChain chain, Submission submission) {
    return sighting(chain, submission, "1");
  }

  static ImmutableObjectEvent sighting(RandomChain chain, Submission submission, String kilograms) {
    return ImmutableObjectEvent.copyOf(
        TestEvents.observe(
            submission.dayAfter(), "storing", chain.factory(), kg(chain.leaf(0, 0), kilograms)));
  }

  /** A packet is seen in the shop when all is over, to be filled. */
  static ImmutableObjectEvent.Builder inShop(
      RandomChain chain, Submission submission, String step) {
    return TestEvents.object(submission.dayAfter(), Action.OBSERVE, step, chain.shop());
  }
}
