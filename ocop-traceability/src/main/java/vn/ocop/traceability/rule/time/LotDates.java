package vn.ocop.traceability.rule.time;

import java.util.Optional;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.TraceableObject;

/** When lots begin. */
final class LotDates {

  private LotDates() {}

  /** The movement in which an object first begins. */
  static Optional<Movement> origin(TraceableObject object) {
    return object.movements().stream().filter(m -> m.role().isOrigin()).findFirst();
  }

  /** When an object was made: the date it is given, otherwise the day of its first event. */
  static PartialDate made(TraceableObject object, Movement origin) {
    return DateMeaning.PRODUCTION
        .text(object)
        .flatMap(PartialDate::parse)
        .orElseGet(() -> day(origin));
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
    return PartialDate.of(movement.event().event().localTime().toLocalDate());
  }
}
