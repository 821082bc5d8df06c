package vn.ocop.traceability.trace;

import java.util.Locale;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Messages;

/** Where a part of a lot comes from, or why that is not known. */
public enum OriginKind {
  /** A raw-material zone of the master data (vùng nguyên liệu). */
  ZONE,
  /** Declared to come from outside the chain (nguồn mua ngoài). */
  OUTSIDE,
  /** It begins at a place that lies in no zone of the master data. */
  NO_ZONE,
  /** It begins in an event that names several zones without saying how much of each. */
  SEVERAL_ZONES,
  /** No event brings it forth. */
  NO_BEGINNING,
  /** Of several sources the mass of one is not known or not above nothing, so nobody can share. */
  NO_MASS,
  /** It leads back to itself. */
  RING,
  /** The trace stopped at its limit. */
  TRUNCATED;

  private static final Messages TEXTS = Messages.of(OriginKind.class::getResourceAsStream);

  /**
   * Whether the origin is known.
   *
   * @return true for a zone and for what is declared to come from outside
   */
  public boolean isKnown() {
    return this == ZONE || this == OUTSIDE;
  }

  /**
   * The name of this constant in running text.
   *
   * @return the name in both languages
   */
  public Bilingual label() {
    return new Bilingual(
        TEXTS.text(name(), Locale.forLanguageTag("vi")), TEXTS.text(name(), Locale.ENGLISH));
  }
}
