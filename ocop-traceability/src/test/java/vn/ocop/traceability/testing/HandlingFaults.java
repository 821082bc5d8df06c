package vn.ocop.traceability.testing;

import static vn.ocop.traceability.testing.EventEdits.dayAfter;
import static vn.ocop.traceability.testing.EventEdits.find;

import java.time.OffsetDateTime;
import java.util.List;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;

/** Faults in what happens to packets, cartons and pallets, and in who holds them. */
final class HandlingFaults {

  private HandlingFaults() {}

  private static Identifier packet(RandomChain chain, int number) {
    return new Identifier(chain.packet(number));
  }

  private static OffsetDateTime unpackedAt(RandomChain chain, List<EpcisEvent> events) {
    return find(events, e -> e.isBusinessStep("unpacking") && isIn(e, chain.carton()))
        .getEventTime();
  }

  private static boolean isIn(EpcisEvent event, String container) {
    return event.getParent().filter(parent -> parent.text().equals(container)).isPresent();
  }

  private static OffsetDateTime packedAt(RandomChain chain, List<EpcisEvent> events) {
    return find(events, e -> e.isBusinessStep("packing") && isIn(e, chain.carton())).getEventTime();
  }

  static void packedTwice(RandomChain chain, List<EpcisEvent> events) {
    events.add(
        TestEvents.aggregation(
                packedAt(chain, events).plusMinutes(5),
                Action.ADD,
                "packing",
                chain.factory(),
                TestEvents.unit(990_000))
            .addChildEpcs(packet(chain, 1))
            .build());
  }

  static void packedInItself(RandomChain chain, List<EpcisEvent> events) {
    OffsetDateTime packed = packedAt(chain, events);
    events.add(cartonInItself(chain, packed.plusMinutes(5), Action.ADD, "packing"));
    events.add(cartonInItself(chain, packed.plusMinutes(10), Action.DELETE, "unpacking"));
  }

  private static EpcisEvent cartonInItself(
      RandomChain chain, OffsetDateTime time, Action action, String step) {
    return TestEvents.aggregation(time, action, step, chain.factory(), chain.carton())
        .addChildEpcs(new Identifier(chain.carton()))
        .build();
  }

  static void unpackedTwice(RandomChain chain, List<EpcisEvent> events) {
    events.add(
        TestEvents.aggregation(
                unpackedAt(chain, events).plusMinutes(5),
                Action.DELETE,
                "unpacking",
                chain.shop(),
                chain.carton())
            .addChildEpcs(packet(chain, 1))
            .build());
  }

  static void soldUnopened(RandomChain chain, List<EpcisEvent> events) {
    events.add(
        TestEvents.object(
                unpackedAt(chain, events).minusMinutes(5),
                Action.OBSERVE,
                "retail_selling",
                chain.shop())
            .addEpcs(packet(chain, 1))
            .build());
  }

  static void soldTwice(RandomChain chain, List<EpcisEvent> events) {
    events.add(
        TestEvents.object(dayAfter(events), Action.OBSERVE, "retail_selling", chain.shop())
            .addEpcs(packet(chain, 0))
            .build());
  }

  static void seenAfterEnd(RandomChain chain, List<EpcisEvent> events) {
    OffsetDateTime end = dayAfter(events);
    events.add(
        TestEvents.object(end, Action.DELETE, "destroying", chain.shop())
            .addEpcs(packet(chain, 2))
            .build());
    events.add(
        TestEvents.object(end.plusDays(1), Action.OBSERVE, "storing", chain.shop())
            .addEpcs(packet(chain, 2))
            .build());
  }

  static void soldAfterRecall(RandomChain chain, List<EpcisEvent> events) {
    events.add(
        TestEvents.object(
                unpackedAt(chain, events).minusMinutes(5), Action.OBSERVE, "holding", chain.shop())
            .disposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "recalled"))
            .addEpcs(new Identifier(chain.carton()))
            .build());
  }

  static void soldExpired(RandomChain chain, List<EpcisEvent> events) {
    events.add(
        TestEvents.object(
                dayAfter(events).plusYears(3), Action.OBSERVE, "retail_selling", chain.shop())
            .addEpcs(packet(chain, 2))
            .build());
  }

  static void givenByAnother(RandomChain chain, List<EpcisEvent> events) {
    events.add(
        TestEvents.object(dayAfter(events), Action.OBSERVE, "storing", chain.shop())
            .addSources(SourceOrDestination.of("possessing_party", TestEvents.party(88_888)))
            .addDestinations(SourceOrDestination.of("possessing_party", TestEvents.party(99_999)))
            .addEpcs(packet(chain, 2))
            .build());
  }

  static void countedWrong(RandomChain chain, List<EpcisEvent> events) {
    events.add(
        TestEvents.object(dayAfter(events), Action.OBSERVE, "storing", chain.shop())
            .addEpcs(packet(chain, 1), packet(chain, 2))
            .addQuantities(QuantityElement.ofPieces(TestEvents.itemClass(RandomChain.PACKET), 3))
            .build());
  }
}
