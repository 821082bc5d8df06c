package vn.ocop.core.place;

import java.util.Locale;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Messages;

/** The two kinds of unit at provincial level (đơn vị hành chính cấp tỉnh). */
public enum ProvinceKind {
  /** Province (tỉnh). */
  PROVINCE,
  /** Centrally run city (thành phố trực thuộc trung ương). */
  CITY;

  private static final Messages LABELS = Messages.of(ProvinceKind.class::getResourceAsStream);

  /**
   * The kind's name in running text.
   *
   * @return the name in both languages, in small letters
   */
  public Bilingual label() {
    String key = "ProvinceKind." + name();
    return new Bilingual(
        LABELS.text(key, Locale.forLanguageTag("vi")), LABELS.text(key, Locale.ENGLISH));
  }
}
