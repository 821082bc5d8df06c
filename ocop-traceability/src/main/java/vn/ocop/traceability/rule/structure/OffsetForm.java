package vn.ocop.traceability.rule.structure;

import java.util.regex.Pattern;

/** The form of an event's time zone offset: {@code +hh:mm} up to 14 hours. */
final class OffsetForm {

  private static final Pattern FORM = Pattern.compile("[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00");

  private OffsetForm() {}

  static boolean isSound(String offset) {
    return FORM.matcher(offset).matches();
  }
}
