package vn.ocop.core.programme;

import vn.ocop.core.result.Bilingual;

/** Recognitions that a product can hold beside its OCOP stars. */
public enum OtherRecognition {
  /** Typical rural industrial product (sản phẩm công nghiệp nông thôn tiêu biểu). */
  TYPICAL_RURAL_INDUSTRIAL_PRODUCT,
  /** Golden agricultural brand (thương hiệu vàng nông nghiệp). */
  GOLDEN_AGRICULTURAL_BRAND;

  /**
   * The name of this constant in running text.
   *
   * @return the name in both languages
   */
  public Bilingual label() {
    return ProgrammeTexts.of(this);
  }
}
