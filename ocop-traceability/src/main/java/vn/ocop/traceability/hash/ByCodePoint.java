package vn.ocop.traceability.hash;

import java.util.Comparator;

/** Orders texts by the values of their characters, as the bytes of UTF-8 would. */
final class ByCodePoint {

  static final Comparator<String> ORDER = ByCodePoint::compare;

  private ByCodePoint() {}

  private static int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean surrogates = Character.isSurrogate(x) != Character.isSurrogate(y);
        return surrogates ? (Character.isSurrogate(x) ? 1 : -1) : Character.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
