package vn.ocop.scoring.report;

import java.util.List;
import java.util.Optional;

/**
 * The evaluation sheet, part by part.
 *
 * @param caption what the sheet is and where its criteria are printed
 * @param sections the parts
 */
record SheetView(String caption, List<Section> sections) {

  /**
   * One part.
   *
   * @param title its letter and name
   * @param points points and maximum
   * @param rows its criteria
   */
  record Section(String title, String points, List<Row> rows) {}

  /**
   * One criterion.
   *
   * @param code its code
   * @param citation where the law prints it
   * @param name its name
   * @param choice the chosen option, or why there is none
   * @param chosen whether there is one
   * @param points the points
   * @param maximum the most
   * @param range from which to which points members give; empty where they agree
   * @param marks its star minimums
   */
  record Row(
      String code,
      String citation,
      String name,
      String choice,
      boolean chosen,
      String points,
      int maximum,
      Optional<String> range,
      List<Mark> marks) {}

  /**
   * One star minimum.
   *
   * @param text the rank and the points that it needs
   * @param state {@code met}, {@code unmet} or {@code open}
   * @param sign a sign for the state, beside its colour
   */
  record Mark(String text, String state, String sign) {}
}
