package vn.ocop.core.duplicate;

import java.util.Locale;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Messages;

/** The texts of this package. */
final class DuplicateTexts {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Messages MESSAGES = Messages.of(DuplicateTexts.class::getResourceAsStream);
  private static final Messages LABELS =
      Messages.of("labels", DuplicateTexts.class::getResourceAsStream);

  private DuplicateTexts() {}

  static String message(String key, Locale locale) {
    return MESSAGES.text(key, locale);
  }

  static Bilingual label(String key) {
    return new Bilingual(LABELS.text(key, VIETNAMESE), LABELS.text(key, Locale.ENGLISH));
  }

  /** A label that ends in the words that it speaks of, in quotation marks. */
  static Bilingual label(String key, String words) {
    Bilingual label = label(key);
    if (words.isEmpty()) {
      return label;
    }
    return new Bilingual(label.vi() + ": " + words, label.en() + ": " + words);
  }
}
