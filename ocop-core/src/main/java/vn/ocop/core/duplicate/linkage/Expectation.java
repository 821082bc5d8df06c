package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Expectation and maximisation over counted combinations of levels (Winkler 1988): matches are
 * looked for among the pairs that share a blocking key, other pairs where the policy says; a pair
 * that shares no key, or that a hard rule keeps from being a link, is held to be no match.
 *
 * <p>No more matches are believed in than a table may hold: without that bound, records of one
 * street or one producer, of which there are many more pairs, pull the estimate to themselves.
 */
final class Expectation<R> {

  /** The search begins with so many times fewer matches than there may be. */
  private static final double FIRST_GUESS = 5;

  private static final double SETTLED = 1e-7;

  private final List<FieldWeights<R, ?>> fields;
  private final EstimationPolicy.Trust trust;
  private final List<Patterns.Counted> others;
  private final List<Patterns.Counted> candidates;
  private final double pairs;
  private final double mostMatches;
  private final double[][] m;
  private final double[][] u;
  private double matches;

  Expectation(
      List<FieldWeights<R, ?>> fields,
      EstimationPolicy.Trust trust,
      List<Patterns.Counted> others,
      List<Patterns.Counted> candidates,
      double pairs,
      double mostMatches) {
    this.fields = fields;
    this.trust = trust;
    this.others = others;
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
    double[][] sums = none();
    double found = 0;
    for (Patterns.Counted counted : candidates) {
      double share = posterior(counted) * counted.pairs();
      found += share;
      add(sums, counted, share);
    }
    matches = Math.max(Math.min(found, mostMatches), 1);
    settle(sums, m, true);
  }

  private void others() {
    double[][] sums = none();
    for (Patterns.Counted counted : others) {
      add(sums, counted, (1 - posterior(counted)) * counted.pairs());
    }
    settle(sums, u, false);
  }

  private double posterior(Patterns.Counted counted) {
    if (counted.ruledOut()) {
      return 0;
    }
    double odds = matches / Math.max(pairs - matches, 1);
    for (int i = 0; i < m.length; i++) {
      int level = counted.pattern().level(i);
      if (level != FieldWeights.MISSING) {
        odds *= m[i][level] / u[i][level];
      }
    }
    return odds / (1 + odds);
  }

  private double[][] none() {
    double[][] sums = new double[m.length][];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = new double[m[i].length];
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

  /** Each level by itself, beside its default: a level that nothing falls on keeps it. */
  private void settle(double[][] sums, double[][] shares, boolean ofMatches) {
    double trusted = ofMatches ? trust.matches() : trust.others();
    for (int i = 0; i < sums.length; i++) {
      List<Level> levels = fields.get(i).field().comparison().levels();
      double sum = DoubleStream.of(sums[i]).sum();
      for (int level = 0; level < sums[i].length; level++) {
        double known = ofMatches ? levels.get(level).m() : levels.get(level).u();
        shares[i][level] = (sums[i][level] + trusted * known) / (sum + trusted);
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
