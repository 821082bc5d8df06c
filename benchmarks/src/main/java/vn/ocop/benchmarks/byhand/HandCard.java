package vn.ocop.benchmarks.byhand;

import java.util.List;

/**
 * A scorecard made by hand.
 *
 * @param lines one line per criterion
 * @param partA points of part A
 * @param partB points of part B
 * @param partC points of part C
 * @param starsByPoints the rank that the total alone gives
 * @param stars the rank after missed minimums
 * @param missed the missed minimums
 */
public record HandCard(
    List<Line> lines,
    int partA,
    int partB,
    int partC,
    int starsByPoints,
    int stars,
    List<Missed> missed) {

  /**
   * The points.
   *
   * @return the sum of the parts
   */
  public int total() {
    return partA + partB + partC;
  }

  /**
   * What one criterion contributes.
   *
   * @param code the criterion
   * @param option the chosen option, or 0 where the criterion does not apply
   * @param label what the option says, empty where the criterion does not apply
   * @param points the points earned
   * @param lost the points left on the table
   * @param citation where the law prints the criterion
   */
  public record Line(
      String code, int option, String label, int points, int lost, String citation) {}

  /**
   * A missed minimum.
   *
   * @param code the criterion
   * @param stars the rank that it keeps the product from
   * @param required the points that the criterion must reach
   * @param reached the points that it reached
   */
  public record Missed(String code, int stars, int required, int reached) {}
}
