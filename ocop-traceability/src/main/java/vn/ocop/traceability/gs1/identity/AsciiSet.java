package vn.ocop.traceability.gs1.identity;

/**
 * A set of ASCII characters.
 *
 * @param low one bit per code point below 64
 * @param high one bit per code point from 64 to 127
 */
record AsciiSet(long low, long high) {

  /** Letters, digits and some more. */
  static AsciiSet alphanumericAnd(String more) {
    return of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" + more);
  }

  static AsciiSet of(String characters) {
    long low = 0;
    long high = 0;
    for (int i = 0; i < characters.length(); i++) {
      char character = characters.charAt(i);
      if (character < 64) {
        low |= 1L << character;
      } else {
        high |= 1L << (character - 64);
      }
    }
    return new AsciiSet(low, high);
  }

  boolean contains(char character) {
    return character < 128
        && ((character < 64 ? low >>> character : high >>> (character - 64)) & 1L) != 0;
  }
}
