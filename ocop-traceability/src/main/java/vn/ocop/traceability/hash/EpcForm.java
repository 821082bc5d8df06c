package vn.ocop.traceability.hash;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ocop.traceability.gs1.CheckDigit;

/**
 * How one scheme of EPC URIs becomes a Digital Link.
 *
 * @param key the application identifier of the key
 * @param digits how many digits prefix and reference have together; 0 where the reference is text
 * @param reference where its digits go
 * @param tail what follows the reference
 */
record EpcForm(String key, int digits, String reference, String tail) {

  private static final int SHORTEST_PREFIX = 6;
  private static final int LONGEST_PREFIX = 12;
  private static final String ENCODED = "!()*+,:";

  static EpcForm of(List<String> row) {
    int digits = row.get(2).isEmpty() ? 0 : Integer.parseInt(row.get(2));
    return new EpcForm(row.get(1), digits, row.get(3), row.get(4));
  }

  /** The path of the link; empty where the rest of the URI has not this form. */
  Optional<String> link(String rest) {
    int dot = rest.indexOf('.');
    if (dot < SHORTEST_PREFIX || dot > LONGEST_PREFIX || !isDigits(rest.substring(0, dot))) {
      return Optional.empty();
    }
    String prefix = rest.substring(0, dot);
    String behind = rest.substring(dot + 1);
    return digits == 0 ? text(prefix, behind) : digits(prefix, behind);
  }

  /** Component and part, asset, consignment: the reference is text; a part ends in its serial. */
  private Optional<String> text(String prefix, String behind) {
    int last = tail.isEmpty() ? behind.length() : behind.lastIndexOf('.');
    if (last < 0 || behind.isEmpty()) {
      return Optional.empty();
    }
    String value = key + "/" + prefix + encoded(behind.substring(0, last));
    String serial = tail.isEmpty() ? "" : behind.substring(last + 1);
    if (tail.isEmpty() || (tail.equals("*") && serial.equals("*"))) {
      return Optional.of(value);
    }
    return isDigits(serial) && !serial.isEmpty()
        ? Optional.of(value + "/" + tail + "/" + serial)
        : Optional.empty();
  }

  private Optional<String> digits(String prefix, String behind) {
    int length = digits - prefix.length();
    if (length < 0 || behind.length() < length || !isDigits(behind.substring(0, length))) {
      return Optional.empty();
    }
    String part = behind.substring(0, length);
    String rest = behind.substring(length);
    String body =
        switch (reference) {
          case "moved" -> part.isEmpty() ? "" : part.charAt(0) + prefix + part.substring(1);
          case "zero" -> "0" + prefix + part;
          default -> prefix + part;
        };
    if (body.isEmpty()) {
      return Optional.empty();
    }
    return tail(key + "/" + body + CheckDigit.of(body), rest);
  }

  private Optional<String> tail(String value, String rest) {
    if (tail.isEmpty()) {
      return rest.isEmpty() ? Optional.of(value) : Optional.empty();
    }
    if (!rest.startsWith(".")) {
      return Optional.empty();
    }
    String serial = rest.substring(1);
    String whole = value;
    if (key.equals("8006")) {
      if (serial.length() < 6 || serial.charAt(2) != '.' || serial.charAt(5) != '.') {
        return Optional.empty();
      }
      whole = value + serial.substring(0, 2) + serial.substring(3, 5);
      serial = serial.substring(6);
    }
    if (tail.equals("*")) {
      return serial.equals("*") ? Optional.of(whole) : Optional.empty();
    }
    if (serial.isEmpty()) {
      return Optional.empty();
    }
    if (tail.equals("254") && serial.equals("0")) {
      return Optional.of(whole);
    }
    return Optional.of(whole + (tail.equals("+") ? "" : "/" + tail + "/") + encoded(serial));
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** What an EPC URI may hold as it is and a link may not. */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ENCODED.indexOf(c) < 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      }
    }
    return encoded.toString();
  }
}
