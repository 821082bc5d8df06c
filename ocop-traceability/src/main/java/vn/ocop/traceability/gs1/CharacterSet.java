package vn.ocop.traceability.gs1;

import java.util.Optional;
import vn.ocop.core.result.Finding;

/** The character sets of GS1 keys and data (GS1 General Specifications, 7.11). */
public enum CharacterSet {
  /** The digits 0 to 9. */
  NUMERIC("0123456789"),
  /** The 82 invariant characters of ISO/IEC 646. */
  CSET_82("!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"),
  /** Capitals, digits and {@code # - /}, for component and part numbers. */
  CSET_39("#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
  /** The file-safe base-64 alphabet without its padding. */
  CSET_64("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

  /** One bit per code point: below 64, and from 64 to 127. */
  private final long low;

  private final long high;
  private final String characters;

  CharacterSet(String characters) {
    this.characters = characters;
    long below = 0;
    long above = 0;
    for (int i = 0; i < characters.length(); i++) {
      char member = characters.charAt(i);
      if (member < 64) {
        below |= 1L << member;
      } else {
        above |= 1L << (member - 64);
      }
    }
    this.low = below;
    this.high = above;
  }

  /**
   * The members in the order of their code points.
   *
   * @return each character once
   */
  public String characters() {
    return characters;
  }

  /**
   * Whether a character belongs to this set.
   *
   * @param character any character
   * @return true for a member
   */
  public boolean contains(char character) {
    return character < 128
        && ((character < 64 ? low >>> character : high >>> (character - 64)) & 1L) != 0;
  }

  /**
   * Looks for the first character that does not belong to this set.
   *
   * @param text any text
   * @return {@link Gs1Code#NOT_A_DIGIT} or {@link Gs1Code#CHARACTER_NOT_ALLOWED} with its position,
   *     or empty where every character is a member
   */
  public Optional<Finding> check(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!contains(text.charAt(i))) {
        Gs1Code code = this == NUMERIC ? Gs1Code.NOT_A_DIGIT : Gs1Code.CHARACTER_NOT_ALLOWED;
        int end = text.offsetByCodePoints(i, 1);
        return Optional.of(Place.in(code, text, i, end).with("expected", name().replace('_', ' ')));
      }
    }
    return Optional.empty();
  }
}
