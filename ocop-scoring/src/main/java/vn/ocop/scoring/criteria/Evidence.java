package vn.ocop.scoring.criteria;

import java.util.Objects;
import vn.ocop.core.result.Bilingual;

/**
 * A kind of document that proves a criterion, from the list of form 02 (báo cáo tự đánh giá).
 *
 * @param code the stable code, for example {@code TEST_REPORT}
 * @param label its name
 */
public record Evidence(String code, Bilingual label) {
  /**
   * Checks the components.
   *
   * @param code see the record
   * @param label see the record
   */
  public Evidence {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
  }
}
