package vn.ocop.core.duplicate.reading;

/** How far the names of two producers agree. */
public enum ProducerAgreement {
  /** The same name, but for spelling and abbreviations. */
  SAME,
  /** The same proper name; legal form or trade are written differently. */
  SAME_CORE,
  /** One proper name holds the other. */
  CONTAINED,
  /** One letter or a legal form apart, or a part of the proper name is shared. */
  SIMILAR,
  /** Two producers. */
  DIFFERENT
}
