package vn.ocop.traceability.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.ocop.core.result.Where;

/**
 * The order of the findings of one rule. It looks at ids, lots and sentences first, so that events
 * in another order give the findings in the same order.
 */
final class FindingOrder implements Comparator<RuleFinding> {

  static final FindingOrder INSTANCE = new FindingOrder();

  private static final Comparator<String> SHORT_FIRST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private FindingOrder() {}

  @Override
  public int compare(RuleFinding a, RuleFinding b) {
    int order = a.verdict().compareTo(b.verdict());
    order = order != 0 ? order : eventIds(a.events(), b.events());
    order = order != 0 ? order : lists(a.lots(), b.lots(), Comparator.naturalOrder());
    order = order != 0 ? order : a.text(Locale.ENGLISH).compareTo(b.text(Locale.ENGLISH));
    return order != 0 ? order : lists(a.pointers(), b.pointers(), SHORT_FIRST);
  }

  /** As the lists of event ids compare, without making them: this runs for every finding. */
  private static int eventIds(List<Where> a, List<Where> b) {
    int nextA = next(a, 0);
    int nextB = next(b, 0);
    while (nextA < a.size() && nextB < b.size()) {
      int order = id(a.get(nextA)).compareTo(id(b.get(nextB)));
      if (order != 0) {
        return order;
      }
      nextA = next(a, nextA + 1);
      nextB = next(b, nextB + 1);
    }
    return Boolean.compare(nextA < a.size(), nextB < b.size());
  }

  /** The next place with an event's id. */
  private static int next(List<Where> places, int from) {
    int next = from;
    while (next < places.size() && id(places.get(next)).isEmpty()) {
      next++;
    }
    return next;
  }

  private static String id(Where place) {
    return place.get(Where.Kind.EVENT).orElse("");
  }

  private static <T> int lists(List<T> a, List<T> b, Comparator<? super T> comparator) {
    int shared = Math.min(a.size(), b.size());
    for (int i = 0; i < shared; i++) {
      int order = comparator.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
