package vn.ocop.examples.desk.registry;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The re-evaluation calendar as upright bars, two a month.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param ground where the bars stand
 * @param columns the months
 */
record CalendarChart(int width, int height, int ground, List<Column> columns) {

  private static final int STEP = 30;
  private static final int BAR = 12;
  private static final int TALLEST = 160;
  private static final int TOP = 20;
  private static final int FOOT = 60;

  /**
   * A month.
   *
   * @param month its name
   * @param x its left edge
   * @param toFile products to file
   * @param toFileY the upper edge of their bar
   * @param toFileHeight the height of their bar
   * @param expiringX the left edge of the other bar
   * @param expiring products running out
   * @param expiringY the upper edge of their bar
   * @param expiringHeight the height of their bar
   * @param labelX where the month's name stands
   * @param labelY where the month's name stands
   */
  record Column(
      String month,
      int x,
      int toFile,
      int toFileY,
      int toFileHeight,
      int expiringX,
      int expiring,
      int expiringY,
      int expiringHeight,
      int labelX,
      int labelY) {}

  static CalendarChart of(Map<YearMonth, ReEvaluationCalendar.Month> months) {
    int most = 1;
    for (ReEvaluationCalendar.Month month : months.values()) {
      most = Math.max(most, Math.max(month.toFile(), month.expiring()));
    }
    int ground = TOP + TALLEST;
    List<Column> columns = new ArrayList<>();
    for (Map.Entry<YearMonth, ReEvaluationCalendar.Month> month : months.entrySet()) {
      int x = columns.size() * STEP + STEP;
      int toFile = height(month.getValue().toFile(), most);
      int expiring = height(month.getValue().expiring(), most);
      columns.add(
          new Column(
              month.getKey().toString(),
              x,
              month.getValue().toFile(),
              ground - toFile,
              toFile,
              x + BAR,
              month.getValue().expiring(),
              ground - expiring,
              expiring,
              x + BAR,
              ground + BAR));
    }
    return new CalendarChart(
        (columns.size() + 2) * STEP, ground + FOOT, ground, List.copyOf(columns));
  }

  private static int height(int count, int most) {
    return (int) ((long) count * TALLEST / most);
  }
}
