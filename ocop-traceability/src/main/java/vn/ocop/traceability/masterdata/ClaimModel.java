package vn.ocop.traceability.masterdata;

/** How a claim is carried along a chain (ISO 22095:2020, mô hình chuỗi hành trình sản phẩm). */
public enum ClaimModel {
  /** Material of one source, kept apart all along. */
  IDENTITY_PRESERVED,
  /** Only material that has the property, of any source. */
  SEGREGATED,
  /** Mixed in known shares. */
  CONTROLLED_BLENDING,
  /** Mixed freely; what goes out with the claim is no more than what came in with it. */
  MASS_BALANCE
}
