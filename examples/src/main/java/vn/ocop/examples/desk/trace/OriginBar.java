package vn.ocop.examples.desk.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ocop.traceability.trace.Origin;
import vn.ocop.traceability.trace.OriginShare;

/**
 * The origin of a lot as one bar of {@link #WIDTH} units.
 *
 * @param lot the lot
 * @param slices from left to right
 */
record OriginBar(String lot, List<Slice> slices) {

  static final int WIDTH = 900;
  private static final int COLOURS = 6;
  private static final int MOST_SLICES = 40;

  /**
   * A slice.
   *
   * @param x its left edge
   * @param width its width
   * @param style its colour's class
   * @param name the zone or supplier, or why nothing is known
   * @param share the share in per cent
   * @param kilograms the mass; blank where it is not known
   */
  record Slice(int x, int width, String style, String name, String share, String kilograms) {}

  static OriginBar of(Origin origin, Locale locale) {
    List<Slice> slices = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    int known = 0;
    for (OriginShare share : origin.shares().stream().limit(MOST_SLICES).toList()) {
      BigDecimal after = before.add(share.percent());
      int x = units(before);
      slices.add(
          new Slice(
              x,
              units(after) - x,
              share.kind().isKnown() ? "slice" + known++ % COLOURS : "unknown",
              share.name().isEmpty() ? share.kind().label().in(locale) : share.name(),
              percent(share.percent()),
              share.kilograms().map(TraceTexts::kilograms).orElse("")));
      before = after;
    }
    return new OriginBar(origin.lot().name(), slices);
  }

  private static int units(BigDecimal percent) {
    return percent.multiply(BigDecimal.valueOf(WIDTH)).movePointLeft(2).intValue();
  }

  static String percent(BigDecimal percent) {
    return percent.setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString() + " %";
  }
}
