package vn.ocop.traceability.testing;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;

/** Writes down what happens in a random chain, each event some hours after the one before. */
final class ChainDiary {

  private static final OffsetDateTime START = TestEvents.at("2026-04-01T06:00");

  private final Random random;
  private final List<EpcisEvent> events = new ArrayList<>();
  private long minutes;

  ChainDiary(Random random) {
    this.random = random;
  }

  /**
   * A way from one hand to the next.
   *
   * @param from the place it begins
   * @param to the place it ends
   * @param giver who sends
   * @param taker who receives
   * @param atLeast how long it takes
   */
  record Way(String from, String to, String giver, String taker, Duration atLeast) {}

  List<EpcisEvent> events() {
    return events;
  }

  OffsetDateTime later() {
    minutes += 60 + random.nextInt(600);
    return START.plusMinutes(minutes);
  }

  void add(EpcisEvent event) {
    events.add(event);
  }

  static VocabularyTerm disposition(String term) {
    return VocabularyTerm.of(Vocabulary.DISPOSITION, term);
  }

  /** Amounts of lots go their way. */
  void send(Way way, QuantityElement lot) {
    add(sent(way).addQuantities(lot).build());
    add(arrived(way).addQuantities(lot).build());
  }

  /** A logistic unit goes its way. */
  void send(Way way, String unit) {
    add(sent(way).addEpcs(new Identifier(unit)).build());
    add(arrived(way).addEpcs(new Identifier(unit)).build());
  }

  private ImmutableObjectEvent.Builder sent(Way way) {
    return named(TestEvents.shipping(later(), way.from(), way.to()), way)
        .disposition(disposition("in_transit"));
  }

  private ImmutableObjectEvent.Builder arrived(Way way) {
    minutes += way.atLeast().toMinutes();
    return named(TestEvents.receiving(later(), way.from(), way.to()), way)
        .disposition(disposition("in_progress"));
  }

  private static ImmutableObjectEvent.Builder named(ImmutableObjectEvent.Builder event, Way way) {
    for (String type : List.of("possessing_party", "owning_party")) {
      event
          .addSources(SourceOrDestination.of(type, way.giver()))
          .addDestinations(SourceOrDestination.of(type, way.taker()));
    }
    return event;
  }

  /** A logistic unit begins. */
  void begin(String unit, String where) {
    add(
        TestEvents.object(later(), Action.ADD, "commissioning", where)
            .disposition(disposition("active"))
            .addEpcs(new Identifier(unit))
            .build());
  }

  /** Things are put into a unit. */
  void pack(String unit, String where, List<Identifier> things) {
    add(
        TestEvents.aggregation(later(), Action.ADD, "packing", where, unit)
            .addAllChildEpcs(things)
            .build());
  }

  /** Things are taken out of a unit. */
  void unpack(String unit, String where, List<Identifier> things) {
    add(
        TestEvents.aggregation(later(), Action.DELETE, "unpacking", where, unit)
            .addAllChildEpcs(things)
            .build());
  }
}
