package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.internal.Ranges;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/**
 * Estimates a model without labels: counts terms, sees how pairs fall on the levels, and lets
 * {@link Expectation} part matches from others.
 *
 * <p>Records are chosen by their identifiers' hashes and summed over in a fixed order: the same set
 * of records gives the same model to the last bit.
 */
final class Estimator<R> {

  private final LinkageScheme<R> scheme;
  private final EstimationPolicy policy;
  private final Set<String> lefts;

  private Estimator(LinkageScheme<R> scheme, EstimationPolicy policy, Set<String> lefts) {
    this.scheme = scheme;
    this.policy = policy;
    this.lefts = lefts;
  }

  /** A model of one table, or of two where the right one is given: then of pairs across them. */
  static <R> LinkageModel<R> estimate(
      LinkageScheme<R> scheme,
      Collection<? extends R> records,
      @Nullable Collection<? extends R> rights,
      EstimationPolicy policy) {
    List<R> all = new ArrayList<>(records);
    Set<String> lefts = new HashSet<>();
    if (rights != null) {
      records.forEach(record -> lefts.add(scheme.id(record)));
      all.addAll(rights);
    }
    Identifiers.requireDifferent(all, scheme::id, id -> false);
    if (all.size() < policy.leastRecords()) {
      Finding small =
          Finding.of(LinkageFinding.REGISTRY_TOO_SMALL, Where.nowhere())
              .with("records", all.size())
              .with("least", policy.leastRecords());
      return LinkageModel.defaults(scheme, List.of(small));
    }
    return new Estimator<>(scheme, policy, lefts).estimate(all);
  }

  private LinkageModel<R> estimate(List<R> records) {
    List<FieldWeights<R, ?>> fields =
        Ranges.each(
            scheme.fields().size(),
            records.size(),
            field -> counted(scheme.fields().get(field), records));
    if (records.size() < policy.trust().leastRecords()) {
      return new LinkageModel<>(scheme, fields, LinkageModel.DEFAULT_PRIOR, List.of());
    }
    LinkageModel<R> start =
        new LinkageModel<>(scheme, fields, LinkageModel.DEFAULT_PRIOR, List.of());
    List<Prepared<R>> training = chosen(records).stream().map(start::prepare).toList();
    Patterns<R> candidates = new Patterns<>(fields);
    PairScan.of(
        Segment.of(scheme, training),
        (a, b) -> {
          if (isPair(a, b)) {
            candidates.add(a, b, start.isRuledOut(a, b));
          }
        });
    List<Patterns.Counted> compared = candidates.sorted();
    boolean any = policy.trust().among() == EstimationPolicy.Others.ANY;
    Expectation<R> expectation =
        new Expectation<>(
            fields,
            policy.trust(),
            any ? sampled(fields, training).sorted() : compared,
            compared,
            any ? allPairs(training) : pairs(compared),
            mostMatches(training));
    expectation.run(policy.rounds());
    return new LinkageModel<>(scheme, expectation.fields(), expectation.prior(), List.of());
  }

  /** As many records as are trained on, whatever the order in which they came. */
  private List<R> chosen(List<R> records) {
    long[] lots = records.stream().mapToLong(this::lot).sorted().toArray();
    int most = Math.min(policy.trainingRecords(), lots.length);
    return records.stream()
        .filter(record -> lot(record) <= lots[most - 1])
        .sorted(Comparator.comparingLong(this::lot).thenComparing(scheme::id))
        .limit(most)
        .toList();
  }

  private long lot(R record) {
    return Term.of(scheme.id(record));
  }

  private <V> FieldWeights<R, V> counted(Field<R, V> field, List<R> records) {
    LongCounts counts = new LongCounts();
    int[] filled = new int[1];
    boolean[] any = new boolean[1];
    for (R record : records) {
      any[0] = false;
      field
          .comparison()
          .terms(
              record,
              term -> {
                any[0] = true;
                counts.add(term, 1);
              });
      filled[0] += any[0] ? 1 : 0;
    }
    return FieldWeights.defaults(field, TermCounts.of(counts, filled[0]));
  }

  private Patterns<R> sampled(List<FieldWeights<R, ?>> fields, List<Prepared<R>> training) {
    List<Prepared<R>> sample =
        training.subList(0, Math.min(policy.sampleRecords(), training.size()));
    Patterns<R> sampled = new Patterns<>(fields);
    for (int i = 0; i < sample.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isPair(sample.get(i), sample.get(j))) {
          sampled.add(sample.get(i), sample.get(j), false);
        }
      }
    }
    return sampled;
  }

  private boolean isPair(Prepared<R> a, Prepared<R> b) {
    return lefts.isEmpty() || lefts.contains(a.id()) != lefts.contains(b.id());
  }

  private static double pairs(List<Patterns.Counted> counted) {
    return counted.stream().mapToDouble(Patterns.Counted::pairs).sum();
  }

  private double allPairs(List<Prepared<R>> training) {
    double all = training.size();
    return lefts.isEmpty() ? all * (all - 1) / 2 : left(training) * (all - left(training));
  }

  /** Half the records of one table; across two tables, all records of the smaller. */
  private double mostMatches(List<Prepared<R>> training) {
    double all = training.size();
    return lefts.isEmpty() ? all / 2 : Math.min(left(training), all - left(training));
  }

  private double left(List<Prepared<R>> training) {
    return training.stream().filter(record -> lefts.contains(record.id())).count();
  }
}
