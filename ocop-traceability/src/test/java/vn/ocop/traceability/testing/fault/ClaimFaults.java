package vn.ocop.traceability.testing.fault;

import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.fault.EventEdits.harvest;
import static vn.ocop.traceability.testing.fault.EventEdits.making;
import static vn.ocop.traceability.testing.fault.EventEdits.sighting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.ImmutableTransformationEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.masterdata.Certification;
import vn.ocop.traceability.masterdata.ImmutableCertification;
import vn.ocop.traceability.masterdata.ImmutableZone;
import vn.ocop.traceability.testing.LabResult;
import vn.ocop.traceability.testing.RandomChain;
import vn.ocop.traceability.testing.RandomZones;
import vn.ocop.traceability.testing.TestEvents;

/** Faults in what events cite, in what a laboratory found, and in what labels claim. */
final class ClaimFaults {

  private ClaimFaults() {}

  /** A harvest cites the certificate of last year. */
  static void expiredCertificate(RandomChain chain, Submission submission) {
    submission.changeObjects(
        harvest(chain.leaf(0, 0)), event -> event.withCertificationInfo(chain.oldCertificate(0)));
  }

  /** The factory cites the certificate of a garden. */
  static void certificateOfAnother(RandomChain chain, Submission submission) {
    submission.add(sighting(chain, submission).withCertificationInfo(chain.certificate(0)));
  }

  /** A harvest of leaf cites a certificate for something else beside the right one. */
  static void certificateForAnotherProduct(RandomChain chain, Submission submission) {
    String uri = chain.certificate(0) + "/other";
    Certification other =
        ImmutableCertification.copyOf(RandomZones.certification("VIETGAP", uri, 2026))
            .withProducts(TestEvents.itemClass(RandomChain.PACKET));
    submission
        .data()
        .changeZone(
            chain.zoneCode(0),
            zone -> ImmutableZone.builder().from(zone).addCertifications(other).build());
    submission.changeObjects(
        harvest(chain.leaf(0, 0)), event -> event.withCertificationInfo(chain.certificate(0), uri));
  }

  /** A laboratory finds more of a substance than is allowed. */
  static void aboveLimit(RandomChain chain, Submission submission) {
    submission.add(
        TestEvents.object(submission.dayAfter(), Action.OBSERVE, "inspecting", chain.factory())
            .addQuantities(kg(chain.mixed(), "0.001"))
            .addSensorElements(LabResult.of("0.06"))
            .build());
  }

  /** Leaf without certificate is in tea that claims one. */
  static void plainLeaf(RandomChain chain, Submission submission) {
    blend(chain, submission, chain.plainZone(), chain.tea(0));
  }

  /** The tea of a single garden holds leaf of another. */
  static void secondGarden(RandomChain chain, Submission submission) {
    blend(chain, submission, chain.plainZone(), chain.gardenTea());
  }

  /** A little leaf of another commune is in packets that claim to be half of one, unmixed. */
  static void otherCommune(RandomChain chain, Submission submission) {
    blend(chain, submission, chain.distantZone(), chain.tea(0));
  }

  /** A kilogram of leaf of some garden goes into a lot of tea beside what is in it. */
  private static void blend(RandomChain chain, Submission submission, String garden, String tea) {
    QuantityElement leaf = kg(lot(RandomChain.LEAF, "MORE"), "1");
    OffsetDateTime dried = submission.timeOf(making(tea));
    bring(chain, submission, garden, leaf, dried);
    submission.change(
        making(tea),
        event -> {
          var made = ImmutableTransformationEvent.copyOf((TransformationEvent) event);
          List<QuantityElement> inputs = new ArrayList<>(made.getInputQuantities());
          inputs.add(leaf);
          return made.withInputQuantities(inputs);
        });
  }

  /** Tea of another province is sold on credits that nobody has earned yet. */
  static void withoutCredits(RandomChain chain, Submission submission) {
    OffsetDateTime first = submission.events().get(0).getEventTime();
    OffsetDateTime dried = first.minusDays(1);
    QuantityElement leaf = kg(lot(RandomChain.LEAF, "DISTANT"), "100");
    QuantityElement tea = kg(lot(RandomChain.TEA, "DISTANT"), "20");
    bring(chain, submission, chain.distantZone(), leaf, dried);
    submission.add(
        TestEvents.transform(
            dried, "creating_class_instance", chain.factory(), List.of(leaf), List.of(tea)));
    submission.add(TestEvents.observe(dried.plusHours(1), "storing", chain.factory(), tea));
  }

  /** Leaf is harvested in a garden and arrives at the factory shortly before some time. */
  private static void bring(
      RandomChain chain,
      Submission submission,
      String garden,
      QuantityElement leaf,
      OffsetDateTime before) {
    submission.add(TestEvents.commission(before.minusHours(9), garden, leaf));
    submission.add(
        TestEvents.shipping(before.minusHours(8), garden, chain.factory())
            .addQuantities(leaf)
            .build());
    submission.add(
        TestEvents.receiving(before.minusMinutes(50), garden, chain.factory())
            .addQuantities(leaf)
            .build());
  }
}
