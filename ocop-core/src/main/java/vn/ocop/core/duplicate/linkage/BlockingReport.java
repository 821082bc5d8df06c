package vn.ocop.core.duplicate.linkage;

import java.util.List;

/**
 * What the blocking rules cost and what they are good for.
 *
 * @param records how many records were looked at
 * @param compared how many different pairs were compared
 * @param found how many of these are listed
 * @param rows one row a rule, in the scheme's order
 */
public record BlockingReport(long records, long compared, long found, List<Row> rows) {

  /**
   * One rule.
   *
   * @param rule the rule's name
   * @param keys how many different keys at least two records share
   * @param proposed how many pairs share these keys
   * @param found how many of the listed pairs it proposes
   * @param onlyHere how many of the listed pairs no other rule proposes
   * @param tooCommon how many keys were passed over because too many records share them
   * @param passedOver how many pairs these keys would have proposed
   */
  public record Row(
      String rule,
      long keys,
      long proposed,
      long found,
      long onlyHere,
      long tooCommon,
      long passedOver) {

    /**
     * Keeps the components.
     *
     * @param rule see the record
     * @param keys see the record
     * @param proposed see the record
     * @param found see the record
     * @param onlyHere see the record
     * @param tooCommon see the record
     * @param passedOver see the record
     */
    public Row {}
  }

  /**
   * Keeps an unmodifiable copy of the rows.
   *
   * @param records see the record
   * @param compared see the record
   * @param found see the record
   * @param rows see the record
   */
  public BlockingReport {
    rows = List.copyOf(rows);
  }

  /**
   * The share of the listed pairs that a rule proposes.
   *
   * @param row a row of this report
   * @return 0 to 1; 1 where nothing is listed
   */
  public double recall(Row row) {
    return found == 0 ? 1 : (double) row.found() / found;
  }
}
