package vn.ocop.core.text;

/** How far two places agree, each named by the units of before or after 1 July 2025. */
public enum PlaceAgreement {
  /** They may lie in one commune of today. */
  SAME_COMMUNE,
  /** They may lie in one district of before the merger; one names no commune. */
  SAME_DISTRICT,
  /** They lie in one province of today; one names nothing narrower. */
  SAME_PROVINCE,
  /** They lie in two communes of one former district. */
  OTHER_COMMUNE,
  /** They lie in one province of today, in two former districts. */
  OTHER_DISTRICT,
  /** They lie in two provinces of today. */
  OTHER_PROVINCE,
  /** One of them is not named, or in words that are not known. */
  UNKNOWN
}
