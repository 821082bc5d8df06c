package vn.ocop.traceability.rule.time;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.rule.RuleContext;

/** The dates that objects are given where they begin, gathered once a run for all rules on time. */
final class LotDates {

  private final Map<DateMeaning, @Nullable String[]> texts = new EnumMap<>(DateMeaning.class);

  private LotDates(Chain chain) {
    for (DateMeaning meaning : DateMeaning.values()) {
      texts.put(meaning, new String[chain.objects().size()]);
    }
    for (TraceableObject object : chain.objects()) {
      if (object.hasOrigin()) {
        gather(object);
      }
    }
  }

  /** The dates of a chain, as this run has gathered them. */
  static LotDates of(Chain chain, RuleContext context) {
    return context.once(LotDates.class, () -> new LotDates(chain));
  }

  private void gather(TraceableObject object) {
    for (Movement movement : object.movements()) {
      if (movement.role().isOrigin()) {
        gather(object, movement.event().event().getInstanceOrLotMasterData());
        gather(object, movement.event().event().getExtensions());
      }
    }
  }

  /** The first text of each meaning counts. */
  private void gather(TraceableObject object, Extensions extensions) {
    for (Extensions.Field field : extensions.fields()) {
      Optional<DateMeaning> meaning = DateMeaning.of(field);
      if (meaning.isPresent()) {
        @Nullable String[] all = Objects.requireNonNull(texts.get(meaning.get()));
        String text = field.value().asText().orElse(null);
        all[object.index()] = all[object.index()] == null ? text : all[object.index()];
      }
    }
  }

  /** The date of a meaning that an object is given, as printed. */
  Optional<String> text(DateMeaning meaning, TraceableObject object) {
    return Optional.ofNullable(Objects.requireNonNull(texts.get(meaning))[object.index()]);
  }

  /** When an object was made: the date it is given, otherwise the day of its first event. */
  PartialDate made(TraceableObject object, Movement origin) {
    return text(DateMeaning.PRODUCTION, object)
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
