package vn.ocop.core.result;

import java.util.Locale;

/**
 * A kind of finding, with a name that never changes once released.
 *
 * <p>Each module implements this with one enum, so that a caller can switch over the codes it
 * knows.
 */
public interface FindingCode {

  /**
   * The stable code, in capitals, for example {@code UNKNOWN_CRITERION}.
   *
   * @return the code
   */
  String name();

  /**
   * How much a finding of this kind weighs unless a policy says otherwise.
   *
   * @return the usual severity
   */
  Severity severity();

  /**
   * The sentence of this finding with its arguments still open, for example {@code "No criterion
   * {criterion}"}.
   *
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @return the message template
   */
  String template(Locale locale);
}
