package vn.ocop.core.product;

import java.util.Locale;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Messages;

/** The names of this package's constants. */
final class ProductLabels {

  private static final Messages LABELS =
      Messages.of("labels", ProductLabels.class::getResourceAsStream);

  private ProductLabels() {}

  static Bilingual of(Enum<?> constant) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    return new Bilingual(
        LABELS.text(key, Locale.forLanguageTag("vi")), LABELS.text(key, Locale.ENGLISH));
  }
}
