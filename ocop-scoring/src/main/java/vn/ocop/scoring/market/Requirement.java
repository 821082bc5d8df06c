package vn.ocop.scoring.market;

import java.util.Objects;
import vn.ocop.core.result.Bilingual;
import vn.ocop.scoring.facts.Condition;

/**
 * One thing that a sales channel asks for.
 *
 * @param condition the condition on facts
 * @param label what is asked, for a person
 */
public record Requirement(Condition condition, Bilingual label) {
  /**
   * Checks the components.
   *
   * @param condition see the record
   * @param label see the record
   */
  public Requirement {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(label, "label");
  }
}
