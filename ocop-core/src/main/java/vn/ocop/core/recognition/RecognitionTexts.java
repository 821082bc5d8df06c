package vn.ocop.core.recognition;

import java.util.Locale;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Messages;

/** The texts of this package. */
final class RecognitionTexts {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Messages MESSAGES = Messages.of(RecognitionTexts.class::getResourceAsStream);
  private static final Messages LABELS =
      Messages.of("labels", RecognitionTexts.class::getResourceAsStream);

  private RecognitionTexts() {}

  static String message(String key, Locale locale) {
    return MESSAGES.text(key, locale);
  }

  static Bilingual of(Enum<?> constant) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    return new Bilingual(LABELS.text(key, VIETNAMESE), LABELS.text(key, Locale.ENGLISH));
  }
}
