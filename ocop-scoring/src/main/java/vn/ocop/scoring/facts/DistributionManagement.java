package vn.ocop.scoring.facts;

/** Who manages distribution (quản lý phân phối). */
public enum DistributionManagement {
  /** Nobody in charge. */
  NONE,
  /** A person in charge (người phụ trách). */
  PERSON,
  /** A department (phòng, bộ phận). */
  DEPARTMENT
}
