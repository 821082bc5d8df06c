package vn.ocop.core.duplicate.linkage.comparison;

/** How far two spellings are apart. */
final class Spelling {

  private static final double PREFIX_WEIGHT = 0.1;
  private static final int LONGEST_PREFIX = 4;

  private Spelling() {}

  /**
   * Whether one letter put in, left out, replaced or exchanged with its neighbour makes them equal.
   */
  static boolean oneEditApart(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    int more = longer.length() - shorter.length();
    if (more > 1) {
      return false;
    }
    int first = 0;
    while (first < shorter.length() && shorter.charAt(first) == longer.charAt(first)) {
      first++;
    }
    if (first == shorter.length()) {
      return more == 1;
    }
    if (more == 1) {
      return shorter.regionMatches(first, longer, first + 1, shorter.length() - first);
    }
    int rest = shorter.length() - first - 1;
    return shorter.regionMatches(first + 1, longer, first + 1, rest)
        || exchanged(shorter, longer, first);
  }

  private static boolean exchanged(String a, String b, int first) {
    int next = first + 1;
    return next < a.length()
        && a.charAt(first) == b.charAt(next)
        && a.charAt(next) == b.charAt(first)
        && a.regionMatches(next + 1, b, next + 1, a.length() - next - 1);
  }

  /** The similarity of Jaro (1989) with Winkler's bonus for a common beginning (1990): 0 to 1. */
  static double jaroWinkler(String a, String b) {
    double jaro = jaro(a, b);
    int prefix = 0;
    int most = Math.min(LONGEST_PREFIX, Math.min(a.length(), b.length()));
    while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
  }

  private static double jaro(String a, String b) {
    int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    boolean[] usedA = new boolean[a.length()];
    boolean[] usedB = new boolean[b.length()];
    int common = 0;
    for (int i = 0; i < a.length(); i++) {
      int end = Math.min(b.length() - 1, i + window);
      for (int j = Math.max(0, i - window); j <= end; j++) {
        if (!usedB[j] && a.charAt(i) == b.charAt(j)) {
          usedA[i] = true;
          usedB[j] = true;
          common++;
          break;
        }
      }
    }
    if (common == 0) {
      return 0;
    }
    double c = common;
    double inOrder = c - exchanges(a, usedA, b, usedB) / 2.0;
    return (c / a.length() + c / b.length() + inOrder / c) / 3;
  }

  private static int exchanges(String a, boolean[] usedA, String b, boolean[] usedB) {
    int exchanges = 0;
    int j = 0;
    for (int i = 0; i < a.length(); i++) {
      if (usedA[i]) {
        while (!usedB[j]) {
          j++;
        }
        exchanges += a.charAt(i) == b.charAt(j) ? 0 : 1;
        j++;
      }
    }
    return exchanges;
  }
}
