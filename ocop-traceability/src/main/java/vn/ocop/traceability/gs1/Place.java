package vn.ocop.traceability.gs1;

import java.util.OptionalInt;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/**
 * The exact place of a fault inside a text, carried by a finding as its arguments {@code position}
 * (counted from 1) and {@code found} (the faulty characters).
 */
public final class Place {

  private static final String POSITION = "position";
  private static final String FOUND = "found";
  private static final int LONGEST_QUOTE = 120;

  private Place() {}

  /**
   * A finding about a stretch of a text.
   *
   * @param code what is wrong
   * @param text the text
   * @param from index of the first faulty character, counted from 0; may be the text's length where
   *     something is missing at its end
   * @param to index behind the last faulty character
   * @return the finding, its message arguments {@code position} and {@code found} filled in
   */
  public static Finding in(Gs1Code code, String text, int from, int to) {
    String found = text.substring(from, to);
    if (found.length() > LONGEST_QUOTE) {
      found = found.substring(0, LONGEST_QUOTE) + "…";
    }
    return Finding.of(code, Where.nowhere()).with(POSITION, from + 1).with(FOUND, found);
  }

  /**
   * The place that a finding speaks of.
   *
   * @param finding a finding of this module
   * @return the position of the first faulty character, counted from 1, or empty where the finding
   *     does not concern a place in a text
   */
  public static OptionalInt of(Finding finding) {
    return finding.arguments().get(POSITION) instanceof Integer position
        ? OptionalInt.of(position)
        : OptionalInt.empty();
  }

  /**
   * A finding about a part, seen from the whole text.
   *
   * @param finding a finding about the part
   * @param offset how many characters of the whole text stand before the part
   * @return the finding with its position moved; unchanged where it has none
   */
  public static Finding moved(Finding finding, int offset) {
    OptionalInt position = of(finding);
    return position.isPresent() ? finding.with(POSITION, position.getAsInt() + offset) : finding;
  }
}
