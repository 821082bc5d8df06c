package vn.ocop.scoring.facts;

/**
 * How a producer is organised (loại hình tổ chức sản xuất - kinh doanh), as criterion 3.1 tells
 * kinds apart.
 */
public enum OrganisationKind {
  /** Production or family household (hộ sản xuất, hộ gia đình). */
  HOUSEHOLD,
  /** Farm (trang trại). */
  FARM,
  /** Co-operative group (tổ hợp tác). */
  COOPERATIVE_GROUP,
  /** Private enterprise (doanh nghiệp tư nhân). */
  PRIVATE_ENTERPRISE,
  /** Limited liability company (công ty TNHH). */
  LIMITED_LIABILITY_COMPANY,
  /** Joint-stock company (công ty cổ phần). */
  JOINT_STOCK_COMPANY,
  /** Co-operative (hợp tác xã). */
  COOPERATIVE,
  /** Any other eligible kind, for tourism services only. */
  OTHER
}
