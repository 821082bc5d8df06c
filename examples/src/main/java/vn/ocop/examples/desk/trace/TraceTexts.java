package vn.ocop.examples.desk.trace;

import java.util.Locale;
import java.util.Map;
import vn.ocop.core.result.MessageTemplate;
import vn.ocop.core.result.Messages;

/** The texts of this package. */
final class TraceTexts {

  private static final Messages MESSAGES = Messages.of(TraceTexts.class::getResourceAsStream);

  private TraceTexts() {}

  static String text(String key, Locale locale) {
    return MESSAGES.text(key, locale);
  }

  static String text(String key, Locale locale, Map<String, ?> arguments) {
    return MessageTemplate.fill(text(key, locale), arguments);
  }
}
