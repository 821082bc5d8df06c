package vn.ocop.core.duplicate.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each combination of levels occurs among some pairs. */
final class Patterns<R> {

  private final PairWeigher<R> weigher;
  private final Map<Pattern, long[]> counts = new HashMap<>();
  private final byte[] levels;
  private final Pattern looked;

  /** A combination and how many pairs have it. */
  record Counted(Pattern pattern, long pairs) {}

  Patterns(List<FieldWeights<R, ?>> fields) {
    this.weigher = new PairWeigher<>(fields);
    this.levels = new byte[fields.size()];
    this.looked = Pattern.over(levels);
  }

  void add(Prepared<R> a, Prepared<R> b) {
    weigher.levels(a, b, levels);
    long[] count = counts.get(looked);
    if (count == null) {
      count = new long[1];
      counts.put(looked.copy(), count);
    }
    count[0]++;
  }

  /** The combinations in a fixed order, so that sums do not depend on that of the pairs. */
  List<Counted> sorted() {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Counted(entry.getKey(), entry.getValue()[0]))
        .toList();
  }
}
