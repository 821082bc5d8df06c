package vn.ocop.traceability.testing;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.traceability.event.EpcisEvent;

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
  UNKNOWN_ZONE("NOT_TRACED_TO_ZONE"),
  /** Leaf is harvested too soon after spraying. */
  SPRAYED_BEFORE("PRE_HARVEST_INTERVAL"),
  /** Leaf is measured in metres. */
  IN_METRES("UNITS_DO_NOT_MATCH"),
  /** Tea is said to keep longer than tea keeps. */
  KEEPS_TOO_LONG("SHELF_LIFE_EXCEEDED"),
  /** A lot number is given again three weeks later. */
  LOT_NUMBER_AGAIN("LOT_REUSED"),
  /** A packet is put into a box while it is in another. */
  PACKED_TWICE("PACKED_TWICE"),
  /** A carton is put into itself, and taken out again. */
  PACKED_IN_ITSELF("PACKED_IN_ITSELF"),
  /** A packet is taken out of an empty carton. */
  UNPACKED_TWICE("UNPACKED_WITHOUT_PACKING"),
  /** A packet is sold while it is in its carton. */
  SOLD_UNOPENED("SEALED_CONTENT_CHANGED"),
  /** A packet is sold twice. */
  SOLD_TWICE("SERIAL_USED_TWICE"),
  /** A packet is seen after it was destroyed. */
  SEEN_AFTER_END("SEEN_AFTER_END"),
  /** A packet of a recalled carton is sold. */
  SOLD_AFTER_RECALL("SOLD_AFTER_RECALL"),
  /** A packet is sold three years later. */
  SOLD_EXPIRED("USED_AFTER_EXPIRY"),
  /** A packet is handed over by who never had it. */
  GIVEN_BY_ANOTHER("CUSTODY_BROKEN"),
  /** Two packets are listed and three are counted. */
  COUNTED_WRONG("SERIAL_COUNT_DIFFERS"),
  /** Two different events have one identifier. */
  ONE_ID_FOR_TWO("EVENT_ID_CONFLICT"),
  /** One event is recorded under two identifiers. */
  CAPTURED_TWICE("EVENT_CAPTURED_TWICE"),
  /** A harvest cites the certificate of last year. */
  EXPIRED_CERTIFICATE("CERTIFICATE_NOT_VALID"),
  /** The factory cites the certificate of a garden. */
  CERTIFICATE_OF_ANOTHER("CERTIFICATE_DOES_NOT_COVER"),
  /** A shipment does not say to whom. */
  NOBODY_NAMED("NEIGHBOUR_UNKNOWN"),
  /** Leaf without certificate is in tea that claims one. */
  PLAIN_LEAF("CLAIM_NOT_SUPPORTED");

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
    plant(chain, events);
    return events;
  }

  private void plant(RandomChain chain, List<EpcisEvent> events) {
    switch (this) {
      case OVERDRAWN -> LotFaults.overdrawn(chain, events);
      case NO_ORIGIN -> LotFaults.noOrigin(chain, events);
      case YIELD -> LotFaults.yieldTooHigh(chain, events);
      case MIXED_MORE -> LotFaults.mixedMore(chain, events);
      case RING -> LotFaults.ring(chain, events);
      case EARLY_RECEIPT -> LotFaults.earlyReceipt(chain, events);
      case EARLY_SHIPMENT -> LotFaults.earlyShipment(chain, events);
      case WINTER_HARVEST -> LotFaults.winterHarvest(chain, events);
      case OLD_WHEN_MADE -> LotFaults.oldWhenMade(chain, events);
      case OVER_CAPACITY -> LotFaults.overCapacity(chain, events);
      case NEGATIVE -> LotFaults.negative(chain, events);
      case NOT_SHIPPED -> LotFaults.notShipped(chain, events);
      case NOT_RECEIVED -> LotFaults.notReceived(chain, events);
      case LOST_ON_THE_WAY -> LotFaults.lostOnTheWay(chain, events);
      case SENT_TWICE -> LotFaults.sentTwice(chain, events);
      case LONG_WAY -> LotFaults.longWay(chain, events);
      case ELSEWHERE -> LotFaults.elsewhere(chain, events);
      case UNKNOWN_ZONE -> LotFaults.unknownZone(chain, events);
      case SPRAYED_BEFORE -> LotFaults.sprayedBefore(chain, events);
      case IN_METRES -> LotFaults.inMetres(chain, events);
      case KEEPS_TOO_LONG -> LotFaults.keepsTooLong(chain, events);
      case LOT_NUMBER_AGAIN -> LotFaults.lotNumberAgain(chain, events);
      case PACKED_TWICE -> HandlingFaults.packedTwice(chain, events);
      case PACKED_IN_ITSELF -> HandlingFaults.packedInItself(chain, events);
      case UNPACKED_TWICE -> HandlingFaults.unpackedTwice(chain, events);
      case SOLD_UNOPENED -> HandlingFaults.soldUnopened(chain, events);
      case SOLD_TWICE -> HandlingFaults.soldTwice(chain, events);
      case SEEN_AFTER_END -> HandlingFaults.seenAfterEnd(chain, events);
      case SOLD_AFTER_RECALL -> HandlingFaults.soldAfterRecall(chain, events);
      case SOLD_EXPIRED -> HandlingFaults.soldExpired(chain, events);
      case GIVEN_BY_ANOTHER -> HandlingFaults.givenByAnother(chain, events);
      case COUNTED_WRONG -> HandlingFaults.countedWrong(chain, events);
      case ONE_ID_FOR_TWO -> RecordFaults.oneIdForTwo(chain, events);
      case CAPTURED_TWICE -> RecordFaults.capturedTwice(chain, events);
      case EXPIRED_CERTIFICATE -> RecordFaults.expiredCertificate(chain, events);
      case CERTIFICATE_OF_ANOTHER -> RecordFaults.certificateOfAnother(chain, events);
      case NOBODY_NAMED -> RecordFaults.nobodyNamed(chain, events);
      case PLAIN_LEAF -> RecordFaults.plainLeaf(chain, events);
    }
  }
}
