package vn.ocop.traceability.masterdata;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A claim on the label (công bố trên nhãn) that the material behind must support.
 *
 * @param kind what is claimed
 * @param value of what: the code of a standard, commune, province or zone; see {@link Kind}
 * @param share the least share of the material's mass that must support it, above 0 to 100 per cent
 * @param model how the claim is carried along the chain
 */
public record LabelClaim(Kind kind, String value, BigDecimal share, ClaimModel model) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** What a label can claim about its material. */
  public enum Kind {
    /** Certified to a standard: the code of {@link vn.ocop.core.product.Standard#code()}. */
    CERTIFIED,
    /** Grown in a commune: its code of five digits. */
    COMMUNE,
    /** Grown in a province: its code of two digits. */
    PROVINCE,
    /** Grown in a zone: its code. */
    ZONE
  }

  /**
   * Refuses a share out of range.
   *
   * @param kind see the record
   * @param value see the record
   * @param share see the record
   * @param model see the record
   */
  public LabelClaim {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(model, "model");
    if (share.signum() <= 0 || share.compareTo(WHOLE) > 0) {
      throw new IllegalArgumentException("share is " + share);
    }
  }

  /**
   * A claim that all of the material supports, none other being mixed in.
   *
   * @param kind what is claimed
   * @param value of what
   * @return the claim
   */
  public static LabelClaim whole(Kind kind, String value) {
    return new LabelClaim(kind, value, WHOLE, ClaimModel.SEGREGATED);
  }
}
