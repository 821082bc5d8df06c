package vn.ocop.traceability.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import vn.ocop.traceability.event.EpcisEvent;

/** One fault in a chain that is otherwise as it should be, and the one rule that must find it. */
public enum PlantedFault {
  /** More of a leaf lot is destroyed than was harvested. */
  OVERDRAWN("LOT_OVERDRAWN", LotFaults::overdrawn),
  /** The harvest of a lot is not told. */
  NO_ORIGIN("LOT_WITHOUT_ORIGIN", LotFaults::noOrigin),
  /** More tea comes out of leaf than leaf can give. */
  YIELD("YIELD_OUT_OF_BAND", LotFaults::yield),
  /** Mixing makes more than went in. */
  MIXED_MORE("MASS_NOT_CONSERVED", LotFaults::mixedMore),
  /** Tea is made of tea that was made of it. */
  RING("MADE_OF_ITSELF", LotFaults::ring),
  /** Leaf arrives before it was sent. */
  EARLY_RECEIPT("RECEIVED_BEFORE_SHIPPED", LotFaults::earlyReceipt),
  /** Leaf is sent before it was harvested. */
  EARLY_SHIPMENT("EVENT_BEFORE_ORIGIN", LotFaults::earlyShipment),
  /** Leaf was harvested at Christmas. */
  WINTER_HARVEST("HARVEST_OUT_OF_SEASON", LotFaults::winterHarvest),
  /** Tea is best before it was made. */
  OLD_WHEN_MADE("EXPIRY_BEFORE_PRODUCTION", LotFaults::oldWhenMade),
  /** A zone gives more than it bears. */
  OVER_CAPACITY("ZONE_CAPACITY_EXCEEDED", LotFaults::overCapacity),
  /** Less than nothing is seen. */
  NEGATIVE("QUANTITY_IMPOSSIBLE", LotFaults::negative),
  /** A receipt has no shipment. */
  NOT_SHIPPED("RECEIPT_NOT_SHIPPED", LotFaults::notShipped),
  /** A shipment has no receipt. */
  NOT_RECEIVED("SHIPMENT_NOT_RECEIVED", LotFaults::notReceived),
  /** Less arrives than was harvested and sent. */
  LOST_ON_THE_WAY("RECEIPT_DIFFERS", LotFaults::lostOnTheWay),
  /** More leaves a zone than was harvested there, and arrives somewhere else. */
  SENT_TWICE("PLACE_OVERDRAWN", LotFaults::sentTwice),
  /** Leaf is a month on its way to the factory, which is an hour away. */
  LONG_WAY("TRANSIT_TIME_IMPLAUSIBLE", LotFaults::longWay),
  /** Tea is inspected where it never was. */
  ELSEWHERE("NOT_WHERE_IT_WAS", LotFaults::elsewhere),
  /** Leaf that is harvested nowhere known goes into tea. */
  UNKNOWN_ZONE("NOT_TRACED_TO_ZONE", LotFaults::unknownZone),
  /** Leaf is harvested too soon after spraying. */
  SPRAYED_BEFORE("PRE_HARVEST_INTERVAL", LotFaults::sprayedBefore),
  /** Leaf is measured in metres. */
  IN_METRES("UNITS_DO_NOT_MATCH", LotFaults::inMetres),
  /** Tea is said to keep longer than tea keeps. */
  KEEPS_TOO_LONG("SHELF_LIFE_EXCEEDED", LotFaults::keepsTooLong),
  /** A lot number is given again three weeks later. */
  LOT_NUMBER_AGAIN("LOT_REUSED", LotFaults::lotNumberAgain),
  /** A packet is put into a box while it is in another. */
  PACKED_TWICE("PACKED_TWICE", HandlingFaults::packedTwice),
  /** A carton is put into itself, and taken out again. */
  PACKED_IN_ITSELF("PACKED_IN_ITSELF", HandlingFaults::packedInItself),
  /** A packet is taken out of an empty carton. */
  UNPACKED_TWICE("UNPACKED_WITHOUT_PACKING", HandlingFaults::unpackedTwice),
  /** A packet is sold while it is in its carton. */
  SOLD_UNOPENED("SEALED_CONTENT_CHANGED", HandlingFaults::soldUnopened),
  /** A packet is sold twice. */
  SOLD_TWICE("SERIAL_USED_TWICE", HandlingFaults::soldTwice),
  /** A packet is seen after it was destroyed. */
  SEEN_AFTER_END("SEEN_AFTER_END", HandlingFaults::seenAfterEnd),
  /** A packet of a recalled carton is sold. */
  SOLD_AFTER_RECALL("SOLD_AFTER_RECALL", HandlingFaults::soldAfterRecall),
  /** A packet is sold three years later. */
  SOLD_EXPIRED("USED_AFTER_EXPIRY", HandlingFaults::soldExpired),
  /** A packet is handed over by who never had it. */
  GIVEN_BY_ANOTHER("CUSTODY_BROKEN", HandlingFaults::givenByAnother),
  /** Two packets are listed and three are counted. */
  COUNTED_WRONG("SERIAL_COUNT_DIFFERS", HandlingFaults::countedWrong),
  /** Two different events have one identifier. */
  ONE_ID_FOR_TWO("EVENT_ID_CONFLICT", RecordFaults::oneIdForTwo),
  /** One event is recorded under two identifiers. */
  CAPTURED_TWICE("EVENT_CAPTURED_TWICE", RecordFaults::capturedTwice),
  /** A harvest cites the certificate of last year. */
  EXPIRED_CERTIFICATE("CERTIFICATE_NOT_VALID", RecordFaults::expiredCertificate),
  /** The factory cites the certificate of a garden. */
  CERTIFICATE_OF_ANOTHER("CERTIFICATE_DOES_NOT_COVER", RecordFaults::certificateOfAnother),
  /** A shipment does not say to whom. */
  NOBODY_NAMED("NEIGHBOUR_UNKNOWN", RecordFaults::nobodyNamed),
  /** Leaf without certificate is in tea that claims one. */
  PLAIN_LEAF("CLAIM_NOT_SUPPORTED", RecordFaults::plainLeaf);

  private final String rule;
  private final BiConsumer<RandomChain, List<EpcisEvent>> plant;

  PlantedFault(String rule, BiConsumer<RandomChain, List<EpcisEvent>> plant) {
    this.rule = rule;
    this.plant = plant;
  }

  /** The id of the rule that must find it. */
  public String rule() {
    return rule;
  }

  /** The chain's events with this fault among them. */
  public List<EpcisEvent> in(RandomChain chain) {
    List<EpcisEvent> events = new ArrayList<>(chain.events());
    plant.accept(chain, events);
    return events;
  }
}
