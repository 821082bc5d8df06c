package vn.ocop.traceability.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.masterdata.MasterData;

/** Builds the parts of a chain in two passes over the events: count, then fill. */
final class ChainBuilder {

  private final List<EpcisEvent> standing;
  private final ChainEvent[] events;
  private final TraceableObject[] objects;
  private final Map<String, Integer> numbersByName;
  private final int[] filled;
  private final int[] numbers;
  private final NameBook names = new NameBook();
  private final EventLists lists = new EventLists();
  private final LotDates lotDates;
  private final Map<VocabularyTerm, Optional<Stage>> stages = new HashMap<>();
  private LocalDate day = LocalDate.MIN;
  private int next;

  ChainBuilder(List<EpcisEvent> standing, MasterData masterData) {
    this.standing = standing;
    this.events = new ChainEvent[standing.size()];
    ObjectIndex index = new ObjectIndex(standing.size());
    this.numbers = numbers(index);
    this.numbersByName = index.numbersByName();
    this.objects = index.objects(new ItemFinder(masterData));
    this.filled = new int[objects.length];
    this.lotDates = new LotDates(objects.length);
  }

  /** The number of every object as often as it is named, event by event. */
  private int[] numbers(ObjectIndex index) {
    int[][] all = {new int[Math.max(16, 4 * standing.size())]};
    int[] size = {0};
    for (EpcisEvent event : standing) {
      Mention.each(
          event,
          (id, role, guess, amount) -> {
            if (size[0] == all[0].length) {
              all[0] = Arrays.copyOf(all[0], all[0].length * 2);
            }
            all[0][size[0]] = index.count(id.text(), guess);
            size[0]++;
          });
    }
    return Arrays.copyOf(all[0], size[0]);
  }

  void build() {
    for (int i = 0; i < events.length; i++) {
      events[i] = event(i, standing.get(i));
      lists.add(events[i]);
      lotDates.add(events[i]);
    }
  }

  private ChainEvent event(int index, EpcisEvent event) {
    ChainEvent result = new ChainEvent(index, event, day(event), stage(event), names.of(event));
    int[] place = {0};
    Mention.each(
        event,
        (id, role, guess, amount) -> {
          int number = numbers[next];
          next++;
          Movement movement = new Movement(result, objects[number], role, amount);
          result.put(place[0], movement);
          place[0]++;
          objects[number].put(filled[number], movement);
          filled[number]++;
        });
    return result;
  }

  /** Events stand in the order of time, so that neighbours mostly share one value. */
  private LocalDate day(EpcisEvent event) {
    LocalDate own = event.localTime().toLocalDate();
    day = own.equals(day) ? day : own;
    return day;
  }

  /** By the business step, and where that says nothing, by the kind. */
  private Optional<Stage> stage(EpcisEvent event) {
    return event
        .getBusinessStep()
        .flatMap(step -> stages.computeIfAbsent(step, Stage::ofStep))
        .or(() -> Stage.ofKind(event));
  }

  ChainEvent[] events() {
    return events;
  }

  /** The events by what they do and say. */
  EventLists lists() {
    return lists;
  }

  /** The dates that objects are given. */
  LotDates lotDates() {
    return lotDates;
  }

  /** The number of each object by its common name. */
  Map<String, Integer> numbersByName() {
    return numbersByName;
  }

  TraceableObject[] objects() {
    return objects;
  }

  /** The transformations, in the order of the last event of each. */
  List<Transformation> transformations() {
    Map<String, List<ChainEvent>> told = new LinkedHashMap<>();
    List<List<ChainEvent>> all = new ArrayList<>();
    for (ChainEvent event : events) {
      if (event.event().getType() == EventType.TRANSFORMATION) {
        String id = id(event);
        if (id == null) {
          all.add(List.of(event));
        } else {
          told.computeIfAbsent(id, i -> new ArrayList<>()).add(event);
        }
      }
    }
    all.addAll(told.values());
    all.sort((a, b) -> Integer.compare(lastIndex(a), lastIndex(b)));
    List<Transformation> result = new ArrayList<>(all.size());
    for (List<ChainEvent> group : all) {
      result.add(new Transformation(result.size(), id(group.get(0)), group));
    }
    return result;
  }

  private static int lastIndex(List<ChainEvent> group) {
    return group.get(group.size() - 1).index();
  }

  private static @Nullable String id(ChainEvent event) {
    return event.event() instanceof TransformationEvent transformation
        ? transformation.getTransformationId().map(CommonName::of).orElse(null)
        : null;
  }
}
