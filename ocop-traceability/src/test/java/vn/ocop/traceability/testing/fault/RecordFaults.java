package vn.ocop.traceability.testing.fault;

import static vn.ocop.traceability.testing.fault.EventEdits.harvest;
import static vn.ocop.traceability.testing.fault.EventEdits.sighting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.event.ErrorDeclaration;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.hash.EventHash;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.ZoneShape;
import vn.ocop.traceability.rule.integrity.MerkleRoot;
import vn.ocop.traceability.testing.RandomChain;
import vn.ocop.traceability.testing.RandomZones;
import vn.ocop.traceability.testing.TestEvents;

/** Faults in identifiers, in events that stand twice or are corrected, and in what seals them. */
final class RecordFaults {

  private RecordFaults() {}

  /** Who gave a lot away has a number with a digit too few. */
  static void invalidIdentifier(RandomChain chain, Submission submission) {
    submission.add(
        sighting(chain, submission)
            .withSources(
                SourceOrDestination.of("possessing_party", "urn:epc:id:pgln:8935001.1234")));
  }

  /** A link to a lot says in two ways where its product comes from. */
  static void elementsClash(RandomChain chain, Submission submission) {
    String link = CommonName.of(chain.leaf(0, 0)) + "?422=704&426=704";
    submission.add(
        sighting(chain, submission).withQuantities(QuantityElement.of(link, "1", "KGM")));
  }

  /** A garden has a code of no known layout. */
  static void oddAreaCode(RandomChain chain, Submission submission) {
    submission
        .data()
        .put(
            RandomZones.garden("VUON CHE 1", TestEvents.place(99_001))
                .shape(ZoneShape.point(Position.of("106.300000", "21.500000")))
                .build());
  }

  /** A lot number is given again three weeks later. */
  static void lotNumberAgain(RandomChain chain, Submission submission) {
    OffsetDateTime later = submission.dayAfter().plusDays(20);
    submission.add(
        TestEvents.commission(later, chain.zone(0), TestEvents.kg(chain.leaf(0, 0), "1")));
  }

  /** One lot number is given in two gardens. */
  static void lotNumberElsewhere(RandomChain chain, Submission submission) {
    OffsetDateTime time = submission.dayAfter();
    QuantityElement leaf = TestEvents.kg(TestEvents.lot(RandomChain.LEAF, "SAME"), "1");
    submission.add(TestEvents.commission(time, chain.zone(0), leaf));
    submission.add(TestEvents.commission(time.plusHours(1), chain.plainZone(), leaf));
    submission.add(TestEvents.observe(time.plusHours(2), "storing", chain.zone(0), leaf));
  }

  /** A harvest came in twice. */
  static void repeated(RandomChain chain, Submission submission) {
    submission.add(submission.find(harvest(chain.leaf(0, 0))));
  }

  /** Two different events have one identifier. */
  static void oneIdForTwo(RandomChain chain, Submission submission) {
    ImmutableObjectEvent one = sighting(chain, submission, "1");
    ImmutableObjectEvent other = sighting(chain, submission, "2");
    submission.add(one);
    submission.add(other);
  }

  /** One event is recorded under two identifiers. */
  static void capturedTwice(RandomChain chain, Submission submission) {
    ImmutableObjectEvent once = sighting(chain, submission);
    submission.add(once);
    submission.add(once.withEventId(TestEvents.eventId("again", TestEvents.id(once))));
  }

  /** What is declared wrong is not what was recorded. */
  static void declarationDiffers(RandomChain chain, Submission submission) {
    ImmutableObjectEvent wrong = sighting(chain, submission, "1");
    ImmutableObjectEvent other = sighting(chain, submission, "2");
    submission.add(wrong);
    submission.add(declaredWrong(other, "incorrect_data"));
  }

  /** An event never happened, and yet another is said to tell it right. */
  static void correctedThoughNever(RandomChain chain, Submission submission) {
    ImmutableObjectEvent never = sighting(chain, submission);
    String harvest = TestEvents.id(submission.find(harvest(chain.leaf(0, 0))));
    submission.add(never);
    submission.add(declaredWrong(never, "did_not_occur", harvest));
  }

  /** Two events correct each other. */
  static void correctedInTurn(RandomChain chain, Submission submission) {
    ImmutableObjectEvent one = sighting(chain, submission, "1");
    ImmutableObjectEvent other =
        sighting(chain, submission, "2").withEventId(TestEvents.eventId("other", chain.zone(0)));
    submission.add(one);
    submission.add(other);
    submission.add(declaredWrong(one, "incorrect_data", TestEvents.id(other)));
    submission.add(declaredWrong(other, "incorrect_data", TestEvents.id(one)));
  }

  private static ImmutableObjectEvent declaredWrong(
      ImmutableObjectEvent event, String reason, String... corrections) {
    return event.withErrorDeclaration(
        new ErrorDeclaration(
            event.getEventTime().plusHours(1),
            Optional.of(VocabularyTerm.of(Vocabulary.ERROR_REASON, reason)),
            List.of(corrections),
            Extensions.none()));
  }

  /** A mass was changed after the event was named by its hash. */
  static void changedAfterHash(RandomChain chain, Submission submission) {
    ImmutableObjectEvent before = sighting(chain, submission, "1");
    ImmutableObjectEvent after = sighting(chain, submission, "2");
    submission.add(after.withEventId(EventHash.of(before)));
  }

  /** A sighting was slipped in after the root of all events was put away. */
  static void changedAfterRoot(RandomChain chain, Submission submission) {
    String kept = MerkleRoot.of(submission.events()).hexadecimal();
    submission.profile(profile -> profile.with("CHAIN_ROOT_CHANGED", "root", kept));
    submission.add(sighting(chain, submission));
  }
}
