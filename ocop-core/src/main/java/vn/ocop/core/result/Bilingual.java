package vn.ocop.core.result;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in both languages of the library.
 *
 * @param vi the Vietnamese text, never blank
 * @param en the English text, never blank
 */
public record Bilingual(String vi, String en) {

  /**
   * Refuses a text that lacks a language.
   *
   * @param vi see the record
   * @param en see the record
   */
  public Bilingual {
    if (Objects.requireNonNull(vi, "vi").isBlank()) {
      throw new IllegalArgumentException("vi is blank");
    }
    if (Objects.requireNonNull(en, "en").isBlank()) {
      throw new IllegalArgumentException("en is blank");
    }
  }

  /**
   * The text for a reader.
   *
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @return the text
   */
  public String in(Locale locale) {
    return Messages.isVietnamese(locale) ? vi : en;
  }
}
