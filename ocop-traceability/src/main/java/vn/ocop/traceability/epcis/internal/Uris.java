package vn.ocop.traceability.epcis.internal;

/** Whether a text has the form of an absolute URI (RFC 3986) or IRI (RFC 3987). */
final class Uris {

  private static final String MARKS = "-._~:/?#[]@!$&'()*+,;=%";
  private static final int FIRST_LETTER_OF_AN_IRI = 0xA0;

  private Uris() {}

  static boolean isUri(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0 || colon == text.length() - 1 || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < colon; i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && !isDigit(c) && c != '+' && c != '-' && c != '.') {
        return false;
      }
    }
    for (int i = colon + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && !isDigit(c) && c < FIRST_LETTER_OF_AN_IRI && MARKS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
