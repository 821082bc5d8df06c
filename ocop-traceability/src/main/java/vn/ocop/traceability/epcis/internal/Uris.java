package vn.ocop.traceability.epcis.internal;

/** Whether a text has the form of an absolute URI (RFC 3986) or IRI (RFC 3987). */
final class Uris {

  private static final int ASCII = 128;
  private static final int FIRST_LETTER_OF_AN_IRI = 0xA0;
  private static final boolean[] SCHEME = allowed("+-.");
  private static final boolean[] REST = allowed("-._~:/?#[]@!$&'()*+,;=%");

  private Uris() {}

  private static boolean[] allowed(String marks) {
    boolean[] allowed = new boolean[ASCII];
    for (int c = 0; c < ASCII; c++) {
      allowed[c] = isLetter(c) || (c >= '0' && c <= '9') || marks.indexOf(c) >= 0;
    }
    return allowed;
  }

  static boolean isUri(String text) {
    int length = text.length();
    int colon = text.indexOf(':');
    if (colon <= 0 || colon == length - 1 || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < colon; i++) {
      char c = text.charAt(i);
      if (c >= ASCII || !SCHEME[c]) {
        return false;
      }
    }
    for (int i = colon + 1; i < length; i++) {
      char c = text.charAt(i);
      if (c < ASCII ? !REST[c] : c < FIRST_LETTER_OF_AN_IRI) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
