package vn.ocop.traceability.gs1.identity;

import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Place;

/** Percent-encoding of single parts, with the way back from decoded characters to their place. */
final class Percent {

  private static final String HEX = "0123456789ABCDEF";
  private static final int SEQUENCE = 3;

  private Percent() {}

  /** The first percent sign in a stretch of the text that two hexadecimal digits do not follow. */
  static Optional<Finding> check(String text, int from, int to) {
    for (int i = text.indexOf('%', from); i >= 0 && i < to; i = text.indexOf('%', i + 1)) {
      if (i + SEQUENCE > to || hex(text, i + 1) < 0 || hex(text, i + 2) < 0) {
        return Optional.of(
            Place.in(Gs1Code.WRONG_PERCENT_SEQUENCE, text, i, Math.min(i + SEQUENCE, to)));
      }
    }
    return Optional.empty();
  }

  /** The characters that a sound stretch of the text stands for. */
  static String decode(String text, int from, int to, boolean plusIsSpace) {
    String raw = text.substring(from, to);
    if (raw.indexOf('%') < 0 && !(plusIsSpace && raw.indexOf('+') >= 0)) {
      return raw;
    }
    StringBuilder decoded = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char character = raw.charAt(i);
      if (character == '%') {
        decoded.append((char) (hex(raw, i + 1) * 16 + hex(raw, i + 2)));
        i += 2;
      } else {
        decoded.append(plusIsSpace && character == '+' ? ' ' : character);
      }
    }
    return decoded.toString();
  }

  /** Where in the text the decoded character with this index stands. */
  static int place(String text, int from, int index) {
    int at = from;
    for (int i = 0; i < index; i++) {
      at += at < text.length() && text.charAt(at) == '%' ? SEQUENCE : 1;
    }
    return at;
  }

  /** Encodes every character of an ASCII text but those that may stand as they are. */
  static String encode(String value, AsciiSet asTheyAre) {
    StringBuilder encoded = new StringBuilder(value.length() + 8);
    appendTo(encoded, value, asTheyAre);
    return encoded.toString();
  }

  static void appendTo(StringBuilder text, String value, AsciiSet asTheyAre) {
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      if (asTheyAre.contains(character)) {
        text.append(character);
      } else {
        text.append('%').append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 15));
      }
    }
  }

  private static int hex(String text, int index) {
    char character = text.charAt(index);
    return character < 128 ? Character.digit(character, 16) : -1;
  }
}
