package vn.ocop.traceability.testing.fault;

import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.fault.EventEdits.harvest;
import static vn.ocop.traceability.testing.fault.EventEdits.making;
import static vn.ocop.traceability.testing.fault.EventEdits.receipt;
import static vn.ocop.traceability.testing.fault.EventEdits.shipment;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.ImmutableTransformationEvent;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.testing.RandomChain;
import vn.ocop.traceability.testing.TestEvents;

/** Faults in what is told: data that are missing, beginnings and ends that nobody knows. */
final class CompletenessFaults {

  private CompletenessFaults() {}

  /** A box is stored nobody knows where. */
  static void noPlace(RandomChain chain, Submission submission) {
    submission.add(
        TestEvents.object(submission.dayAfter(), Action.OBSERVE, "storing", chain.shop())
            .readPoint(Optional.empty())
            .businessLocation(Optional.empty())
            .addEpcs(new Identifier(chain.box(0)))
            .build());
  }

  /** A packet keeps to no standard that anybody knows. */
  static void noStandards(RandomChain chain, Submission submission) {
    submission.data().changeItem(RandomChain.PACKET, packet -> packet.withStandards(List.of()));
  }

  /** A shipment does not say to whom. */
  static void nobodyNamed(RandomChain chain, Submission submission) {
    submission.changeObjects(shipment(chain.leaf(0, 0)), sent -> sent.withDestinations(List.of()));
  }

  /** A receipt does not say from whom. */
  static void nobodyGave(RandomChain chain, Submission submission) {
    submission.changeObjects(
        receipt(chain.leaf(0, 0)), received -> received.withSources(List.of()));
  }

  /** The harvest of a lot is not told. */
  static void noOrigin(RandomChain chain, Submission submission) {
    submission.remove(harvest(chain.leaf(0, 0)));
  }

  /** Leaf that is harvested nowhere known goes into tea. */
  static void unknownZone(RandomChain chain, Submission submission) {
    Place unknown = Place.of(TestEvents.place(88_888));
    String leaf = chain.leaf(0, 0);
    submission.changeObjects(
        harvest(leaf).or(shipment(leaf)),
        event ->
            event
                .withCertificationInfo(List.of())
                .withReadPoint(unknown)
                .withBusinessLocation(event.getBusinessLocation().map(place -> unknown)));
  }

  /** Leaf is harvested and never heard of again. */
  static void leftInTheField(RandomChain chain, Submission submission) {
    QuantityElement leaf = kg(lot(RandomChain.LEAF, "LEFT"), "1");
    submission.add(TestEvents.commission(submission.dayAfter(), chain.zone(0), leaf));
  }

  /** Mixed tea is grown, it is said, though it is made of tea. */
  static void grownFromTea(RandomChain chain, Submission submission) {
    submission.change(
        making(chain.mixed()),
        event ->
            ImmutableTransformationEvent.copyOf((TransformationEvent) event)
                .withBusinessStep(TestEvents.step("https://trace.example.org/steps/growing")));
  }

  /** A receipt has no shipment. */
  static void notShipped(RandomChain chain, Submission submission) {
    submission.remove(shipment(chain.leaf(0, 0)));
  }

  /** A shipment has no receipt. */
  static void notReceived(RandomChain chain, Submission submission) {
    submission.remove(receipt(chain.leaf(0, 0)));
  }

  /** Less arrives than was harvested and sent. */
  static void lostOnTheWay(RandomChain chain, Submission submission) {
    String leaf = chain.leaf(0, 0);
    submission.changeObjects(
        harvest(leaf).or(shipment(leaf)),
        event -> {
          BigDecimal mass = event.amounts().get(0).quantity().orElseThrow();
          String more = mass.multiply(BigDecimal.valueOf(2)).toPlainString();
          return event.withQuantities(kg(leaf, more));
        });
  }

  /** Leaf arrives from somebody whose events are not there. */
  static void unknownSupply(RandomChain chain, Submission submission) {
    OffsetDateTime time = submission.dayAfter();
    QuantityElement leaf = kg(lot(RandomChain.LEAF, "FOREIGN"), "1");
    ImmutableObjectEvent received =
        TestEvents.receiving(time, TestEvents.place(88_888), chain.factory())
            .addQuantities(leaf)
            .build();
    submission.add(received);
  }
}
