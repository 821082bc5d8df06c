package vn.ocop.core.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.ocop.core.duplicate.linkage.Decision;
import vn.ocop.core.internal.TsvTable;

/**
 * A hard rule: what at most remains of a pair that stands at a level of a field. It can lower what
 * the weight decided or let it stand, never raise it.
 *
 * @param name the rule's name, by which a caller switches it
 * @param field the field
 * @param level the level, or {@code MISSING} where a record says nothing
 * @param when on which pairs the rule is asked
 * @param highest the most that remains
 * @param as what a pair of one producer is then called
 * @param isOn whether the rule holds unless the caller switches it
 */
public record ProductRule(
    String name,
    String field,
    String level,
    When when,
    Decision highest,
    Relation as,
    boolean isOn) {

  /** On which pairs a rule is asked. */
  public enum When {
    /** On all. */
    ALWAYS,
    /** Not on pairs whose recognitions lie as far apart as a renewal's. */
    UNLESS_RENEWAL,
    /** On pairs of which a producer is not named. */
    PRODUCER_UNKNOWN
  }

  /**
   * Refuses null.
   *
   * @param name see the record
   * @param field see the record
   * @param level see the record
   * @param when see the record
   * @param highest see the record
   * @param as see the record
   * @param isOn see the record
   */
  public ProductRule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(highest, "highest");
    Objects.requireNonNull(as, "as");
  }

  /**
   * The rules of {@code hard-rules.tsv}.
   *
   * @return the rules in the order of the file
   */
  public static List<ProductRule> standard() {
    List<ProductRule> rules = new ArrayList<>();
    for (TsvTable.Row row : TsvTable.read(ProductRule.class, "hard-rules.tsv").rows()) {
      rules.add(
          new ProductRule(
              row.required("rule"),
              row.required("field"),
              row.required("level"),
              row.constant("when", When.class),
              row.constant("highest", Decision.class),
              row.constant("as", Relation.class),
              row.required("on").equals("yes")));
    }
    return List.copyOf(rules);
  }
}
