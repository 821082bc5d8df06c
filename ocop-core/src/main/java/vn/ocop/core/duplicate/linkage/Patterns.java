package vn.ocop.core.duplicate.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often each combination of levels occurs among some pairs, apart for those that a hard rule
 * keeps from being a link.
 */
final class Patterns<R> {

  private final PairWeigher<R> weigher;
  private final Map<Pattern, long[]> counts = new HashMap<>();
  private final Map<Pattern, long[]> ruledOut = new HashMap<>();
  private final byte[] levels;
  private final Pattern looked;

  /** A combination, whether a hard rule keeps its pairs apart, and how many pairs have it. */
  record Counted(Pattern pattern, boolean ruledOut, long pairs) {}

  Patterns(List<FieldWeights<R, ?>> fields) {
    this.weigher = new PairWeigher<>(fields);
    this.levels = new byte[fields.size()];
    this.looked = Pattern.over(levels);
  }

  void add(Prepared<R> a, Prepared<R> b, boolean isRuledOut) {
    weigher.levels(a, b, levels);
    Map<Pattern, long[]> map = isRuledOut ? ruledOut : counts;
    long[] count = map.get(looked);
    if (count == null) {
      count = new long[1];
      map.put(looked.copy(), count);
    }
    count[0]++;
  }

  /** The combinations in a fixed order, so that sums do not depend on that of the pairs. */
  List<Counted> sorted() {
    return Stream.concat(sorted(counts, false), sorted(ruledOut, true)).toList();
  }

  private static Stream<Counted> sorted(Map<Pattern, long[]> map, boolean ruledOut) {
    return map.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Counted(entry.getKey(), ruledOut, entry.getValue()[0]));
  }
}
