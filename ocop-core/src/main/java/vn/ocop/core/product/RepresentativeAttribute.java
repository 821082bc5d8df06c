package vn.ocop.core.product;

import vn.ocop.core.result.Bilingual;

/**
 * What criterion 3.2 of Decision 26/2026/QĐ-TTg asks of the producer's legal representative (đại
 * diện pháp luật của chủ thể); one of them is enough.
 */
public enum RepresentativeAttribute {
  /** A woman (nữ). */
  WOMAN,
  /** Member of an ethnic minority (đồng bào dân tộc thiểu số). */
  ETHNIC_MINORITY,
  /** Person with a disability (người khuyết tật). */
  PERSON_WITH_DISABILITY;

  /**
   * The name of this constant in running text.
   *
   * @return the name in both languages
   */
  public Bilingual label() {
    return ProductLabels.of(this);
  }
}
