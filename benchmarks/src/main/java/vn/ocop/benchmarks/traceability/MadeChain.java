package vn.ocop.benchmarks.traceability;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.epcis.EpcisHeader;
import vn.ocop.traceability.epcis.EpcisWriter;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;

/**
 * A chain of any size: of every five events two are harvests, one makes tea of both, one ships and
 * one receives it. Of ten makings each but the first takes in some tea of the one before, so that a
 * recall goes through ten lots.
 */
final class MadeChain {

  private static final int EVENTS_PER_LOT = 5;
  private static final int MIXED = 10;
  private static final OffsetDateTime START =
      OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(7));
  private static final Place ZONE = Place.of("urn:epc:id:sgln:8935009.00001.0");
  private static final Place FACTORY = Place.of("urn:epc:id:sgln:8935009.00010.0");
  private static final Place SHOP = Place.of("urn:epc:id:sgln:8935009.00020.0");

  private MadeChain() {}

  static String leaf(int number) {
    return "urn:epc:class:lgtin:8935009.000001.L" + number;
  }

  static String tea(int number) {
    return "urn:epc:class:lgtin:8935009.000002.T" + number;
  }

  static List<EpcisEvent> events(int count) {
    List<EpcisEvent> events = new ArrayList<>(count);
    for (int lot = 0; lot < count / EVENTS_PER_LOT; lot++) {
      OffsetDateTime time = START.plusMinutes(lot);
      events.add(object(lot, 0, time, Action.ADD, "commissioning", ZONE, kg(leaf(2 * lot), 60)));
      events.add(
          object(lot, 1, time, Action.ADD, "commissioning", ZONE, kg(leaf(2 * lot + 1), 40)));
      events.add(making(lot, time.plusSeconds(10)));
      QuantityElement goods = kg(tea(lot), 18);
      events.add(object(lot, 3, time.plusSeconds(20), Action.OBSERVE, "shipping", FACTORY, goods));
      events.add(object(lot, 4, time.plusSeconds(30), Action.OBSERVE, "receiving", SHOP, goods));
    }
    return events;
  }

  private static EpcisEvent object(
      int lot,
      int step,
      OffsetDateTime time,
      Action action,
      String businessStep,
      Place place,
      QuantityElement amount) {
    return ObjectEvent.builder()
        .eventId("urn:uuid:" + lot + "-" + step)
        .eventTime(time)
        .eventTimeZoneOffset("+07:00")
        .action(action)
        .businessStep(step(businessStep))
        .readPoint(place)
        .businessLocation(place)
        .addQuantities(amount)
        .build();
  }

  private static EpcisEvent making(int lot, OffsetDateTime time) {
    var making =
        TransformationEvent.builder()
            .eventId("urn:uuid:" + lot + "-2")
            .eventTime(time)
            .eventTimeZoneOffset("+07:00")
            .businessStep(step("creating_class_instance"))
            .readPoint(FACTORY)
            .businessLocation(FACTORY)
            .addInputQuantities(kg(leaf(2 * lot), 60), kg(leaf(2 * lot + 1), 40))
            .addOutputQuantities(kg(tea(lot), 22));
    if (lot % MIXED != 0) {
      making.addInputQuantities(kg(tea(lot - 1), 2));
    }
    return making.build();
  }

  private static VocabularyTerm step(String name) {
    return VocabularyTerm.of(Vocabulary.BUSINESS_STEP, name);
  }

  private static QuantityElement kg(String lot, long kilograms) {
    return new QuantityElement(
        new Identifier(lot), Optional.of(BigDecimal.valueOf(kilograms)), Optional.of("KGM"));
  }

  /** The events as one EPCIS document in JSON. */
  static String document(int count) {
    return EpcisWriter.toText(
        EpcisHeader.builder().schemaVersion("2.0").creationDate(START).build(), events(count));
  }
}
