package vn.ocop.examples.desk.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A chart of horizontal bars, laid out in whole units of the drawing.
 *
 * @param title what it shows
 * @param height of the drawing
 * @param bars from top to bottom
 */
record Chart(String title, int height, List<Bar> bars) {

  static final int LABEL_WIDTH = 430;
  private static final int LONGEST = 380;
  private static final int STEP = 26;
  private static final int BASELINE = 17;
  private static final int GAP = 6;

  /**
   * A bar.
   *
   * @param label what it counts
   * @param value how many
   * @param y its upper edge
   * @param textY the baseline of its texts
   * @param width its length
   * @param valueX where its number begins
   */
  record Bar(String label, int value, int y, int textY, int width, int valueX) {}

  static <K> Chart of(String title, Map<K, Integer> counts, Function<? super K, String> name) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<K, Integer> count : counts.entrySet()) {
      int y = bars.size() * STEP;
      int width = most == 0 ? 0 : (int) ((long) count.getValue() * LONGEST / most);
      bars.add(
          new Bar(
              name.apply(count.getKey()),
              count.getValue(),
              y,
              y + BASELINE,
              width,
              LABEL_WIDTH + width + GAP));
    }
    return new Chart(title, Math.max(STEP, bars.size() * STEP), List.copyOf(bars));
  }
}
