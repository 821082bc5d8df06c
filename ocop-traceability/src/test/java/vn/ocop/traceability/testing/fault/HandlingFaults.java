package vn.ocop.traceability.testing.fault;

import static vn.ocop.traceability.testing.fault.EventEdits.container;
import static vn.ocop.traceability.testing.fault.EventEdits.inShop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.law.Period;
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

  /** More tea is taken out of a box than is in it. */
  static void unpackedMore(RandomChain chain, Submission submission) {
    EpcisEvent packed = submission.find(container("packing", chain.box(0)));
    submission.add(
        TestEvents.aggregation(
                submission.dayAfter(), Action.DELETE, "unpacking", chain.shop(), chain.box(0))
            .addChildQuantities(EventEdits.times(packed.amounts().get(0), "1.5"))
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

  /** The tea maker went out of business last year. */
  static void outOfBusiness(RandomChain chain, Submission submission) {
    Period before = new Period(LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2025, 12, 31)));
    submission
        .data()
        .changeParty(chain.partyOf(RandomChain.MAKER), maker -> maker.withActive(before));
  }

  /** A packet is recalled and sold. */
  static void recalled(RandomChain chain, Submission submission) {
    EpcisEvent sale = inShop(chain, submission, "retail_selling").addEpcs(packet(chain, 2)).build();
    recall(chain, submission, sale.getEventTime().minusHours(1), packet(chain, 2));
    submission.add(sale);
  }

  /** A packet of a recalled carton is sold. */
  static void recalledWithCarton(RandomChain chain, Submission submission) {
    recall(
        chain,
        submission,
        unpackedAt(chain, submission).minusMinutes(5),
        new Identifier(chain.carton()));
  }

  /** A packet is recalled, put into a parcel and sold with it. */
  static void recalledInParcel(RandomChain chain, Submission submission) {
    String parcel = TestEvents.unit(990_002);
    EpcisEvent sale =
        inShop(chain, submission, "retail_selling").addEpcs(new Identifier(parcel)).build();
    OffsetDateTime sold = sale.getEventTime();
    recall(chain, submission, sold.minusHours(2), packet(chain, 2));
    submission.add(
        TestEvents.aggregation(sold.minusHours(1), Action.ADD, "packing", chain.shop(), parcel)
            .addChildEpcs(packet(chain, 2))
            .build());
    submission.add(sale);
  }

  private static void recall(
      RandomChain chain, Submission submission, OffsetDateTime time, Identifier thing) {
    submission.add(
        TestEvents.object(time, Action.OBSERVE, "holding", chain.shop())
            .disposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "recalled"))
            .addEpcs(thing)
            .build());
  }
}
