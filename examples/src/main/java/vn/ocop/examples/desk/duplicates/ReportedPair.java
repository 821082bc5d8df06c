package vn.ocop.examples.desk.duplicates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.ocop.core.duplicate.Relation;
import vn.ocop.core.duplicate.linkage.Evidence;

/**
 * A pair as the desk reports it, whatever the shape of the records.
 *
 * @param a an identifier
 * @param b the other identifier
 * @param relation how the two are related
 * @param weight the match weight in bits
 * @param evidence what adds up to the weight
 * @param left the values of one record by field
 * @param right the values of the other
 */
public record ReportedPair(
    String a,
    String b,
    Relation relation,
    BigDecimal weight,
    List<Evidence> evidence,
    Map<String, String> left,
    Map<String, String> right) {

  /**
   * Keeps an unmodifiable copy of the evidence.
   *
   * @param a see the record
   * @param b see the record
   * @param relation see the record
   * @param weight see the record
   * @param evidence see the record
   * @param left see the record
   * @param right see the record
   */
  public ReportedPair {
    evidence = List.copyOf(evidence);
  }

  /**
   * What the desk calls it.
   *
   * @return {@code DUPLICATE} for a duplicate and a renewal, {@code REVIEW} for the others
   */
  public String verdict() {
    return relation.isSameProduct() ? "DUPLICATE" : "REVIEW";
  }
}
