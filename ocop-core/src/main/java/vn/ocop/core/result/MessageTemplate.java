package vn.ocop.core.result;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the named gaps of a message: {@code "No set {set}"} with {@code set=27} gives {@code "No
 * set 27"}.
 */
public final class MessageTemplate {

  private static final Pattern GAP = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

  private MessageTemplate() {}

  /**
   * Fills the gaps.
   *
   * @param template text with gaps written {@code {name}}
   * @param arguments the values by name; a gap without a value stays as it is written, so that it
   *     is seen
   * @return the filled text
   */
  public static String fill(String template, Map<String, ?> arguments) {
    return GAP.matcher(template)
        .replaceAll(
            gap -> {
              Object value = arguments.get(gap.group(1));
              return Matcher.quoteReplacement(value == null ? gap.group() : String.valueOf(value));
            });
  }
}
