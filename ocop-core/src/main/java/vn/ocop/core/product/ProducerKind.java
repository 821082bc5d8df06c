package vn.ocop.core.product;

import vn.ocop.core.result.Bilingual;

/**
 * The kinds of producer (chủ thể OCOP) that Decision 26/2026/QĐ-TTg names as eligible subjects.
 *
 * <p>Six kinds may register any product; three more may register tourism services only, which are
 * set 26. The decision asks for a business registration; it names it at the end of the list of
 * farms and households, and so it is read as asking it of those three.
 */
public enum ProducerKind {
  /** Co-operative (hợp tác xã). */
  COOPERATIVE(false),
  /** Co-operative group (tổ hợp tác). */
  COOPERATIVE_GROUP(false),
  /** Small or medium-sized enterprise (doanh nghiệp nhỏ và vừa). */
  SMALL_OR_MEDIUM_ENTERPRISE(false),
  /** Farm with a business registration (trang trại có đăng ký kinh doanh). */
  FARM(false),
  /** Production household with a business registration (hộ sản xuất có đăng ký kinh doanh). */
  PRODUCTION_HOUSEHOLD(false),
  /** Family household with a business registration (hộ gia đình có đăng ký kinh doanh). */
  FAMILY_HOUSEHOLD(false),
  /** Society (hội), for tourism services only. */
  SOCIETY(true),
  /** Association (hiệp hội), for tourism services only. */
  ASSOCIATION(true),
  /**
   * Operating centre or equivalent organisation (trung tâm điều hành hoặc tổ chức tương đương), for
   * tourism services only.
   */
  OPERATING_CENTRE(true);

  private final boolean tourismOnly;

  ProducerKind(boolean tourismOnly) {
    this.tourismOnly = tourismOnly;
  }

  /**
   * Whether this kind is eligible for tourism services only.
   *
   * @return true for the kinds that the decision adds for tourism
   */
  public boolean isTourismOnly() {
    return tourismOnly;
  }

  /**
   * Whether this kind may register a product of a set.
   *
   * @param set the number of the criteria set
   * @return true unless the kind is for tourism services only and the set is another
   */
  public boolean mayRegister(int set) {
    return !tourismOnly || set == Taxonomy.TOURISM_SET;
  }

  /**
   * The name of this constant in running text.
   *
   * @return the name in both languages
   */
  public Bilingual label() {
    return ProductLabels.of(this);
  }
}
