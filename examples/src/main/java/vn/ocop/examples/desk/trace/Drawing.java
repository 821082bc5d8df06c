package vn.ocop.examples.desk.trace;

import java.util.List;

/**
 * A chain as a layered picture, laid out in whole units: what something was made of stands left of
 * it.
 *
 * @param width of the picture
 * @param height of the picture
 * @param boxes the lots and units, or groups of them
 * @param joints the transformations, or groups of them
 * @param edges what flowed
 * @param collapsed whether lots of one class are drawn as one box
 */
record Drawing(
    int width,
    int height,
    List<Box> boxes,
    List<Joint> joints,
    List<Edge> edges,
    boolean collapsed) {

  static final int BOX_WIDTH = 190;
  static final int BOX_HEIGHT = 46;

  /**
   * A box.
   *
   * @param x its left edge
   * @param y its upper edge
   * @param style {@code lot}, {@code unit} or {@code zone} and, with findings, {@code error},
   *     {@code warning} or {@code info}
   * @param title what stands in its first line
   * @param content what stands in its second line
   * @param findings how many findings concern it; blank for none
   * @param badge the class of that number's colour
   * @param hover the full name and the findings
   */
  record Box(
      int x,
      int y,
      String style,
      String title,
      String content,
      String findings,
      String badge,
      String hover) {

    int titleX() {
      return x + 10;
    }

    int titleY() {
      return y + 19;
    }

    int contentY() {
      return y + 37;
    }

    int badgeX() {
      return x + BOX_WIDTH - 4;
    }

    int badgeY() {
      return y + 4;
    }

    int badgeTextY() {
      return y + 8;
    }

    boolean marked() {
      return !findings.isEmpty();
    }
  }

  /**
   * A transformation.
   *
   * @param x its middle
   * @param y its middle
   * @param hover what happened
   */
  record Joint(int x, int y, String hover) {}

  /**
   * A flow.
   *
   * @param path the curve
   * @param labelX where its mass stands
   * @param labelY the baseline of its mass
   * @param mass the mass; blank where it is not known
   * @param dashed whether it is packing rather than making
   */
  record Edge(String path, int labelX, int labelY, String mass, boolean dashed) {}
}
