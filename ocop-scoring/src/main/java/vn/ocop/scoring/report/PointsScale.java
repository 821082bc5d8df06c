package vn.ocop.scoring.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.law.Star;
import vn.ocop.core.law.StarBand;

/**
 * A line of 0 to 100 points with the bands of the ranks and a mark at the total, in whole units of
 * the drawing.
 *
 * @param width of the line
 * @param markX where the total stands
 * @param label what it shows, for those who do not see it
 * @param bands from one star up
 */
record PointsScale(int width, int markX, String label, List<Band> bands) {

  private static final int UNIT = 7;
  private static final int HIGHEST = 100;

  /**
   * The points of one rank.
   *
   * @param x where the rank begins
   * @param width how long it is
   * @param middle where its name stands
   * @param from the points at which it begins
   * @param rank its stars
   * @param held whether the product has this rank
   */
  record Band(int x, int width, int middle, int from, int rank, boolean held) {}

  static PointsScale of(
      List<StarBand> fallingBands, BigDecimal total, Optional<Star> held, String label) {
    List<Band> bands = new ArrayList<>();
    int end = HIGHEST;
    for (StarBand band : fallingBands) {
      int x = band.from() * UNIT;
      int width = (end - band.from()) * UNIT;
      bands.add(
          0,
          new Band(
              x,
              width,
              x + width / 2,
              band.from(),
              band.star().rank(),
              held.equals(Optional.of(band.star()))));
      end = band.from();
    }
    return new PointsScale(HIGHEST * UNIT, at(total), label, List.copyOf(bands));
  }

  private static int at(BigDecimal total) {
    return total.multiply(BigDecimal.valueOf(UNIT)).setScale(0, RoundingMode.DOWN).intValueExact();
  }
}
