package vn.ocop.traceability.rule.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.VocabularyTerm;

/**
 * Finds events that may say the same, by a number that equal events share however they spell their
 * identifiers: the instant, the kind, how many objects, the amounts. Only these need be compared by
 * their hash, which takes a hundred times as long.
 */
final class Outlines {

  private Outlines() {}

  /** The groups of events that have an outline in common, two events or more in each. */
  static Collection<List<EpcisEvent>> alike(List<EpcisEvent> events) {
    long[] outlines = events.stream().mapToLong(Outlines::of).toArray();
    Set<Long> repeated = repeated(outlines);
    Map<Long, List<EpcisEvent>> alike = new TreeMap<>();
    if (!repeated.isEmpty()) {
      for (int i = 0; i < outlines.length; i++) {
        if (repeated.contains(outlines[i])) {
          alike.computeIfAbsent(outlines[i], o -> new ArrayList<>(2)).add(events.get(i));
        }
      }
    }
    return alike.values();
  }

  private static Set<Long> repeated(long[] outlines) {
    long[] sorted = outlines.clone();
    Arrays.sort(sorted);
    Set<Long> repeated = new HashSet<>();
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) {
        repeated.add(sorted[i]);
      }
    }
    return repeated;
  }

  private static long of(EpcisEvent event) {
    long outline = event.getEventTime().toEpochSecond();
    outline = with(outline, event.getEventTime().getNano());
    outline = with(outline, event.getType().name().hashCode());
    outline = with(outline, event.getAction().map(Action::name).orElse("").hashCode());
    outline = with(outline, step(event));
    outline = with(outline, event.objects().size());
    outline = with(outline, event.inputObjects().size());
    outline = with(outline, amounts(event.amounts()));
    return with(outline, amounts(event.inputAmounts()));
  }

  /** Steps of other vocabularies may be spelled in several ways and tell nothing here. */
  private static int step(EpcisEvent event) {
    VocabularyTerm step = event.getBusinessStep().orElse(null);
    return step != null && step.isStandard() ? step.value().hashCode() : 0;
  }

  /** Does not depend on the order of the amounts, nor on zeros behind the point. */
  private static long amounts(List<QuantityElement> amounts) {
    long sum = amounts.size();
    for (QuantityElement amount : amounts) {
      if (amount.quantity().isPresent()) {
        sum += Double.doubleToLongBits(amount.quantity().get().doubleValue());
      }
    }
    return sum;
  }

  private static long with(long outline, long more) {
    return (outline ^ (outline >>> 29)) * 0x9E3779B97F4A7C15L + more;
  }
}
