package vn.ocop.core.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One thing found in the caller's data: an error, a warning or a remark, as a value.
 *
 * @param code the stable code
 * @param severity how much it weighs
 * @param where the place it concerns
 * @param arguments what the message speaks of, by the names used in the template, in a fixed order
 */
public record Finding(
    FindingCode code, Severity severity, Where where, Map<String, Object> arguments) {

  /**
   * Keeps an unmodifiable copy of the arguments.
   *
   * @param code see the record
   * @param severity see the record
   * @param where see the record
   * @param arguments see the record
   */
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(where, "where");
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /**
   * A finding with its code's usual severity and no arguments.
   *
   * @param code the stable code
   * @param where the place it concerns
   * @return the finding
   */
  public static Finding of(FindingCode code, Where where) {
    return new Finding(code, code.severity(), where, Map.of());
  }

  /**
   * This finding with one more argument for its message.
   *
   * @param name the name used in the template
   * @param value the value; a {@link Bilingual} in the reader's language, all else with {@code
   *     String.valueOf}
   * @return a finding that differs in this argument only
   */
  public Finding with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(arguments);
    more.put(name, value);
    return new Finding(code, severity, where, more);
  }

  /**
   * This finding as seen from a wider place, for example from a line of a file.
   *
   * @param wider the place that this finding's place lies in
   * @return a finding that differs in its place only
   */
  public Finding within(Where wider) {
    return new Finding(code, severity, where.within(wider), arguments);
  }

  /**
   * The sentence for a person.
   *
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @return the message, its arguments filled in; an argument in both languages is filled in that
   *     locale's
   */
  public String message(Locale locale) {
    Map<String, Object> spoken = new LinkedHashMap<>(arguments);
    spoken.replaceAll((name, value) -> value instanceof Bilingual text ? text.in(locale) : value);
    return MessageTemplate.fill(code.template(locale), spoken);
  }
}
