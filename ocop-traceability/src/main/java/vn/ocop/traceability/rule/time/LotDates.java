package vn.ocop.traceability.rule.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.rule.RuleContext;

/** The dates that objects are given where they begin, gathered once a run for all rules on time. */
final class LotDates {

  private final int objects;
  private final Map<DateMeaning, @Nullable Given[]> byMeaning = new EnumMap<>(DateMeaning.class);
  private final Map<String, Given> read = new HashMap<>();

  /**
   * A date that an object is given.
   *
   * @param text the date as printed
   * @param date the date; empty where the text is none
   */
  record Given(String text, Optional<PartialDate> date) {
    static Given of(String text) {
      return new Given(text, PartialDate.parse(text));
    }
  }

  private LotDates(Chain chain) {
    this.objects = chain.objects().size();
    for (ChainEvent event : chain.events()) {
      if (event.has(Role.COMMISSIONED) || event.has(Role.PRODUCED)) {
        gather(event, event.event().getInstanceOrLotMasterData());
        gather(event, event.event().getExtensions());
      }
    }
  }

  /** The dates of a chain, as this run has gathered them. */
  static LotDates of(Chain chain, RuleContext context) {
    return context.once(LotDates.class, () -> new LotDates(chain));
  }

  private void gather(ChainEvent event, Extensions extensions) {
    if (extensions.isEmpty()) {
      return;
    }
    for (Extensions.Field field : extensions.fields()) {
      Optional<DateMeaning> meaning = DateMeaning.of(field);
      String text = meaning.isPresent() ? field.value().asText().orElse(null) : null;
      if (text != null) {
        give(event, meaning.orElseThrow(), read.computeIfAbsent(text, Given::of));
      }
    }
  }

  /** Gives a date to all that begins in an event; the first of each meaning counts. */
  private void give(ChainEvent event, DateMeaning meaning, Given date) {
    @Nullable Given[] given = byMeaning.computeIfAbsent(meaning, m -> new Given[objects]);
    for (Movement movement : event.movements()) {
      if (movement.role().isOrigin()) {
        int object = movement.object().index();
        given[object] = given[object] == null ? date : given[object];
      }
    }
  }

  /** The date of a meaning that an object is given; null where it is given none. */
  @Nullable Given given(DateMeaning meaning, TraceableObject object) {
    @Nullable Given[] given = byMeaning.get(meaning);
    return given == null ? null : given[object.index()];
  }

  /** When an object was made: the date it is given, otherwise the day of its first event. */
  PartialDate made(TraceableObject object, Movement origin) {
    Given given = given(DateMeaning.PRODUCTION, object);
    return given == null ? day(origin) : given.date().orElseGet(() -> day(origin));
  }

  /** When something was harvested: the date it is given, otherwise the day of the event. */
  static PartialDate harvested(Movement harvest) {
    return DateMeaning.HARVEST
        .text(harvest.event().event())
        .flatMap(PartialDate::parse)
        .orElseGet(() -> day(harvest));
  }

  /** The day of a movement on the clock of its place. */
  static PartialDate day(Movement movement) {
    return PartialDate.of(movement.event().day());
  }
}
