package vn.ocop.traceability.chain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.Extensions;

/** The dates that the objects of a chain are given where they begin. */
public final class LotDates {

  private final int objects;
  private final Map<DateMeaning, @Nullable Given[]> byMeaning = new EnumMap<>(DateMeaning.class);

  /** By text: there are as many as days, not as objects. */
  private final Map<String, Given> read = new HashMap<>();

  /**
   * A date that an object is given.
   *
   * @param text the date as printed
   * @param date the date; empty where the text is none
   */
  public record Given(String text, Optional<PartialDate> date) {

    /**
     * Refuses null.
     *
     * @param text see the record
     * @param date see the record
     */
    public Given {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(date, "date");
    }

    static Given of(String text) {
      return new Given(text, PartialDate.parse(text));
    }
  }

  LotDates(int objects) {
    this.objects = objects;
  }

  /** Takes the next event in the order of time, its movements known. */
  void add(ChainEvent event) {
    if (event.has(Role.COMMISSIONED) || event.has(Role.PRODUCED)) {
      gather(event, event.event().getInstanceOrLotMasterData());
      gather(event, event.event().getExtensions());
    }
  }

  private void gather(ChainEvent event, Extensions extensions) {
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

  /**
   * The date of a meaning that an object is given.
   *
   * @param meaning what the date says
   * @param object an object of the chain
   * @return the first date of this meaning in the events in which the object begins; empty where it
   *     is given none
   */
  public Optional<Given> given(DateMeaning meaning, TraceableObject object) {
    return Optional.ofNullable(find(meaning, object));
  }

  private @Nullable Given find(DateMeaning meaning, TraceableObject object) {
    @Nullable Given[] given = byMeaning.get(meaning);
    return given == null ? null : given[object.index()];
  }

  /**
   * When an object was made.
   *
   * @param object an object of the chain
   * @param origin a movement with which it begins
   * @return the production date it is given, otherwise the day of the movement
   */
  public PartialDate made(TraceableObject object, Movement origin) {
    Given given = find(DateMeaning.PRODUCTION, object);
    return given == null ? day(origin) : given.date().orElseGet(() -> day(origin));
  }

  /**
   * When something was harvested.
   *
   * @param harvest a movement with which an object begins
   * @return the harvest date that its event gives, otherwise the day of the event
   */
  public PartialDate harvested(Movement harvest) {
    if (find(DateMeaning.HARVEST, harvest.object()) == null) {
      return day(harvest);
    }
    return DateMeaning.HARVEST
        .text(harvest.event().event())
        .map(read::get)
        .flatMap(Given::date)
        .orElseGet(() -> day(harvest));
  }

  /** The day of a movement on the clock of its place. */
  private static PartialDate day(Movement movement) {
    return PartialDate.of(movement.event().day());
  }
}
