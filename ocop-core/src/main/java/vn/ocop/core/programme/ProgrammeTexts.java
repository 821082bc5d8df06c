package vn.ocop.core.programme;

import java.util.Locale;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Messages;

/** The texts of this package. */
final class ProgrammeTexts {

  private static final Messages MESSAGES = Messages.of(ProgrammeTexts.class::getResourceAsStream);
  private static final Messages LABELS =
      Messages.of("labels", ProgrammeTexts.class::getResourceAsStream);

  private ProgrammeTexts() {}

  static String message(String key, Locale locale) {
    return MESSAGES.text(key, locale);
  }

  static Bilingual of(Enum<?> constant) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    return new Bilingual(
        LABELS.text(key, Locale.forLanguageTag("vi")), LABELS.text(key, Locale.ENGLISH));
  }
}
