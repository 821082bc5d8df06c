package vn.ocop.core.duplicate.linkage;

import java.util.Objects;

/**
 * The two thresholds of Fellegi and Sunter, on the weight axis: probabilities saturate, weights do
 * not.
 *
 * @param link the least weight of a link
 * @param review the least weight of a pair listed for review, at most {@code link}
 */
public record Thresholds(MatchWeight link, MatchWeight review) {

  /**
   * Refuses thresholds that cross.
   *
   * @param link see the record
   * @param review see the record
   */
  public Thresholds {
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(review, "review");
    if (review.compareTo(link) > 0) {
      throw new IllegalArgumentException("review is above link: " + review + " > " + link);
    }
  }

  /**
   * Thresholds in bits.
   *
   * @param link see the record
   * @param review see the record
   * @return the thresholds
   */
  public static Thresholds ofBits(double link, double review) {
    return new Thresholds(MatchWeight.ofBits(link), MatchWeight.ofBits(review));
  }

  /**
   * What a weight by itself decides.
   *
   * @param weight the weight
   * @return the decision
   */
  public Decision decide(MatchWeight weight) {
    if (weight.compareTo(link) >= 0) {
      return Decision.LINK;
    }
    return weight.compareTo(review) >= 0 ? Decision.REVIEW : Decision.APART;
  }
}
