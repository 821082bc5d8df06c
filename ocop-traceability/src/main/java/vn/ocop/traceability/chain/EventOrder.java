package vn.ocop.traceability.chain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.hash.EventHash;

/**
 * Brings events into one order that does not depend on the order they came in, and sets duplicates
 * and errors aside.
 *
 * <p>First by instant, then by identifier, then by canonical content: the content is written out
 * only where the first two do not tell events apart.
 */
final class EventOrder {

  /** Among copies of one event: the one recorded first, then the one that stands first. */
  private static final Comparator<EpcisEvent> BY_SOURCE =
      Comparator.comparing(
              (EpcisEvent event) ->
                  event.getRecordTime().map(OffsetDateTime::toInstant).orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(event -> event.getSource().pointer())
          .thenComparing(event -> event.getSource().line());

  private static final Comparator<Written> BY_CONTENT =
      Comparator.comparing(Written::text).thenComparing(Written::event, BY_SOURCE);

  private final List<EpcisEvent> standing = new ArrayList<>();
  private final List<SetAside> aside = new ArrayList<>();

  /** An event with its canonical content. */
  private record Written(EpcisEvent event, String text) {}

  /** An event with what it is ordered by first. */
  private record Timed(long second, int nano, String id, EpcisEvent event)
      implements Comparable<Timed> {

    static Timed of(EpcisEvent event) {
      OffsetDateTime time = event.getEventTime();
      return new Timed(time.toEpochSecond(), time.getNano(), event.getEventId().orElse(""), event);
    }

    @Override
    public int compareTo(Timed other) {
      int order = Long.compare(second, other.second);
      order = order == 0 ? Integer.compare(nano, other.nano) : order;
      return order == 0 ? id.compareTo(other.id) : order;
    }
  }

  EventOrder(List<? extends EpcisEvent> events) {
    Timed[] sorted = events.stream().map(Timed::of).toArray(Timed[]::new);
    Arrays.sort(sorted);
    int from = 0;
    while (from < sorted.length) {
      int to = from + 1;
      while (to < sorted.length && sorted[from].compareTo(sorted[to]) == 0) {
        to++;
      }
      take(sorted, from, to);
      from = to;
    }
  }

  List<EpcisEvent> standing() {
    return standing;
  }

  List<SetAside> aside() {
    return aside;
  }

  /** Takes the events of one instant and identifier. */
  private void take(Timed[] sorted, int from, int to) {
    if (to == from + 1) {
      takeCopies(List.of(sorted[from].event()));
      return;
    }
    List<Written> written = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      EpcisEvent event = sorted[i].event();
      written.add(new Written(event, EventHash.canonicalText(event)));
    }
    written.sort(BY_CONTENT);
    int first = 0;
    while (first < written.size()) {
      int last = first;
      List<EpcisEvent> copies = new ArrayList<>(1);
      while (last < written.size() && written.get(last).text().equals(written.get(first).text())) {
        copies.add(written.get(last).event());
        last++;
      }
      takeCopies(copies);
      first = last;
    }
  }

  /** Takes events that say the same. */
  private void takeCopies(List<EpcisEvent> copies) {
    if (copies.size() == 1 && copies.get(0).getErrorDeclaration().isEmpty()) {
      standing.add(copies.get(0));
      return;
    }
    boolean declared = copies.stream().anyMatch(e -> e.getErrorDeclaration().isPresent());
    boolean taken = false;
    for (EpcisEvent event : copies) {
      if (event.getErrorDeclaration().isPresent()) {
        aside.add(new SetAside(event, SetAside.Reason.ERROR_DECLARATION));
      } else if (declared) {
        aside.add(new SetAside(event, SetAside.Reason.DECLARED_IN_ERROR));
      } else if (taken) {
        aside.add(new SetAside(event, SetAside.Reason.DUPLICATE));
      } else {
        standing.add(event);
        taken = true;
      }
    }
  }
}
