package vn.ocop.core.duplicate.linkage;

import java.util.Objects;
import java.util.function.Function;

/**
 * A rule that is asked after the weight has decided. It can confirm or lower the decision, never
 * raise it.
 *
 * @param name the rule's stable name
 * @param highest the most that the rule allows for a pair; {@link Decision#LINK} where it has no
 *     objection
 * @param <R> the record
 */
public record HardRule<R>(String name, Function<LinkedPair<R>, Decision> highest) {

  /**
   * Refuses null.
   *
   * @param name see the record
   * @param highest see the record
   */
  public HardRule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(highest, "highest");
  }
}
