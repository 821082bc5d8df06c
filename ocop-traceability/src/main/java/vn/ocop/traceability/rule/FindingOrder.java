package vn.ocop.traceability.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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
    order = order != 0 ? order : lists(a.eventIds(), b.eventIds(), Comparator.naturalOrder());
    order = order != 0 ? order : lists(a.lots(), b.lots(), Comparator.naturalOrder());
    order = order != 0 ? order : a.text(Locale.ENGLISH).compareTo(b.text(Locale.ENGLISH));
    return order != 0 ? order : lists(a.pointers(), b.pointers(), SHORT_FIRST);
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
