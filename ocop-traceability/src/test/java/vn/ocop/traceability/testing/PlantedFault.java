package vn.ocop.traceability.testing;

import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.lotData;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.ImmutableTransformationEvent;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.TransformationEvent;

/** One fault in a chain that is otherwise as it should be, and the one rule that must find it. */
public enum PlantedFault {
  /** More of a leaf lot is destroyed than was harvested. */
  OVERDRAWN("LOT_OVERDRAWN"),
  /** The harvest of a lot is not told. */
  NO_ORIGIN("LOT_WITHOUT_ORIGIN"),
  /** More tea comes out of leaf than leaf can give. */
  YIELD("YIELD_OUT_OF_BAND"),
  /** Mixing makes more than went in. */
  MIXED_MORE("MASS_NOT_CONSERVED"),
  /** Tea is made of tea that was made of it. */
  RING("MADE_OF_ITSELF"),
  /** Leaf arrives before it was sent. */
  EARLY_RECEIPT("RECEIVED_BEFORE_SHIPPED"),
  /** Leaf is sent before it was harvested. */
  EARLY_SHIPMENT("EVENT_BEFORE_ORIGIN"),
  /** Leaf was harvested at Christmas. */
  WINTER_HARVEST("HARVEST_OUT_OF_SEASON"),
  /** Tea is best before it was made. */
  OLD_WHEN_MADE("EXPIRY_BEFORE_PRODUCTION"),
  /** A zone gives more than it bears. */
  OVER_CAPACITY("ZONE_CAPACITY_EXCEEDED"),
  /** Less than nothing is seen. */
  NEGATIVE("QUANTITY_IMPOSSIBLE"),
  /** A receipt has no shipment. */
  NOT_SHIPPED("RECEIPT_NOT_SHIPPED"),
  /** A shipment has no receipt. */
  NOT_RECEIVED("SHIPMENT_NOT_RECEIVED"),
  /** Less arrives than was harvested and sent. */
  LOST_ON_THE_WAY("RECEIPT_DIFFERS"),
  /** More leaves a zone than was harvested there, and arrives somewhere else. */
  SENT_TWICE("PLACE_OVERDRAWN"),
  /** Leaf is a month on its way to the factory, which is an hour away. */
  LONG_WAY("TRANSIT_TIME_IMPLAUSIBLE"),
  /** Tea is inspected where it never was. */
  ELSEWHERE("NOT_WHERE_IT_WAS"),
  /** Leaf that is harvested nowhere known goes into tea. */
  UNKNOWN_ZONE("NOT_TRACED_TO_ZONE");

  private final String rule;

  PlantedFault(String rule) {
    this.rule = rule;
  }

  /** The id of the rule that must find it. */
  public String rule() {
    return rule;
  }

  /** The chain's events with this fault among them. */
  public List<EpcisEvent> in(RandomChain chain) {
    List<EpcisEvent> events = new ArrayList<>(chain.events());
    String leaf = chain.leaf(0, 0);
    OffsetDateTime end = events.get(events.size() - 1).getEventTime().plusDays(1);
    switch (this) {
      case OVERDRAWN -> events.add(TestEvents.destroy(end, chain.factory(), kg(leaf, "5000")));
      case NO_ORIGIN -> events.removeIf(e -> isStep(e, "commissioning") && names(e, leaf));
      case YIELD -> change(events, e -> outputs(e, chain.tea(0)), e -> outputTimes(e, "2"));
      case MIXED_MORE -> change(events, e -> outputs(e, chain.mixed()), e -> outputTimes(e, "2"));
      case RING ->
          events.add(
              TestEvents.transform(
                  end,
                  "repairing",
                  chain.factory(),
                  List.of(kg(chain.mixed(), "1")),
                  List.of(kg(chain.tea(0), "1"))));
      case EARLY_RECEIPT -> moveReceipt(events, leaf);
      case EARLY_SHIPMENT -> moveHarvest(events, leaf);
      case WINTER_HARVEST -> harvestData(events, leaf, "harvestDate", "2025-12-24");
      case OLD_WHEN_MADE -> bestBefore(events, chain.tea(0));
      case OVER_CAPACITY -> {
        String much = lot(RandomChain.LEAF, "MUCH");
        events.add(TestEvents.commission(end, chain.zone(0), kg(much, "500000")));
        events.add(
            TestEvents.observe(end.plusHours(1), "storing", chain.zone(0), kg(much, "500000")));
      }
      case NEGATIVE ->
          events.add(TestEvents.observe(end, "storing", chain.factory(), kg(leaf, "-3")));
      case NOT_SHIPPED -> events.removeIf(e -> isStep(e, "shipping") && names(e, leaf));
      case NOT_RECEIVED -> events.removeIf(e -> isStep(e, "receiving") && names(e, leaf));
      case LOST_ON_THE_WAY -> loseOnTheWay(events, leaf);
      case SENT_TWICE -> {
        String other = TestEvents.place(77777);
        events.add(
            TestEvents.shipping(end, chain.zone(0), other).addQuantities(kg(leaf, "7")).build());
        events.add(
            TestEvents.receiving(end.plusHours(2), chain.zone(0), other)
                .addQuantities(kg(leaf, "7"))
                .build());
      }
      case LONG_WAY ->
          change(
              events,
              e -> (isStep(e, "commissioning") || isStep(e, "shipping")) && names(e, leaf),
              e ->
                  ImmutableObjectEvent.copyOf((ObjectEvent) e)
                      .withEventTime(e.getEventTime().minusDays(30)));
      case ELSEWHERE -> {
        OffsetDateTime made = find(events, e -> outputs(e, chain.tea(0))).getEventTime();
        events.add(
            TestEvents.observe(
                made.plusMinutes(5), "inspecting", TestEvents.place(99999), kg(chain.tea(0), "1")));
      }
      case UNKNOWN_ZONE -> harvestElsewhere(events, leaf, TestEvents.place(88888));
    }
    return events;
  }

  private static void harvestElsewhere(List<EpcisEvent> events, String leaf, String place) {
    change(
        events,
        e -> (isStep(e, "commissioning") || isStep(e, "shipping")) && names(e, leaf),
        e ->
            ImmutableObjectEvent.copyOf((ObjectEvent) e)
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

  private static void harvestData(List<EpcisEvent> events, String leaf, String field, String text) {
    change(
        events,
        e -> isStep(e, "commissioning") && names(e, leaf),
        e ->
            ImmutableObjectEvent.copyOf((ObjectEvent) e)
                .withInstanceOrLotMasterData(lotData(field, text)));
  }

  private static void bestBefore(List<EpcisEvent> events, String tea) {
    change(
        events,
        e -> outputs(e, tea),
        e ->
            ImmutableTransformationEvent.copyOf((TransformationEvent) e)
                .withInstanceOrLotMasterData(lotData("bestBeforeDate", "2026-02")));
  }

  private static void change(
      List<EpcisEvent> events, Predicate<EpcisEvent> which, UnaryOperator<EpcisEvent> how) {
    events.replaceAll(event -> which.test(event) ? how.apply(event) : event);
  }

  private static EpcisEvent find(List<EpcisEvent> events, Predicate<EpcisEvent> which) {
    return events.stream().filter(which).findFirst().orElseThrow();
  }

  private static boolean isStep(EpcisEvent event, String step) {
    return event.getType() == EventType.OBJECT && event.isBusinessStep(step);
  }

  private static boolean names(EpcisEvent event, String lot) {
    return event.amounts().stream().anyMatch(a -> a.epcClass().text().equals(lot));
  }

  private static boolean outputs(EpcisEvent event, String lot) {
    return event.getType() == EventType.TRANSFORMATION && names(event, lot);
  }

  private static EpcisEvent outputTimes(EpcisEvent event, String factor) {
    TransformationEvent transformation = (TransformationEvent) event;
    QuantityElement output = transformation.getOutputQuantities().get(0);
    String more = output.quantity().orElseThrow().multiply(new BigDecimal(factor)).toPlainString();
    return ImmutableTransformationEvent.copyOf(transformation)
        .withOutputQuantities(kg(output.epcClass().text(), more));
  }
}
