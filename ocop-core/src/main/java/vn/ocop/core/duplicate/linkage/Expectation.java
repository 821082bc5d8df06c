package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.List;

/**
 * Expectation and maximisation over counted combinations of levels (Winkler 1988): matches are
 * looked for among the pairs that share a blocking key, other pairs among pairs taken regardless of
 * keys; every other pair is held to be none.
 *
 * <p>No more matches are believed in than a table may hold: without that bound, records of one
 * street or one producer, of which there are many more pairs, pull the estimate to themselves.
 */
final class Expectation<R> {

  /** So many matches, falling on the levels as the defaults say, stand beside those found. */
  private static final double PSEUDO_MATCHES = 10;

  /** Likewise for other pairs. */
  private static final double PSEUDO_OTHERS = 20;

  /** The search begins with so many times fewer matches than there may be. */
  private static final double FIRST_GUESS = 5;

  private static final double SETTLED = 1e-7;

  private final List<FieldWeights<R, ?>> fields;
  private final List<Patterns.Counted> sampled;
  private final List<Patterns.Counted> candidates;
  private final double pairs;
  private final double mostMatches;
  private final double[][] m;
  private final double[][] u;
  private double matches;

  Expectation(
      List<FieldWeights<R, ?>> fields,
      List<Patterns.Counted> sampled,
      List<Patterns.Counted> candidates,
      double pairs,
      double mostMatches) {
    this.fields = fields;
    this.sampled = sampled;
    this.candidates = candidates;
    this.pairs = pairs;
    this.mostMatches = mostMatches;
    this.m = new double[fields.size()][];
    this.u = new double[fields.size()][];
    for (int i = 0; i < m.length; i++) {
      List<Level> levels = fields.get(i).field().comparison().levels();
      m[i] = levels.stream().mapToDouble(Level::m).toArray();
      u[i] = levels.stream().mapToDouble(Level::u).toArray();
    }
    this.matches = mostMatches / FIRST_GUESS;
  }

  void run(int rounds) {
    others();
    double before = 0;
    for (int round = 0; round < rounds && Math.abs(matches - before) > SETTLED * matches; round++) {
      before = matches;
      matches();
      others();
    }
  }

  private void matches() {
    double[][] sums = defaults(PSEUDO_MATCHES, true);
    double found = 0;
    for (Patterns.Counted counted : candidates) {
      double share = posterior(counted) * counted.pairs();
      found += share;
      add(sums, counted, share);
    }
    matches = Math.max(Math.min(found, mostMatches), 1);
    settle(sums, m);
  }

  private void others() {
    double[][] sums = defaults(PSEUDO_OTHERS, false);
    for (Patterns.Counted counted : sampled) {
      add(sums, counted, (1 - posterior(counted)) * counted.pairs());
    }
    settle(sums, u);
  }

  private double posterior(Patterns.Counted counted) {
    double odds = matches / Math.max(pairs - matches, 1);
    for (int i = 0; i < m.length; i++) {
      int level = counted.pattern().level(i);
      if (level != FieldWeights.MISSING) {
        odds *= m[i][level] / u[i][level];
      }
    }
    return odds / (1 + odds);
  }

  private double[][] defaults(double weight, boolean ofMatches) {
    double[][] sums = new double[fields.size()][];
    for (int i = 0; i < sums.length; i++) {
      sums[i] =
          fields.get(i).field().comparison().levels().stream()
              .mapToDouble(level -> weight * (ofMatches ? level.m() : level.u()))
              .toArray();
    }
    return sums;
  }

  private static void add(double[][] sums, Patterns.Counted counted, double share) {
    for (int i = 0; i < sums.length; i++) {
      int level = counted.pattern().level(i);
      if (level != FieldWeights.MISSING) {
        sums[i][level] += share;
      }
    }
  }

  private void settle(double[][] sums, double[][] shares) {
    for (int i = 0; i < sums.length; i++) {
      if (fields.get(i).field().estimated()) {
        double sum = 0;
        for (double part : sums[i]) {
          sum += part;
        }
        for (int level = 0; level < sums[i].length; level++) {
          shares[i][level] = sums[i][level] / sum;
        }
      }
    }
  }

  List<FieldWeights<R, ?>> fields() {
    List<FieldWeights<R, ?>> estimated = new ArrayList<>();
    for (int i = 0; i < m.length; i++) {
      estimated.add(fields.get(i).with(m[i], u[i]));
    }
    return estimated;
  }

  MatchWeight prior() {
    return MatchWeight.ofBits(Bits.log2(matches / Math.max(pairs - matches, 1)));
  }
}
