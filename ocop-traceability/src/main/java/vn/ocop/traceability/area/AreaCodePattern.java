package vn.ocop.traceability.area;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One layout of area codes.
 *
 * @param kind what codes of this layout stand for
 * @param expression a regular expression over capitals and digits that a whole code must match; it
 *     is applied to at most {@value AreaCodePolicy#LONGEST} characters
 * @param example a code of this layout, for messages
 */
public record AreaCodePattern(AreaKind kind, Pattern expression, String example) {

  /**
   * Refuses an example that does not have the layout.
   *
   * @param kind see the record
   * @param expression see the record
   * @param example see the record
   */
  public AreaCodePattern {
    if (!expression.matcher(example).matches()) {
      throw new IllegalArgumentException("example " + example + " does not match " + expression);
    }
  }

  /** Whether a code in capitals has this layout. */
  boolean fits(String code) {
    return expression.matcher(code).matches();
  }

  /** How many of the first characters could still grow into a code of this layout. */
  int promisingLength(String code) {
    int length = 0;
    while (length < code.length()) {
      Matcher matcher = expression.matcher(code.substring(0, length + 1));
      if (!matcher.matches() && !matcher.hitEnd()) {
        return length;
      }
      length++;
    }
    return length;
  }
}
