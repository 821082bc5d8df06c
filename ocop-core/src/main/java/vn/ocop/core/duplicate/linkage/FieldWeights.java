package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One field of a model, ready to weigh two prepared values. */
final class FieldWeights<R, V> {

  /** What {@link #level} gives where a record says nothing. */
  static final int MISSING = -1;

  private static final double LEAST_RARITY_BITS = -8;
  private static final double MOST_RARITY_BITS = 8;

  private final Field<R, V> field;
  private final Comparison<R, V> comparison;
  private final @Nullable JointComparison<R, V, Object> joint;
  private final TermCounts counts;
  private final double[] m;
  private final double[] u;
  private final boolean estimated;
  private final int[] hundredths;
  private final int[] floors;
  private final boolean[] byRarity;
  private final double agreeing;

  /** By level: the most that it weighs for any values. */
  private final int[] mostAt;

  private FieldWeights(
      Field<R, V> field, TermCounts counts, double[] m, double[] u, boolean estimated) {
    this.field = field;
    this.comparison = field.comparison();
    this.joint = joint(comparison);
    this.counts = counts;
    this.m = m;
    this.u = u;
    this.estimated = estimated;
    this.hundredths = Monotone.weights(m, u);
    List<Level> levels = comparison.levels();
    this.byRarity = new boolean[levels.size()];
    this.floors = new int[levels.size()];
    double first = 1;
    for (int i = levels.size() - 1; i >= 0; i--) {
      byRarity[i] = counts.records() > 1 && levels.get(i).byRarity();
      boolean last = i == levels.size() - 1;
      floors[i] = byRarity[i] && !last ? Math.min(hundredths[i], floors[i + 1]) : hundredths[i];
      first = byRarity[i] ? u[i] : first;
    }
    this.agreeing = first;
    this.mostAt = mostAt();
  }

  @SuppressWarnings(
      "unchecked") // Only pairs that this comparison joined, or a like one, are given.
  private static <R, V> @Nullable JointComparison<R, V, Object> joint(Comparison<R, V> comparison) {
    return comparison instanceof JointComparison<R, V, ?> shared
        ? (JointComparison<R, V, Object>) shared
        : null;
  }

  static <R, V> FieldWeights<R, V> defaults(Field<R, V> field, TermCounts counts) {
    List<Level> levels = field.comparison().levels();
    return new FieldWeights<>(
        field,
        counts,
        levels.stream().mapToDouble(Level::m).toArray(),
        levels.stream().mapToDouble(Level::u).toArray(),
        false);
  }

  /** The same field and counts with estimated shares. */
  FieldWeights<R, V> with(double[] estimatedM, double[] estimatedU) {
    return new FieldWeights<>(field, counts, estimatedM, estimatedU, true);
  }

  Field<R, V> field() {
    return field;
  }

  @Nullable V prepare(R record) {
    return comparison.prepare(record, counts);
  }

  /** The type by which fields that share a pair know each other, or null for a field alone. */
  @Nullable Class<?> joint() {
    return joint == null ? null : joint.joint();
  }

  /** Two values of a joint field, side by side. */
  Object join(Object left, Object right) {
    return Objects.requireNonNull(joint, "joint").join(typed(left), typed(right));
  }

  /** The level of two values; of a joint field, by its pair. */
  int level(Object left, Object right, @Nullable Object pair) {
    return joint == null || pair == null
        ? comparison.level(typed(left), typed(right))
        : joint.level(pair);
  }

  /** The weight of a level for two values, in hundredths of a bit. */
  int weigh(Object left, Object right, int level) {
    return byRarity[level] ? rare(typed(left), typed(right), level) : hundredths[level];
  }

  /** No two values of this field weigh more; not below 0. */
  int most() {
    return Math.max(0, most(-1));
  }

  /** Two values do not weigh more, as far as can be told without comparing them. */
  int most(Object left, Object right) {
    return most(joint == null ? -1 : joint.possibleLevels(typed(left), typed(right)));
  }

  private int most(long levels) {
    int most = Integer.MIN_VALUE;
    for (int level = 0; level < mostAt.length; level++) {
      most = (levels & (1L << level)) == 0 ? most : Math.max(most, mostAt[level]);
    }
    return most;
  }

  private int[] mostAt() {
    double rarest = Bits.log2(agreeing * Math.max(counts.records() - 1.0, 1));
    int more = MatchWeight.ofBits(Math.min(Math.max(rarest, 0), MOST_RARITY_BITS)).hundredths();
    int[] most = hundredths.clone();
    for (int level = 0; level < most.length; level++) {
      most[level] += byRarity[level] ? more : 0;
    }
    return most;
  }

  private int rare(V left, V right, int level) {
    long term = comparison.term(left, right, level);
    if (term == Term.NONE) {
      return hundredths[level];
    }
    // The chance that another record holds the term that this one holds.
    double share = (Math.max(counts.count(term), 2) - 1.0) / (counts.records() - 1.0);
    double bits = Bits.log2(agreeing / share);
    double bounded = Math.min(Math.max(bits, LEAST_RARITY_BITS), MOST_RARITY_BITS);
    return Math.max(hundredths[level] + MatchWeight.ofBits(bounded).hundredths(), floors[level]);
  }

  Evidence missing() {
    return new Evidence(
        field.name(), field.label(), Evidence.MISSING, MatchWeight.ZERO, LinkageTexts.missing());
  }

  Evidence evidence(Object left, Object right, int level, @Nullable Object pair) {
    return new Evidence(
        field.name(),
        field.label(),
        comparison.levels().get(level).code(),
        new MatchWeight(weigh(left, right, level)),
        joint == null || pair == null
            ? comparison.text(typed(left), typed(right), level)
            : joint.text(pair, level));
  }

  FieldParameters parameters() {
    List<FieldParameters.LevelParameters> levels = new ArrayList<>();
    for (int i = 0; i < m.length; i++) {
      String code = comparison.levels().get(i).code();
      MatchWeight weight = new MatchWeight(hundredths[i]);
      levels.add(new FieldParameters.LevelParameters(code, m[i], u[i], weight));
    }
    return new FieldParameters(field.name(), estimated, levels);
  }

  @SuppressWarnings("unchecked") // Only values that this field prepared are given to it.
  private V typed(Object value) {
    return (V) value;
  }
}
