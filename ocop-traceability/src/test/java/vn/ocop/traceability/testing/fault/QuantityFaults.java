package vn.ocop.traceability.testing.fault;

import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.fault.EventEdits.container;
import static vn.ocop.traceability.testing.fault.EventEdits.inShop;
import static vn.ocop.traceability.testing.fault.EventEdits.making;
import static vn.ocop.traceability.testing.fault.EventEdits.sighting;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.event.AggregationEvent;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.ImmutableAggregationEvent;
import vn.ocop.traceability.event.ImmutableTransformationEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.testing.RandomChain;
import vn.ocop.traceability.testing.TestEvents;

/** Faults in how much there is of a lot, and in how many pieces. */
final class QuantityFaults {

  private QuantityFaults() {}

  /** More of a leaf lot is destroyed than was harvested. */
  static void overdrawn(RandomChain chain, Submission submission) {
    QuantityElement leaf = kg(chain.leaf(0, 0), "5000");
    submission.add(TestEvents.destroy(submission.dayAfter(), chain.factory(), leaf));
  }

  /** More of a tea lies packed than was made. */
  static void packedTooMuch(RandomChain chain, Submission submission) {
    submission.add(
        TestEvents.pack(
            submission.dayAfter(),
            chain.factory(),
            TestEvents.unit(990_001),
            List.of(kg(chain.mixed(), "5000"))));
  }

  /** More leaves a zone than was harvested there, and arrives somewhere else. */
  static void sentTwice(RandomChain chain, Submission submission) {
    OffsetDateTime time = submission.dayAfter();
    QuantityElement leaf = kg(chain.leaf(0, 0), "7");
    String other = TestEvents.place(77_777);
    submission.add(TestEvents.shipping(time, chain.zone(0), other).addQuantities(leaf).build());
    submission.add(
        TestEvents.receiving(time.plusHours(2), chain.zone(0), other).addQuantities(leaf).build());
  }

  /** More tea comes out of leaf than leaf can give. */
  static void yieldTooHigh(RandomChain chain, Submission submission) {
    submission.change(making(chain.tea(0)), event -> EventEdits.withOutputTimes(event, "2"));
  }

  /** More tea comes out of the leaf of a single garden than leaf went in. */
  static void gain(RandomChain chain, Submission submission) {
    submission.change(making(chain.gardenTea()), event -> EventEdits.withOutputTimes(event, "6"));
  }

  /** Half of the tea of a single garden is lost in drying, and so half is packed. */
  static void loss(RandomChain chain, Submission submission) {
    submission.change(making(chain.gardenTea()), event -> EventEdits.withOutputTimes(event, "0.5"));
    submission.change(
        container("packing", chain.box(2)),
        event ->
            ImmutableAggregationEvent.copyOf((AggregationEvent) event)
                .withChildQuantities(EventEdits.times(event.amounts().get(0), "0.5")));
  }

  /** Mixing makes more than went in. */
  static void mixedMore(RandomChain chain, Submission submission) {
    submission.change(making(chain.mixed()), event -> EventEdits.withOutputTimes(event, "2"));
  }

  /** Leaf is measured in metres. */
  static void inMetres(RandomChain chain, Submission submission) {
    submission.add(
        sighting(chain, submission)
            .withQuantities(QuantityElement.of(chain.leaf(0, 0), "3", "MTR")));
  }

  /** Less than nothing is seen. */
  static void negative(RandomChain chain, Submission submission) {
    submission.add(sighting(chain, submission, "-3"));
  }

  /** Nothing is seen. */
  static void zero(RandomChain chain, Submission submission) {
    submission.add(sighting(chain, submission, "0"));
  }

  /** More is seen than there is tea in the world. */
  static void huge(RandomChain chain, Submission submission) {
    submission.add(sighting(chain, submission, "1000000000001"));
  }

  /** Pieces of packets are counted. */
  static void fraction(RandomChain chain, Submission submission) {
    QuantityElement packets =
        new QuantityElement(
            new Identifier(TestEvents.itemClass(RandomChain.PACKET)),
            Optional.of(new BigDecimal("2.5")),
            Optional.empty());
    submission.add(inShop(chain, submission, "storing").addQuantities(packets).build());
  }

  /** Two packets are listed and three are counted. */
  static void countedWrong(RandomChain chain, Submission submission) {
    submission.add(
        inShop(chain, submission, "storing")
            .addEpcs(new Identifier(chain.packet(1)), new Identifier(chain.packet(2)))
            .addQuantities(QuantityElement.ofPieces(TestEvents.itemClass(RandomChain.PACKET), 3))
            .build());
  }

  /** A packet is sold twice. */
  static void soldTwice(RandomChain chain, Submission submission) {
    submission.add(
        inShop(chain, submission, "retail_selling")
            .addEpcs(new Identifier(chain.packet(0)))
            .build());
  }

  /** A packet is filled once more. */
  static void madeTwice(RandomChain chain, Submission submission) {
    Identifier packet = new Identifier(chain.packet(2));
    var filling =
        ImmutableTransformationEvent.copyOf(
            (TransformationEvent)
                submission.find(
                    event ->
                        event.getType() == EventType.TRANSFORMATION
                            && event.objects().contains(packet)));
    submission.add(
        filling
            .withEventId(TestEvents.eventId("again", TestEvents.id(filling)))
            .withEventTime(filling.getEventTime().plusMinutes(5))
            .withInputQuantities(kg(chain.mixed(), "0.25"))
            .withOutputEpcs(packet));
  }

  /** A zone gives more than it bears. */
  static void overCapacity(RandomChain chain, Submission submission) {
    harvestMore(chain, submission, "500000");
  }

  /** A zone gives more than was declared, though it might. */
  static void moreThanDeclared(RandomChain chain, Submission submission) {
    harvestMore(chain, submission, "16500");
  }

  private static void harvestMore(RandomChain chain, Submission submission, String kilograms) {
    OffsetDateTime time = submission.dayAfter();
    QuantityElement much = kg(lot(RandomChain.LEAF, "MUCH"), kilograms);
    submission.add(TestEvents.commission(time, chain.zone(0), much));
    submission.add(TestEvents.observe(time.plusHours(1), "storing", chain.zone(0), much));
  }
}
