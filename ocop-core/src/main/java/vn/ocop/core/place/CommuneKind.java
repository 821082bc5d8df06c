package vn.ocop.core.place;

import java.util.Locale;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Messages;

/** The three kinds of unit at commune level (đơn vị hành chính cấp xã). */
public enum CommuneKind {
  /** Ward of a city or town (phường). */
  WARD,
  /** Rural commune (xã). */
  COMMUNE,
  /** Special zone: an island with its own administration (đặc khu). */
  SPECIAL_ZONE;

  private static final Messages LABELS = Messages.of(CommuneKind.class::getResourceAsStream);

  /**
   * The kind's name in running text.
   *
   * @return the name in both languages, in small letters
   */
  public Bilingual label() {
    String key = "CommuneKind." + name();
    return new Bilingual(
        LABELS.text(key, Locale.forLanguageTag("vi")), LABELS.text(key, Locale.ENGLISH));
  }
}
