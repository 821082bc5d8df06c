package vn.ocop.scoring.report;

import java.util.List;

/**
 * What to do next.
 *
 * @param title the aim
 * @param intro what it takes, or why it is out of reach
 * @param steps the checklist
 * @param obstacles why the aim is out of reach
 * @param firmness how firmly the rank is held; empty where there is none
 */
record NextView(
    String title, String intro, List<Step> steps, List<String> obstacles, List<String> firmness) {

  /**
   * One line to tick off.
   *
   * @param code the criterion's code
   * @param name the criterion's name
   * @param from the option at which it stands
   * @param to the option to reach
   * @param points the points that it brings
   * @param forced whether a minimum forces it
   * @param because why it is there
   */
  record Step(
      String code,
      String name,
      String from,
      String to,
      String points,
      boolean forced,
      String because) {}
}
