package vn.ocop.traceability.testing;

import static vn.ocop.traceability.testing.EventEdits.change;
import static vn.ocop.traceability.testing.EventEdits.changeHarvest;
import static vn.ocop.traceability.testing.EventEdits.dayAfter;
import static vn.ocop.traceability.testing.EventEdits.find;
import static vn.ocop.traceability.testing.EventEdits.isStep;
import static vn.ocop.traceability.testing.EventEdits.names;
import static vn.ocop.traceability.testing.EventEdits.outputs;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.ImmutableTransformationEvent;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.TransformationEvent;

/** Faults in how events are recorded, and in what they cite and claim. */
final class RecordFaults {

  private RecordFaults() {}

  private static ImmutableObjectEvent seen(
      RandomChain chain, List<EpcisEvent> events, String kilograms) {
    return ImmutableObjectEvent.copyOf(
        TestEvents.observe(
            dayAfter(events), "storing", chain.factory(), kg(chain.leaf(0, 0), kilograms)));
  }

  static void oneIdForTwo(RandomChain chain, List<EpcisEvent> events) {
    List<EpcisEvent> both = List.of(seen(chain, events, "1"), seen(chain, events, "2"));
    events.addAll(both);
  }

  static void capturedTwice(RandomChain chain, List<EpcisEvent> events) {
    ImmutableObjectEvent once = seen(chain, events, "1");
    events.add(once);
    events.add(once.withEventId(TestEvents.eventId("again", TestEvents.id(once))));
  }

  static void expiredCertificate(RandomChain chain, List<EpcisEvent> events) {
    changeHarvest(
        events,
        chain.leaf(0, 0),
        harvest -> harvest.withCertificationInfo(chain.oldCertificate(0)));
  }

  static void certificateOfAnother(RandomChain chain, List<EpcisEvent> events) {
    events.add(seen(chain, events, "1").withCertificationInfo(chain.certificate(0)));
  }

  static void nobodyNamed(RandomChain chain, List<EpcisEvent> events) {
    change(
        events,
        e -> isStep(e, "shipping") && names(e, chain.leaf(0, 0)),
        e -> ImmutableObjectEvent.copyOf((ObjectEvent) e).withDestinations());
  }

  /** A kilogram of leaf of a garden without certificate goes into the first lot of tea. */
  static void plainLeaf(RandomChain chain, List<EpcisEvent> events) {
    String leaf = chain.leaf(0, 0);
    String plain = lot(RandomChain.LEAF, "PLAIN");
    OffsetDateTime harvested =
        find(events, e -> isStep(e, "commissioning") && names(e, leaf)).getEventTime();
    OffsetDateTime dried = find(events, e -> outputs(e, chain.tea(0))).getEventTime();
    events.add(TestEvents.commission(harvested.plusMinutes(1), chain.plainZone(), kg(plain, "1")));
    events.add(
        TestEvents.shipping(dried.minusMinutes(50), chain.plainZone(), chain.factory())
            .addQuantities(kg(plain, "1"))
            .build());
    events.add(
        TestEvents.receiving(dried.minusMinutes(20), chain.plainZone(), chain.factory())
            .addQuantities(kg(plain, "1"))
            .build());
    change(
        events,
        e -> outputs(e, chain.tea(0)),
        e -> {
          var made = ImmutableTransformationEvent.copyOf((TransformationEvent) e);
          List<QuantityElement> inputs = new ArrayList<>(made.getInputQuantities());
          inputs.add(kg(plain, "1"));
          return made.withInputQuantities(inputs);
        });
  }
}
