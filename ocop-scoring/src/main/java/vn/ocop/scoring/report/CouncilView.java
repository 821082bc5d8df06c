package vn.ocop.scoring.report;

import java.util.List;

/**
 * How the members differ.
 *
 * @param intro how far apart they are, and the policy applied
 * @param members the members
 * @param scaleWidth the width of the members' line
 * @param differences the criteria in which they differ, widest first
 */
record CouncilView(
    String intro, List<Member> members, int scaleWidth, List<Difference> differences) {

  /**
   * One member.
   *
   * @param name the name
   * @param total his total
   * @param stars the rank that his sheet alone would earn
   * @param x where his total stands on the line
   */
  record Member(String name, int total, String stars, int x) {}

  /**
   * One criterion in which they differ.
   *
   * @param code its code
   * @param name its name
   * @param range the fewest and the most points
   * @param points each member's points
   */
  record Difference(String code, String name, String range, List<Points> points) {}

  /**
   * One member's points.
   *
   * @param member the name
   * @param points the points
   */
  record Points(String member, int points) {}
}
