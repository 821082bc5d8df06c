package vn.ocop.core.duplicate.linkage;

/** Binary logarithms. */
final class Bits {

  private static final double LN_2 = StrictMath.log(2);

  private Bits() {}

  // StrictMath: the same weight on every machine.
  static double log2(double x) {
    return StrictMath.log(x) / LN_2;
  }
}
