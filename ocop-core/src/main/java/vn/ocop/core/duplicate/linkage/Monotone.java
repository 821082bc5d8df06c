package vn.ocop.core.duplicate.linkage;

/**
 * Weights that never rise from one level to the next: neighbours that contradict the order are
 * pooled (the pool-adjacent-violators algorithm of Ayer et al. 1955).
 */
final class Monotone {

  private Monotone() {}

  /** The weights of the levels in hundredths of a bit, from the strongest agreement down. */
  static int[] weights(double[] m, double[] u) {
    int levels = m.length;
    double[] pooledM = new double[levels];
    double[] pooledU = new double[levels];
    int[] width = new int[levels];
    int pools = 0;
    for (int level = 0; level < levels; level++) {
      pooledM[pools] = m[level];
      pooledU[pools] = u[level];
      width[pools] = 1;
      pools++;
      while (pools > 1 && rises(pooledM, pooledU, pools - 1)) {
        pools--;
        pooledM[pools - 1] += pooledM[pools];
        pooledU[pools - 1] += pooledU[pools];
        width[pools - 1] += width[pools];
      }
    }
    int[] weights = new int[levels];
    int level = 0;
    for (int pool = 0; pool < pools; pool++) {
      for (int i = 0; i < width[pool]; i++) {
        weights[level++] = MatchWeight.of(pooledM[pool], pooledU[pool]).hundredths();
      }
    }
    return weights;
  }

  private static boolean rises(double[] m, double[] u, int pool) {
    return m[pool] * u[pool - 1] > m[pool - 1] * u[pool];
  }
}
