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
import vn.ocop.traceability.event.ExtensionName;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;

/**
 * A sound chain of any size: of every five events two are harvests, one makes tea of both, one
 * ships and one receives it. Of ten makings each but the first takes in some tea of the one before,
 * so that a recall goes through ten lots.
 */
final class MadeChain {

  static final String FACTORY = "urn:epc:id:sgln:8935009.00010.0";
  static final String SHOP = "urn:epc:id:sgln:8935009.00020.0";
  static final String MAKER = "urn:epc:id:pgln:8935009.00010";
  static final String SELLER = "urn:epc:id:pgln:8935009.00020";

  private static final String LOT_DATA = "urn:epcglobal:cbv:mda:";
  private static final int EVENTS_PER_LOT = 5;
  private static final int MIXED = 10;
  private static final int DAYS_TO_EXPIRY = 700;
  private static final OffsetDateTime START =
      OffsetDateTime.of(2026, 1, 1, 6, 0, 0, 0, ZoneOffset.ofHours(7));

  private MadeChain() {}

  static String leaf(int number) {
    return "urn:epc:class:lgtin:8935009.000001.L" + number;
  }

  static String tea(int number) {
    return "urn:epc:class:lgtin:8935009.000002.T" + number;
  }

  /** The place of the zone that a lot's leaf comes from. */
  static String zone(int lot) {
    return "urn:epc:id:sgln:8935009.00030." + lot % MadeMasterData.ZONES;
  }

  static List<EpcisEvent> events(int count) {
    List<EpcisEvent> events = new ArrayList<>(count);
    for (int lot = 0; lot < count / EVENTS_PER_LOT; lot++) {
      OffsetDateTime time = START.plusMinutes(lot);
      events.add(harvest(lot, 0, time, kg(leaf(2 * lot), 60)));
      events.add(harvest(lot, 1, time, kg(leaf(2 * lot + 1), 40)));
      events.add(making(lot, time.plusHours(2)));
      events.add(transfer(lot, 3, time.plusDays(1), "shipping", FACTORY));
      events.add(transfer(lot, 4, time.plusDays(2), "receiving", SHOP));
    }
    return events;
  }

  /** The leaf is picked in the zone and weighed in at the factory. */
  private static EpcisEvent harvest(int lot, int part, OffsetDateTime time, QuantityElement leaf) {
    return object(lot, part, time, Action.ADD, "commissioning")
        .readPoint(Place.of(zone(lot)))
        .businessLocation(Place.of(FACTORY))
        .addQuantities(leaf)
        .build();
  }

  private static EpcisEvent making(int lot, OffsetDateTime time) {
    String expiry = time.toLocalDate().plusDays(DAYS_TO_EXPIRY).toString();
    var making =
        TransformationEvent.builder()
            .eventId(id(lot, 2))
            .eventTime(time)
            .eventTimeZoneOffset("+07:00")
            .businessStep(step("creating_class_instance"))
            .readPoint(Place.of(FACTORY))
            .businessLocation(Place.of(FACTORY))
            .addSources(SourceOrDestination.of("possessing_party", MAKER))
            .addInputQuantities(kg(leaf(2 * lot), 60), kg(leaf(2 * lot + 1), 40))
            .addOutputQuantities(kg(tea(lot), 22))
            .instanceOrLotMasterData(
                new Extensions(
                    List.of(
                        new Extensions.Field(
                            new ExtensionName(LOT_DATA, "itemExpirationDate", "cbvmda"),
                            new ExtensionValue.TextValue(expiry)))));
    if (lot % MIXED != 0) {
      making.addInputQuantities(kg(tea(lot - 1), 2));
    }
    return making.build();
  }

  private static EpcisEvent transfer(
      int lot, int part, OffsetDateTime time, String businessStep, String place) {
    return object(lot, part, time, Action.OBSERVE, businessStep)
        .readPoint(Place.of(place))
        .businessLocation(Place.of(place))
        .addQuantities(kg(tea(lot), 18))
        .addSources(
            SourceOrDestination.of("location", FACTORY),
            SourceOrDestination.of("possessing_party", MAKER))
        .addDestinations(
            SourceOrDestination.of("location", SHOP),
            SourceOrDestination.of("possessing_party", SELLER))
        .build();
  }

  private static ImmutableObjectEvent.Builder object(
      int lot, int part, OffsetDateTime time, Action action, String businessStep) {
    return ObjectEvent.builder()
        .eventId(id(lot, part))
        .eventTime(time)
        .eventTimeZoneOffset("+07:00")
        .action(action)
        .businessStep(step(businessStep));
  }

  private static String id(int lot, int part) {
    return "urn:uuid:" + lot + "-" + part;
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
