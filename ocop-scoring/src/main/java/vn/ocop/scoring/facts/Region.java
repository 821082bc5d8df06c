package vn.ocop.scoring.facts;

/** Where something takes place, seen from the producer's province. */
public enum Region {
  /** Within the province. */
  IN_PROVINCE,
  /** In other provinces. */
  OUTSIDE_PROVINCE,
  /** In other countries. */
  ABROAD
}
