package vn.ocop.traceability.testing.fault;

import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.fault.EventEdits.making;

import java.time.OffsetDateTime;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.testing.RandomChain;
import vn.ocop.traceability.testing.TestEvents;

/** Faults in where things are, and in how long their way takes. */
final class PlaceFaults {

  private PlaceFaults() {}

  /** Tea is inspected where it never was. */
  static void elsewhere(RandomChain chain, Submission submission) {
    submission.add(
        TestEvents.observe(
            submission.timeOf(making(chain.tea(0))).plusMinutes(5),
            "inspecting",
            TestEvents.place(99_999),
            kg(chain.tea(0), "1")));
  }

  /** A packet sent to the other end of the country is there ten minutes later, still on its way. */
  static void tooFast(RandomChain chain, Submission submission) {
    OffsetDateTime sent = submission.dayAfter();
    Identifier packet = new Identifier(chain.packet(3));
    submission.add(
        TestEvents.shipping(sent, chain.shop(), chain.distantShop()).addEpcs(packet).build());
    submission.add(
        TestEvents.object(sent.plusMinutes(10), Action.OBSERVE, "transporting", chain.distantShop())
            .addEpcs(packet)
            .build());
    submission.add(
        TestEvents.receiving(sent.plusDays(2), chain.shop(), chain.distantShop())
            .addEpcs(packet)
            .build());
  }

  /** Leaf crosses the country in ten minutes. */
  static void flown(RandomChain chain, Submission submission) {
    OffsetDateTime sent = submission.dayAfter();
    QuantityElement leaf = kg(lot(RandomChain.LEAF, "FLOWN"), "1");
    submission.add(TestEvents.commission(sent.minusHours(1), chain.zone(0), leaf));
    submission.add(
        TestEvents.shipping(sent, chain.zone(0), chain.distantShop()).addQuantities(leaf).build());
    submission.add(
        TestEvents.receiving(sent.plusMinutes(10), chain.zone(0), chain.distantShop())
            .addQuantities(leaf)
            .build());
  }
}
