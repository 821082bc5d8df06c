package vn.ocop.scoring.report;

import java.util.List;

/**
 * The result at the top of a page.
 *
 * @param shine five stars, the earned ones first
 * @param stars the rank in words, or what the sheet is instead
 * @param total the total
 * @param summary the result in one sentence
 * @param reasons what holds the product below its points
 * @param warnings what should be looked at
 * @param parts the points of the parts
 * @param scale the total on the line of ranks
 */
record Verdict(
    List<Shine> shine,
    String stars,
    String total,
    String summary,
    List<Reason> reasons,
    List<String> warnings,
    List<PartBar> parts,
    PointsScale scale) {

  /**
   * One of the five stars.
   *
   * @param x its left edge
   * @param state {@code on} or {@code off}
   */
  record Shine(int x, String state) {}

  /**
   * One reason.
   *
   * @param text the sentence
   * @param citation where the law says so
   */
  record Reason(String text, String citation) {}

  /**
   * The points of one part against its maximum.
   *
   * @param letter the part
   * @param name its name
   * @param points what was earned
   * @param maximum the most
   * @param width the length of its bar
   * @param whole the length of a full bar
   */
  record PartBar(String letter, String name, String points, int maximum, int width, int whole) {}
}
