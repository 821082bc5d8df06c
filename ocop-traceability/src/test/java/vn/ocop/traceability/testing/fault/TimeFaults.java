package vn.ocop.traceability.testing.fault;

import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lotData;
import static vn.ocop.traceability.testing.fault.EventEdits.harvest;
import static vn.ocop.traceability.testing.fault.EventEdits.making;
import static vn.ocop.traceability.testing.fault.EventEdits.receipt;
import static vn.ocop.traceability.testing.fault.EventEdits.shipment;

import java.time.OffsetDateTime;
import java.util.List;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.ImmutableTransformationEvent;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.testing.RandomChain;
import vn.ocop.traceability.testing.TestEvents;

/** Faults in what comes before what, and in the dates of lots. */
final class TimeFaults {

  private TimeFaults() {}

  /** Tea is made of tea that was made of it. */
  static void ring(RandomChain chain, Submission submission) {
    submission.add(
        TestEvents.transform(
            submission.timeOf(making(chain.mixed())).plusMinutes(5),
            "repairing",
            chain.factory(),
            List.of(kg(chain.mixed(), "1")),
            List.of(kg(chain.tea(0), "1"))));
  }

  /** Leaf is sent before it was harvested. */
  static void earlyShipment(RandomChain chain, Submission submission) {
    String leaf = chain.leaf(0, 0);
    OffsetDateTime sent = submission.timeOf(shipment(leaf));
    submission.changeObjects(harvest(leaf), event -> event.withEventTime(sent.plusMinutes(90)));
  }

  /** Leaf arrives before it was sent. */
  static void earlyReceipt(RandomChain chain, Submission submission) {
    String leaf = chain.leaf(0, 0);
    OffsetDateTime harvested = submission.timeOf(harvest(leaf));
    submission.changeObjects(
        shipment(leaf), event -> event.withEventTime(harvested.plusMinutes(50)));
    submission.changeObjects(
        receipt(leaf), event -> event.withEventTime(harvested.minusMinutes(20)));
  }

  /** Leaf is a month on its way to the factory, which is an hour away. */
  static void longWay(RandomChain chain, Submission submission) {
    String leaf = chain.leaf(0, 0);
    submission.changeObjects(
        harvest(leaf).or(shipment(leaf)),
        event -> event.withEventTime(event.getEventTime().minusDays(30)));
  }

  /** Tea is best before it was made. */
  static void oldWhenMade(RandomChain chain, Submission submission) {
    madeWith(chain, submission, "bestBeforeDate", "2026-02");
  }

  /** Tea is said to keep longer than tea keeps. */
  static void keepsTooLong(RandomChain chain, Submission submission) {
    madeWith(chain, submission, "itemExpirationDate", "2029-12-31");
  }

  private static void madeWith(
      RandomChain chain, Submission submission, String field, String date) {
    submission.change(
        making(chain.tea(0)),
        event ->
            ImmutableTransformationEvent.copyOf((TransformationEvent) event)
                .withInstanceOrLotMasterData(lotData(field, date)));
  }

  /** A packet is sold three years later. */
  static void soldExpired(RandomChain chain, Submission submission) {
    submission.add(
        TestEvents.object(
                submission.dayAfter().plusYears(3), Action.OBSERVE, "retail_selling", chain.shop())
            .addEpcs(new Identifier(chain.packet(2)))
            .build());
  }

  /** Leaf is harvested too soon after spraying. */
  static void sprayedBefore(RandomChain chain, Submission submission) {
    harvestedOn(chain, submission, RandomChain.SPRAYED.plusDays(5).toString());
  }

  /** Leaf was harvested at Christmas. */
  static void winterHarvest(RandomChain chain, Submission submission) {
    harvestedOn(chain, submission, "2025-12-24");
  }

  private static void harvestedOn(RandomChain chain, Submission submission, String day) {
    submission.changeObjects(
        harvest(chain.leaf(0, 0)),
        event -> event.withInstanceOrLotMasterData(lotData("harvestDate", day)));
  }
}
