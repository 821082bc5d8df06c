package vn.ocop.traceability.gs1.element;

import java.util.Arrays;
import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.gs1.CharacterSet;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Place;

/** Checks of numbers, small code sets and paddings. */
final class NumberChecks {

  private NumberChecks() {}

  /** A wrong length as a whole, where the part says nothing about where it should have ended. */
  static Finding wrongLength(String text, String expected) {
    return Place.in(Gs1Code.WRONG_LENGTH, text, 0, text.length())
        .with("expected", expected)
        .with("length", text.length());
  }

  static Optional<Finding> whole(String text, Gs1Code code, String expected) {
    return part(text, 0, text.length(), code, expected);
  }

  static Optional<Finding> part(String text, int from, int to, Gs1Code code, String expected) {
    return Optional.of(Place.in(code, text, from, to).with("expected", expected));
  }

  static Optional<Finding> oneOf(String text, String... codes) {
    return Arrays.asList(codes).contains(text)
        ? Optional.empty()
        : whole(text, Gs1Code.NOT_IN_CODE_LIST, String.join(", ", codes));
  }

  static Optional<Finding> zero(String text) {
    return !text.isEmpty() && isOnly(text, '0')
        ? Optional.empty()
        : whole(text, Gs1Code.NOT_ZERO, "0");
  }

  static Optional<Finding> notZero(String text) {
    Optional<Finding> foreign = CharacterSet.NUMERIC.check(text);
    return foreign.isPresent() || !isOnly(text, '0')
        ? foreign
        : whole(text, Gs1Code.ZERO_NOT_ALLOWED, "> 0");
  }

  static Optional<Finding> noLeadingZero(String text) {
    Optional<Finding> foreign = CharacterSet.NUMERIC.check(text);
    return foreign.isPresent() || !text.startsWith("0")
        ? foreign
        : part(text, 0, 1, Gs1Code.ZERO_NOT_ALLOWED, "1–9");
  }

  static Optional<Finding> notOnlyDigits(String text) {
    return CharacterSet.NUMERIC.check(text).isPresent()
        ? Optional.empty()
        : whole(text, Gs1Code.ONLY_DIGITS, "A–Z");
  }

  static Optional<Finding> hyphen(String text) {
    return !text.isEmpty() && isOnly(text, '-')
        ? Optional.empty()
        : whole(text, Gs1Code.NOT_IN_CODE_LIST, "-");
  }

  static Optional<Finding> pieceOfTotal(String text) {
    if (text.isEmpty() || text.length() % 2 != 0) {
      return Optional.of(wrongLength(text, "2n"));
    }
    Optional<Finding> foreign = CharacterSet.NUMERIC.check(text);
    if (foreign.isPresent()) {
      return foreign;
    }
    int half = text.length() / 2;
    String piece = text.substring(0, half);
    String total = text.substring(half);
    if (isOnly(piece, '0')) {
      return part(text, 0, half, Gs1Code.ZERO_NOT_ALLOWED, "> 0");
    }
    if (isOnly(total, '0')) {
      return part(text, half, text.length(), Gs1Code.ZERO_NOT_ALLOWED, "> 0");
    }
    return piece.compareTo(total) <= 0
        ? Optional.empty()
        : whole(text, Gs1Code.PIECE_BEYOND_TOTAL, "1–" + total);
  }

  static Optional<Finding> positionInSequence(String text) {
    int slash = text.indexOf('/');
    String position = slash < 0 ? "" : text.substring(0, slash);
    String end = slash < 0 ? "" : text.substring(slash + 1);
    if (position.isEmpty()
        || end.isEmpty()
        || CharacterSet.NUMERIC.check(position + end).isPresent()) {
      return whole(text, Gs1Code.MALFORMED, "1/3");
    }
    if (position.startsWith("0")) {
      return part(text, 0, slash, Gs1Code.ZERO_NOT_ALLOWED, "> 0");
    }
    if (end.startsWith("0")) {
      return part(text, slash + 1, text.length(), Gs1Code.ZERO_NOT_ALLOWED, "> 0");
    }
    boolean within =
        position.length() == end.length()
            ? position.compareTo(end) <= 0
            : position.length() < end.length();
    return within ? Optional.empty() : whole(text, Gs1Code.PIECE_BEYOND_TOTAL, "1–" + end);
  }

  static Optional<Finding> upTo(String text, long greatest) {
    if (text.length() != 10) {
      return Optional.of(wrongLength(text, "10"));
    }
    Optional<Finding> foreign = CharacterSet.NUMERIC.check(text);
    return foreign.isPresent() || Long.parseLong(text) <= greatest
        ? foreign
        : whole(text, Gs1Code.OUT_OF_RANGE, "0–" + greatest);
  }

  static Optional<Finding> base64(String text) {
    int end = text.indexOf('=');
    if (end < 0) {
      return CharacterSet.CSET_64.check(text);
    }
    Optional<Finding> foreign = CharacterSet.CSET_64.check(text.substring(0, end));
    if (foreign.isPresent()) {
      return foreign;
    }
    if (!isOnly(text.substring(end), '=')) {
      return part(text, end, end + 1, Gs1Code.CHARACTER_NOT_ALLOWED, "CSET 64");
    }
    int padding = text.length() - end;
    return padding <= 2 && text.length() % 3 == 0
        ? Optional.empty()
        : part(text, end, text.length(), Gs1Code.WRONG_PADDING, "0–2 =");
  }

  private static boolean isOnly(String text, char character) {
    return text.chars().allMatch(c -> c == character);
  }
}
