package vn.ocop.traceability.testing;

import static vn.ocop.traceability.testing.EventEdits.change;
import static vn.ocop.traceability.testing.EventEdits.changeHarvest;
import static vn.ocop.traceability.testing.EventEdits.dayAfter;
import static vn.ocop.traceability.testing.EventEdits.find;
import static vn.ocop.traceability.testing.EventEdits.isStep;
import static vn.ocop.traceability.testing.EventEdits.names;
import static vn.ocop.traceability.testing.EventEdits.outputTimes;
import static vn.ocop.traceability.testing.EventEdits.outputs;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.lotData;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.ImmutableTransformationEvent;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.TransformationEvent;

/** Faults in the masses, dates and places of lots. */
final class LotFaults {

  private LotFaults() {}

  static void overdrawn(RandomChain chain, List<EpcisEvent> events) {
    String leaf = chain.leaf(0, 0);
    events.add(TestEvents.destroy(dayAfter(events), chain.factory(), kg(leaf, "5000")));
  }

  static void noOrigin(RandomChain chain, List<EpcisEvent> events) {
    events.removeIf(e -> isStep(e, "commissioning") && names(e, chain.leaf(0, 0)));
  }

  static void yieldTooHigh(RandomChain chain, List<EpcisEvent> events) {
    change(events, e -> outputs(e, chain.tea(0)), e -> outputTimes(e, "2"));
  }

  static void mixedMore(RandomChain chain, List<EpcisEvent> events) {
    change(events, e -> outputs(e, chain.mixed()), e -> outputTimes(e, "2"));
  }

  static void ring(RandomChain chain, List<EpcisEvent> events) {
    OffsetDateTime made = find(events, e -> outputs(e, chain.mixed())).getEventTime();
    events.add(
        TestEvents.transform(
            made.plusMinutes(5),
            "repairing",
            chain.factory(),
            List.of(kg(chain.mixed(), "1")),
            List.of(kg(chain.tea(0), "1"))));
  }

  static void earlyReceipt(RandomChain chain, List<EpcisEvent> events) {
    moveReceipt(events, chain.leaf(0, 0));
  }

  static void earlyShipment(RandomChain chain, List<EpcisEvent> events) {
    moveHarvest(events, chain.leaf(0, 0));
  }

  static void winterHarvest(RandomChain chain, List<EpcisEvent> events) {
    harvestedOn(events, chain.leaf(0, 0), "2025-12-24");
  }

  static void sprayedBefore(RandomChain chain, List<EpcisEvent> events) {
    harvestedOn(events, chain.leaf(0, 0), RandomChain.SPRAYED.plusDays(5).toString());
  }

  static void overCapacity(RandomChain chain, List<EpcisEvent> events) {
    OffsetDateTime end = dayAfter(events);
    String much = lot(RandomChain.LEAF, "MUCH");
    events.add(TestEvents.commission(end, chain.zone(0), kg(much, "500000")));
    events.add(TestEvents.observe(end.plusHours(1), "storing", chain.zone(0), kg(much, "500000")));
  }

  static void negative(RandomChain chain, List<EpcisEvent> events) {
    String leaf = chain.leaf(0, 0);
    events.add(TestEvents.observe(dayAfter(events), "storing", chain.factory(), kg(leaf, "-3")));
  }

  static void inMetres(RandomChain chain, List<EpcisEvent> events) {
    QuantityElement metres = QuantityElement.of(chain.leaf(0, 0), "3", "MTR");
    events.add(TestEvents.observe(dayAfter(events), "storing", chain.factory(), metres));
  }

  static void notShipped(RandomChain chain, List<EpcisEvent> events) {
    events.removeIf(e -> isStep(e, "shipping") && names(e, chain.leaf(0, 0)));
  }

  static void notReceived(RandomChain chain, List<EpcisEvent> events) {
    events.removeIf(e -> isStep(e, "receiving") && names(e, chain.leaf(0, 0)));
  }

  static void lostOnTheWay(RandomChain chain, List<EpcisEvent> events) {
    loseOnTheWay(events, chain.leaf(0, 0));
  }

  static void sentTwice(RandomChain chain, List<EpcisEvent> events) {
    OffsetDateTime end = dayAfter(events);
    QuantityElement leaf = kg(chain.leaf(0, 0), "7");
    String other = TestEvents.place(77777);
    events.add(TestEvents.shipping(end, chain.zone(0), other).addQuantities(leaf).build());
    events.add(
        TestEvents.receiving(end.plusHours(2), chain.zone(0), other).addQuantities(leaf).build());
  }

  static void longWay(RandomChain chain, List<EpcisEvent> events) {
    change(
        events,
        e -> (isStep(e, "commissioning") || isStep(e, "shipping")) && names(e, chain.leaf(0, 0)),
        e ->
            ImmutableObjectEvent.copyOf((ObjectEvent) e)
                .withEventTime(e.getEventTime().minusDays(30)));
  }

  static void elsewhere(RandomChain chain, List<EpcisEvent> events) {
    OffsetDateTime made = find(events, e -> outputs(e, chain.tea(0))).getEventTime();
    events.add(
        TestEvents.observe(
            made.plusMinutes(5), "inspecting", TestEvents.place(99999), kg(chain.tea(0), "1")));
  }

  static void unknownZone(RandomChain chain, List<EpcisEvent> events) {
    harvestElsewhere(events, chain.leaf(0, 0), TestEvents.place(88888));
  }

  static void oldWhenMade(RandomChain chain, List<EpcisEvent> events) {
    madeWith(events, chain.tea(0), "bestBeforeDate", "2026-02");
  }

  static void keepsTooLong(RandomChain chain, List<EpcisEvent> events) {
    madeWith(events, chain.tea(0), "itemExpirationDate", "2029-12-31");
  }

  static void lotNumberAgain(RandomChain chain, List<EpcisEvent> events) {
    OffsetDateTime later = dayAfter(events).plusDays(20);
    events.add(TestEvents.commission(later, chain.zone(0), kg(chain.leaf(0, 0), "1")));
  }

  private static void harvestElsewhere(List<EpcisEvent> events, String leaf, String place) {
    change(
        events,
        e -> (isStep(e, "commissioning") || isStep(e, "shipping")) && names(e, leaf),
        e ->
            ImmutableObjectEvent.copyOf((ObjectEvent) e)
                .withCertificationInfo()
                .withReadPoint(Place.of(place))
                .withBusinessLocation(e.getBusinessLocation().map(p -> Place.of(place))));
  }

  private static void loseOnTheWay(List<EpcisEvent> events, String leaf) {
    change(
        events,
        e -> (isStep(e, "commissioning") || isStep(e, "shipping")) && names(e, leaf),
        e -> {
          BigDecimal mass = e.amounts().get(0).quantity().orElseThrow();
          String more = mass.multiply(BigDecimal.valueOf(2)).toPlainString();
          return ImmutableObjectEvent.copyOf((ObjectEvent) e).withQuantities(kg(leaf, more));
        });
  }

  private static void moveReceipt(List<EpcisEvent> events, String leaf) {
    OffsetDateTime harvested =
        find(events, e -> isStep(e, "commissioning") && names(e, leaf)).getEventTime();
    change(
        events,
        e -> isStep(e, "shipping") && names(e, leaf),
        e -> ImmutableObjectEvent.copyOf((ObjectEvent) e).withEventTime(harvested.plusMinutes(50)));
    change(
        events,
        e -> isStep(e, "receiving") && names(e, leaf),
        e ->
            ImmutableObjectEvent.copyOf((ObjectEvent) e).withEventTime(harvested.plusMinutes(-20)));
  }

  private static void moveHarvest(List<EpcisEvent> events, String leaf) {
    OffsetDateTime sent = find(events, e -> isStep(e, "shipping") && names(e, leaf)).getEventTime();
    change(
        events,
        e -> isStep(e, "commissioning") && names(e, leaf),
        e -> ImmutableObjectEvent.copyOf((ObjectEvent) e).withEventTime(sent.plusMinutes(90)));
  }

  private static void harvestedOn(List<EpcisEvent> events, String leaf, String day) {
    changeHarvest(
        events, leaf, harvest -> harvest.withInstanceOrLotMasterData(lotData("harvestDate", day)));
  }

  private static void madeWith(List<EpcisEvent> events, String tea, String field, String text) {
    change(
        events,
        e -> outputs(e, tea),
        e ->
            ImmutableTransformationEvent.copyOf((TransformationEvent) e)
                .withInstanceOrLotMasterData(lotData(field, text)));
  }
}
