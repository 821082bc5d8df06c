package vn.ocop.examples.desk.registry;

import java.util.Locale;
import java.util.Map;
import vn.ocop.core.result.MessageTemplate;
import vn.ocop.core.result.Messages;

/** The texts of this package. */
final class RegistryTexts {

  private static final Messages MESSAGES = Messages.of(RegistryTexts.class::getResourceAsStream);

  private RegistryTexts() {}

  static String text(String key, Locale locale) {
    return MESSAGES.text(key, locale);
  }

  static String text(String key, Locale locale, Map<String, ?> arguments) {
    return MessageTemplate.fill(text(key, locale), arguments);
  }
}
