package vn.ocop.traceability.supply;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What can keep the supply from being greater. */
public enum LimitKind implements FindingCode {
  /** The area of a crop in a zone (diện tích). */
  ZONE_AREA,
  /** The yield of a crop in a zone (năng suất). */
  ZONE_YIELD,
  /** The season (mùa vụ): part of the harvest comes after the day asked for. */
  SEASON,
  /** The capacity of a process (công suất chế biến). */
  PROCESSING_CAPACITY,
  /** The yield of a process (hệ số thu hồi). */
  PROCESSING_YIELD,
  /** What is promised to others (cam kết đã có). */
  PROMISES;

  private static final Messages TEXTS = Messages.of("limits", LimitKind.class::getResourceAsStream);

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String template(Locale locale) {
    return TEXTS.text(name(), locale);
  }
}
