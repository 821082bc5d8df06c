package vn.ocop.traceability.testing.fault;

import static vn.ocop.traceability.testing.fault.EventEdits.container;
import static vn.ocop.traceability.testing.fault.EventEdits.inShop;

import java.time.OffsetDateTime;
import java.util.List;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.testing.RandomChain;
import vn.ocop.traceability.testing.RandomZones;
import vn.ocop.traceability.testing.TestEvents;

/** Faults in what happens to packets, cartons and pallets, and in who holds and who packs them. */
final class HandlingFaults {

  private HandlingFaults() {}

  private static Identifier packet(RandomChain chain, int number) {
    return new Identifier(chain.packet(number));
  }

  private static OffsetDateTime packedAt(RandomChain chain, Submission submission) {
    return submission.timeOf(container("packing", chain.carton()));
  }

  private static OffsetDateTime unpackedAt(RandomChain chain, Submission submission) {
    return submission.timeOf(container("unpacking", chain.carton()));
  }

  /** A carton is put into itself, and taken out again. */
  static void packedInItself(RandomChain chain, Submission submission) {
    OffsetDateTime packed = packedAt(chain, submission);
    submission.add(cartonInItself(chain, packed.plusMinutes(5), Action.ADD, "packing"));
    submission.add(cartonInItself(chain, packed.plusMinutes(10), Action.DELETE, "unpacking"));
  }

  private static EpcisEvent cartonInItself(
      RandomChain chain, OffsetDateTime time, Action action, String step) {
    return TestEvents.aggregation(time, action, step, chain.factory(), chain.carton())
        .addChildEpcs(new Identifier(chain.carton()))
        .build();
  }

  /** A packet is taken out of an empty carton. */
  static void unpackedTwice(RandomChain chain, Submission submission) {
    submission.add(
        TestEvents.aggregation(
                unpackedAt(chain, submission).plusMinutes(5),
                Action.DELETE,
                "unpacking",
                chain.shop(),
                chain.carton())
            .addChildEpcs(packet(chain, 1))
            .build());
  }

  /** A packet is put into a box while it is in another. */
  static void packedTwice(RandomChain chain, Submission submission) {
    submission.add(
        TestEvents.aggregation(
                packedAt(chain, submission).plusMinutes(5),
                Action.ADD,
                "packing",
                chain.factory(),
                TestEvents.unit(990_000))
            .addChildEpcs(packet(chain, 1))
            .build());
  }

  /** A packet is sold while it is in its carton. */
  static void soldUnopened(RandomChain chain, Submission submission) {
    submission.add(
        TestEvents.object(
                unpackedAt(chain, submission).minusMinutes(5),
                Action.OBSERVE,
                "retail_selling",
                chain.shop())
            .addEpcs(packet(chain, 1))
            .build());
  }

  /** A packet is seen after it was destroyed. */
  static void seenAfterEnd(RandomChain chain, Submission submission) {
    OffsetDateTime end = submission.dayAfter();
    submission.add(
        TestEvents.object(end, Action.DELETE, "destroying", chain.shop())
            .addEpcs(packet(chain, 2))
            .build());
    submission.add(
        TestEvents.object(end.plusDays(1), Action.OBSERVE, "storing", chain.shop())
            .addEpcs(packet(chain, 2))
            .build());
  }

  /** A packet is handed over by who never had it. */
  static void givenByAnother(RandomChain chain, Submission submission) {
    submission.add(
        inShop(chain, submission, "storing")
            .addSources(SourceOrDestination.of("possessing_party", TestEvents.party(88_888)))
            .addDestinations(SourceOrDestination.of("possessing_party", TestEvents.party(99_999)))
            .addEpcs(packet(chain, 2))
            .build());
  }

  /** The licence of the tea maker ended last year. */
  static void notLicensed(RandomChain chain, Submission submission) {
    submission
        .data()
        .changeParty(
            chain.partyOf(RandomChain.MAKER),
            maker ->
                maker.withCertifications(
                    List.of(
                        RandomZones.certification("HACCP", "https://haccp.example.vn/old", 2025))));
  }

  /** A packet of a recalled carton is sold. */
  static void soldAfterRecall(RandomChain chain, Submission submission) {
    submission.add(
        TestEvents.object(
                unpackedAt(chain, submission).minusMinutes(5),
                Action.OBSERVE,
                "holding",
                chain.shop())
            .disposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "recalled"))
            .addEpcs(new Identifier(chain.carton()))
            .build());
  }
}
