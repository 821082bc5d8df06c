package vn.ocop.scoring.facts;

import java.util.Locale;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Messages;

/**
 * What facts and their words are called, from the files {@code labels_vi} and {@code labels_en}.
 */
final class FactLabels {

  private FactLabels() {}

  /** Loads on first use. */
  private static final class Shipped {
    static final Messages LABELS = Messages.of("labels", FactLabels.class::getResourceAsStream);
  }

  static Bilingual of(String key) {
    return new Bilingual(
        Shipped.LABELS.text(key, FactTexts.VIETNAMESE), Shipped.LABELS.text(key, Locale.ENGLISH));
  }

  /** A word of one of the library's own types by its label, a word of a caller's type as it is. */
  static Bilingual word(Class<?> type, String word) {
    boolean ours = type.getPackageName().startsWith("vn.ocop.");
    return ours ? of(type.getSimpleName() + "." + word) : new Bilingual(word, word);
  }
}
