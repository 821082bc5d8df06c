package vn.ocop.examples.desk.duplicates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ocop.core.duplicate.linkage.Evidence;

/**
 * How evidence adds up to a weight, as bars that each begin where the one before ends.
 *
 * @param height the drawing's height
 * @param zero where no weight stands
 * @param bars one bar an entry, then the sum
 */
public record Waterfall(int height, int zero, List<Bar> bars) {

  private static final int ROW = 22;
  private static final int BAR = 14;
  private static final int LEFT = 150;
  private static final int WIDTH = 280;
  private static final int VALUE = 445;

  /**
   * One bar.
   *
   * @param kind {@code for}, {@code against} or {@code sum}
   * @param label the field
   * @param text the evidence in words
   * @param weight the weight with its sign
   * @param x where the bar begins
   * @param width how wide it is
   * @param y its upper edge
   * @param textY the base line of its texts
   * @param valueX where its weight is written
   */
  public record Bar(
      String kind,
      String label,
      String text,
      String weight,
      int x,
      int width,
      int y,
      int textY,
      int valueX) {}

  /**
   * Keeps an unmodifiable copy of the bars.
   *
   * @param height see the record
   * @param zero see the record
   * @param bars see the record
   */
  public Waterfall {
    bars = List.copyOf(bars);
  }

  static Waterfall of(ReportedPair pair, String sum, Locale locale) {
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    BigDecimal running = BigDecimal.ZERO;
    for (Evidence evidence : pair.evidence()) {
      running = running.add(evidence.weight().toDecimal());
      least = least.min(running);
      most = most.max(running);
    }
    Scale scale = new Scale(least, most.subtract(least).max(BigDecimal.ONE));
    List<Bar> bars = new ArrayList<>();
    BigDecimal from = BigDecimal.ZERO;
    for (Evidence evidence : pair.evidence()) {
      BigDecimal weight = evidence.weight().toDecimal();
      BigDecimal to = from.add(weight);
      String kind = weight.signum() < 0 ? "against" : "for";
      String label = evidence.label().in(locale);
      bars.add(bar(kind, label, evidence.text().in(locale), weight, scale, from, to, bars.size()));
      from = to;
    }
    bars.add(bar("sum", sum, "", pair.weight(), scale, BigDecimal.ZERO, from, bars.size()));
    return new Waterfall(bars.size() * ROW + 4, scale.at(BigDecimal.ZERO), bars);
  }

  /** The evidence in words, an entry a line. */
  List<String> words() {
    return bars.stream()
        .filter(bar -> !bar.text().isEmpty())
        .map(bar -> bar.label() + " " + bar.weight() + ": " + bar.text())
        .toList();
  }

  /** Where weights stand. */
  private record Scale(BigDecimal least, BigDecimal span) {
    int at(BigDecimal weight) {
      BigDecimal part =
          weight
              .subtract(least)
              .multiply(BigDecimal.valueOf(WIDTH))
              .divide(span, 0, RoundingMode.HALF_UP);
      return LEFT + part.intValue();
    }
  }

  private static Bar bar(
      String kind,
      String label,
      String text,
      BigDecimal weight,
      Scale scale,
      BigDecimal from,
      BigDecimal to,
      int row) {
    int x = Math.min(scale.at(from), scale.at(to));
    int width = Math.max(1, Math.abs(scale.at(to) - scale.at(from)));
    String signed = (weight.signum() > 0 ? "+" : "") + weight.toPlainString();
    int y = row * ROW + 4;
    return new Bar(kind, label, text, signed, x, width, y, y + BAR - 3, VALUE);
  }
}
