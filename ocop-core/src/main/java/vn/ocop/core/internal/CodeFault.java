package vn.ocop.core.internal;

import java.util.Objects;

/**
 * A fault in the written form of a code.
 *
 * @param kind what is wrong
 * @param part the part of the code that is wrong, for example {@code commune}
 * @param position the place in the whole text, in characters counted from 1: the wrong character,
 *     or where the wrong part begins
 * @param given the wrong character, part or count as it is written
 * @param expected what should stand there
 */
public record CodeFault(Kind kind, String part, int position, String given, String expected) {

  /** What can be wrong with the written form of a code. */
  public enum Kind {
    /** The text does not consist of the expected number of parts. */
    PARTS,
    /** A part is too short or too long. */
    LENGTH,
    /** A character is not one of the digits 0 to 9. */
    CHARACTER,
    /** A number lies outside its range. */
    RANGE
  }

  /**
   * Checks the components.
   *
   * @param kind see the record
   * @param part see the record
   * @param position see the record
   * @param given see the record
   * @param expected see the record
   */
  public CodeFault {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(expected, "expected");
    if (position < 1) {
      throw new IllegalArgumentException("position is below 1: " + position);
    }
  }
}
