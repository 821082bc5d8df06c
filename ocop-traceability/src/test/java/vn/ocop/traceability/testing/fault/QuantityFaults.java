package vn.ocop.traceability.testing.fault;

import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.fault.EventEdits.inShop;
import static vn.ocop.traceability.testing.fault.EventEdits.making;
import static vn.ocop.traceability.testing.fault.EventEdits.sighting;

import java.time.OffsetDateTime;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.QuantityElement;
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

  /** A zone gives more than it bears. */
  static void overCapacity(RandomChain chain, Submission submission) {
    OffsetDateTime time = submission.dayAfter();
    QuantityElement much = kg(lot(RandomChain.LEAF, "MUCH"), "500000");
    submission.add(TestEvents.commission(time, chain.zone(0), much));
    submission.add(TestEvents.observe(time.plusHours(1), "storing", chain.zone(0), much));
  }
}
