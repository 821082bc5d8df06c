package vn.ocop.scoring.criteria;

/** A part (phần) of a criteria set, as the decisions letter them. */
public enum Part {
  /** Product and the strength of the community (sản phẩm và sức mạnh của cộng đồng). */
  A,
  /** Marketing (khả năng tiếp thị). */
  B,
  /** Quality of the product (chất lượng sản phẩm). */
  C
}
