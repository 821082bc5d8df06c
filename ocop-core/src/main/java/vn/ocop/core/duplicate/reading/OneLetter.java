package vn.ocop.core.duplicate.reading;

/** Tells whether two texts are one slip of the keyboard apart (Damerau 1964). */
public final class OneLetter {

  private OneLetter() {}

  /**
   * Whether one letter was added, left out or replaced, or two neighbours have changed places.
   *
   * @param a a text
   * @param b another text
   * @return true for exactly one such slip; false for equal texts
   */
  public static boolean isBetween(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(a.length(), b.length());
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    if (a.length() != b.length()) {
      String longer = a.length() > b.length() ? a : b;
      String other = a.length() > b.length() ? b : a;
      return longer.substring(same + 1).equals(other.substring(same));
    }
    if (same == a.length()) {
      return false;
    }
    boolean replaced = a.substring(same + 1).equals(b.substring(same + 1));
    return replaced || isSwapped(a, b, same);
  }

  /**
   * Whether two neighbouring letters have changed places.
   *
   * @param a a text
   * @param b another text
   * @return true for exactly one such slip
   */
  public static boolean isSwap(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return a.length() == b.length() && isSwapped(a, b, same);
  }

  private static boolean isSwapped(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.substring(at + 2).equals(b.substring(at + 2));
  }
}
