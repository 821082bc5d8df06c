package vn.ocop.traceability.testing.fault;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.traceability.testing.RandomChain;

/**
 * One fault in what is otherwise as it should be, and the one rule that must find it. The method
 * that plants a fault says what it is; they stand in the order of the rules.
 */
public enum PlantedFault {
  MALFORMED_DOCUMENT("DOCUMENT_MALFORMED", StructureFaults::malformedDocument),
  FIELD_MISSING("REQUIRED_FIELD_MISSING", StructureFaults::fieldMissing),
  MEASURED_WHAT("REQUIRED_FIELD_MISSING", StructureFaults::measuredWhat),
  FIELD_NOT_ALLOWED("FIELD_NOT_ALLOWED", StructureFaults::fieldNotAllowed),
  WRONG_TYPE("VALUE_OF_WRONG_TYPE", StructureFaults::wrongType),
  OFFSET_MALFORMED("TIME_MALFORMED", StructureFaults::offsetMalformed),
  OFFSET_DISAGREES("OFFSET_DISAGREES", StructureFaults::offsetDisagrees),
  RECORDED_EARLY("RECORDED_BEFORE_EVENT", StructureFaults::recordedEarly),
  IN_FUTURE("EVENT_IN_FUTURE", StructureFaults::inFuture),
  WITHOUT_NAMESPACE("EXTENSION_WITHOUT_NAMESPACE", StructureFaults::withoutNamespace),
  UNKNOWN_TERM("TERM_UNKNOWN", StructureFaults::unknownTerm),
  STEP_DOES_NOT_FIT("STEP_DOES_NOT_FIT", StructureFaults::stepDoesNotFit),
  UNKNOWN_UNIT("UNIT_UNKNOWN", StructureFaults::unknownUnit),

  INVALID_IDENTIFIER("IDENTIFIER_INVALID", RecordFaults::invalidIdentifier),
  ELEMENTS_CLASH("ELEMENTS_DO_NOT_COMBINE", RecordFaults::elementsClash),
  ODD_AREA_CODE("AREA_CODE_UNUSUAL", RecordFaults::oddAreaCode),
  LOT_NUMBER_AGAIN("LOT_REUSED", RecordFaults::lotNumberAgain),
  LOT_NUMBER_ELSEWHERE("LOT_REUSED", RecordFaults::lotNumberElsewhere),
  REPEATED("EVENT_REPEATED", RecordFaults::repeated),
  ONE_ID_FOR_TWO("EVENT_ID_CONFLICT", RecordFaults::oneIdForTwo),
  CAPTURED_TWICE("EVENT_CAPTURED_TWICE", RecordFaults::capturedTwice),
  DECLARATION_DIFFERS("DECLARATION_CHANGES_EVENT", RecordFaults::declarationDiffers),
  CORRECTED_THOUGH_NEVER("CORRECTION_NOT_FOUND", RecordFaults::correctedThoughNever),
  CORRECTED_IN_TURN("CORRECTION_RING", RecordFaults::correctedInTurn),

  NO_PLACE("MINIMUM_DATA_MISSING", CompletenessFaults::noPlace),
  NO_STANDARDS("PRODUCT_RECORD_INCOMPLETE", CompletenessFaults::noStandards),
  NOBODY_NAMED("NEIGHBOUR_UNKNOWN", CompletenessFaults::nobodyNamed),
  NOBODY_GAVE("NEIGHBOUR_UNKNOWN", CompletenessFaults::nobodyGave),
  /** Why two: the remark on the whole chain counts every lot whose origin is unknown. */
  NO_ORIGIN("LOT_WITHOUT_ORIGIN", CompletenessFaults::noOrigin, "CHAIN_INCOMPLETE"),
  UNKNOWN_ZONE("NOT_TRACED_TO_ZONE", CompletenessFaults::unknownZone),
  LEFT_IN_THE_FIELD("LOT_WITHOUT_END", CompletenessFaults::leftInTheField),
  GROWN_FROM_TEA("STAGE_OUT_OF_ORDER", CompletenessFaults::grownFromTea),
  NOT_SHIPPED("RECEIPT_NOT_SHIPPED", CompletenessFaults::notShipped),
  NOT_RECEIVED("SHIPMENT_NOT_RECEIVED", CompletenessFaults::notReceived),
  LOST_ON_THE_WAY("RECEIPT_DIFFERS", CompletenessFaults::lostOnTheWay),
  UNKNOWN_SUPPLY("CHAIN_INCOMPLETE", CompletenessFaults::unknownSupply),

  RING("MADE_OF_ITSELF", TimeFaults::ring),
  PACKED_IN_ITSELF("PACKED_IN_ITSELF", HandlingFaults::packedInItself),

  EARLY_SHIPMENT("EVENT_BEFORE_ORIGIN", TimeFaults::earlyShipment),
  EARLY_RECEIPT("RECEIVED_BEFORE_SHIPPED", TimeFaults::earlyReceipt),
  LONG_WAY("TRANSIT_TIME_IMPLAUSIBLE", TimeFaults::longWay),
  FLOWN("TRANSIT_TIME_IMPLAUSIBLE", PlaceFaults::flown),
  OLD_WHEN_MADE("EXPIRY_BEFORE_PRODUCTION", TimeFaults::oldWhenMade),
  SOLD_EXPIRED("USED_AFTER_EXPIRY", TimeFaults::soldExpired),
  KEEPS_TOO_LONG("SHELF_LIFE_EXCEEDED", TimeFaults::keepsTooLong),
  SPRAYED_BEFORE("PRE_HARVEST_INTERVAL", TimeFaults::sprayedBefore),
  WINTER_HARVEST("HARVEST_OUT_OF_SEASON", TimeFaults::winterHarvest),

  SECOND_GARDEN("IDENTITY_NOT_PRESERVED", ClaimFaults::secondGarden),
  OTHER_COMMUNE("SEGREGATION_BROKEN", ClaimFaults::otherCommune),
  WITHOUT_CREDITS("CREDITS_OVERDRAWN", ClaimFaults::withoutCredits),
  OVERDRAWN("LOT_OVERDRAWN", QuantityFaults::overdrawn),
  PACKED_TOO_MUCH("LOT_OVERDRAWN", QuantityFaults::packedTooMuch),
  SENT_TWICE("PLACE_OVERDRAWN", QuantityFaults::sentTwice),
  YIELD("YIELD_OUT_OF_BAND", QuantityFaults::yieldTooHigh),
  GAIN("YIELD_OUT_OF_BAND", QuantityFaults::gain),
  LOSS("YIELD_OUT_OF_BAND", QuantityFaults::loss),
  MIXED_MORE("MASS_NOT_CONSERVED", QuantityFaults::mixedMore),
  IN_METRES("UNITS_DO_NOT_MATCH", QuantityFaults::inMetres),
  NEGATIVE("QUANTITY_IMPOSSIBLE", QuantityFaults::negative),
  ZERO("QUANTITY_IMPOSSIBLE", QuantityFaults::zero),
  HUGE("QUANTITY_IMPOSSIBLE", QuantityFaults::huge),
  FRACTION("QUANTITY_IMPOSSIBLE", QuantityFaults::fraction),
  COUNTED_WRONG("SERIAL_COUNT_DIFFERS", QuantityFaults::countedWrong),
  SOLD_TWICE("SERIAL_USED_TWICE", QuantityFaults::soldTwice),
  MADE_TWICE("SERIAL_USED_TWICE", QuantityFaults::madeTwice),
  OVER_CAPACITY("ZONE_CAPACITY_EXCEEDED", QuantityFaults::overCapacity),
  MORE_THAN_DECLARED("ZONE_CAPACITY_EXCEEDED", QuantityFaults::moreThanDeclared),

  ELSEWHERE("NOT_WHERE_IT_WAS", PlaceFaults::elsewhere),
  TOO_FAST("TOO_FAR_TOO_FAST", PlaceFaults::tooFast),
  EXCHANGED("COORDINATES_WRONG", ZoneFaults::exchanged),
  NOWHERE("COORDINATES_WRONG", ZoneFaults::nowhere),
  CROSSING("ZONE_SHAPE_BROKEN", ZoneFaults::crossing),
  OPEN("ZONE_SHAPE_BROKEN", ZoneFaults::open),
  THERE_AND_BACK("ZONE_SHAPE_BROKEN", ZoneFaults::thereAndBack),
  WITHOUT_AREA("ZONE_SHAPE_BROKEN", ZoneFaults::withoutArea),
  ABROAD("ZONE_OUTSIDE_VIET_NAM", ZoneFaults::abroad),
  BEHIND_BORDER("ZONE_OUTSIDE_VIET_NAM", ZoneFaults::behindBorder),
  OUTSIDE_PROVINCE("ZONE_OUTSIDE_PROVINCE", ZoneFaults::outsideProvince),
  OTHER_AREA("ZONE_AREA_DIFFERS", ZoneFaults::otherArea),
  POINT_TOO_LARGE("ZONE_NEEDS_POLYGON", ZoneFaults::pointTooLarge),
  IMPRECISE("COORDINATES_IMPRECISE", ZoneFaults::imprecise),
  OVERLAPPING("ZONES_OVERLAP", ZoneFaults::overlapping),

  UNPACKED_TWICE("UNPACKED_WITHOUT_PACKING", HandlingFaults::unpackedTwice),
  UNPACKED_MORE("UNPACKED_WITHOUT_PACKING", HandlingFaults::unpackedMore),
  SOLD_UNOPENED("SEALED_CONTENT_CHANGED", HandlingFaults::soldUnopened),
  SEEN_AFTER_END("SEEN_AFTER_END", HandlingFaults::seenAfterEnd),
  PACKED_TWICE("PACKED_TWICE", HandlingFaults::packedTwice),

  GIVEN_BY_ANOTHER("CUSTODY_BROKEN", HandlingFaults::givenByAnother),
  NOT_LICENSED("PARTY_NOT_LICENSED", HandlingFaults::notLicensed),
  OUT_OF_BUSINESS("PARTY_NOT_LICENSED", HandlingFaults::outOfBusiness),

  EXPIRED_CERTIFICATE("CERTIFICATE_NOT_VALID", ClaimFaults::expiredCertificate),
  CERTIFICATE_OF_ANOTHER("CERTIFICATE_DOES_NOT_COVER", ClaimFaults::certificateOfAnother),
  CERTIFICATE_FOR_ANOTHER_PRODUCT(
      "CERTIFICATE_DOES_NOT_COVER", ClaimFaults::certificateForAnotherProduct),
  ABOVE_LIMIT("LAB_LIMIT_EXCEEDED", ClaimFaults::aboveLimit),
  PLAIN_LEAF("CLAIM_NOT_SUPPORTED", ClaimFaults::plainLeaf),
  RECALLED("SOLD_AFTER_RECALL", HandlingFaults::recalled),
  RECALLED_WITH_CARTON("SOLD_AFTER_RECALL", HandlingFaults::recalledWithCarton),
  RECALLED_IN_PARCEL("SOLD_AFTER_RECALL", HandlingFaults::recalledInParcel),

  CHANGED_AFTER_HASH("EVENT_HASH_CHANGED", RecordFaults::changedAfterHash),
  CHANGED_AFTER_ROOT("CHAIN_ROOT_CHANGED", RecordFaults::changedAfterRoot);

  private final String rule;
  private final String companion;

  @SuppressWarnings("ImmutableEnumChecker") // every method given above is without state
  private final Plant plant;

  PlantedFault(String rule, Plant plant) {
    this(rule, plant, rule);
  }

  PlantedFault(String rule, Plant plant, String companion) {
    this.rule = rule;
    this.companion = companion;
    this.plant = plant;
  }

  /** Plants a fault. */
  @FunctionalInterface
  interface Plant {
    void into(RandomChain chain, Submission submission);
  }

  /** The id of the rule that must find it. */
  public String rule() {
    return rule;
  }

  /** The ids of all rules that find it: its own, and the one that cannot but find it too. */
  public Set<String> found() {
    return new TreeSet<>(List.of(rule, companion));
  }

  /** The chain with this fault in it, and others without. */
  public Submission in(RandomChain chain, RandomChain... beside) {
    Submission submission = Submission.of(chain);
    plant.into(chain, submission);
    for (RandomChain other : beside) {
      submission.join(other);
    }
    return submission;
  }
}
