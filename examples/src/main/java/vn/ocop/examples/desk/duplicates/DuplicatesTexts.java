package vn.ocop.examples.desk.duplicates;

import java.util.Locale;
import java.util.Map;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.MessageTemplate;
import vn.ocop.core.result.Messages;

/** The texts of this package. */
final class DuplicatesTexts {

  private static final Messages MESSAGES = Messages.of(DuplicatesTexts.class::getResourceAsStream);

  private DuplicatesTexts() {}

  static String text(String key, Locale locale) {
    return MESSAGES.text(key, locale);
  }

  static String text(String key, Locale locale, Map<String, ?> arguments) {
    return MessageTemplate.fill(text(key, locale), arguments);
  }

  static Bilingual both(String key) {
    return new Bilingual(text(key, Locale.forLanguageTag("vi")), text(key, Locale.ENGLISH));
  }
}
