package vn.ocop.scoring.criteria;

/** What a note printed beside a criterion or a set does. */
public enum NoteKind {
  /** Found in the dossier as a whole, it is refused (hồ sơ bị loại). */
  DOSSIER(true),
  /** Found, the product is disqualified (bị loại). */
  DISQUALIFY(true),
  /** Found, the evaluation stops there (không đánh giá các bước tiếp theo). */
  STOP(true),
  /** Such products are not evaluated at all (không đánh giá). */
  NOT_ELIGIBLE(true),
  /** A requirement whose breach the decision gives no consequence (yêu cầu). */
  REQUIREMENT(false),
  /** What the criterion is proved by (căn cứ đánh giá). */
  EVIDENCE(false),
  /** How the criterion is to be understood (giải thích). */
  INFO(false);

  private final boolean endsEvaluation;

  NoteKind(boolean endsEvaluation) {
    this.endsEvaluation = endsEvaluation;
  }

  /**
   * Whether a product with such a finding gets no stars.
   *
   * @return true for the kinds that refuse, disqualify or stop
   */
  public boolean endsEvaluation() {
    return endsEvaluation;
  }
}
