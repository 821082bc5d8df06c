package vn.ocop.examples.desk.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.ocop.core.law.Period;
import vn.ocop.core.recognition.ProductLife;
import vn.ocop.core.recognition.RegistryQuestions;

/** Counts by month how many dossiers for re-evaluation are due and how many products run out. */
public final class ReEvaluationCalendar {

  private static final int MONTHS = 37;

  private final Period horizon;
  private final SortedMap<YearMonth, Month> months = new TreeMap<>();

  /**
   * The counts of a month.
   *
   * @param toFile products whose last day for filing a dossier lies in it, none being filed
   * @param expiring products whose last valid day lies in it, no later certificate following
   */
  public record Month(int toFile, int expiring) {

    private Month plus(int file, int expire) {
      return new Month(toFile + file, expiring + expire);
    }
  }

  /**
   * An empty calendar of the month of a day and the three years after it.
   *
   * @param on the day
   */
  public ReEvaluationCalendar(LocalDate on) {
    YearMonth first = YearMonth.from(on);
    for (int i = 0; i < MONTHS; i++) {
      months.put(first.plusMonths(i), new Month(0, 0));
    }
    horizon = Period.of(on, first.plusMonths(MONTHS - 1L).atEndOfMonth());
  }

  /**
   * Counts a product.
   *
   * @param product its life
   */
  public void add(ProductLife product) {
    RegistryQuestions.toFile(Stream.of(product), horizon)
        .forEach(due -> months.computeIfPresent(YearMonth.from(due.day()), (m, n) -> n.plus(1, 0)));
    RegistryQuestions.expiring(Stream.of(product), horizon)
        .forEach(due -> months.computeIfPresent(YearMonth.from(due.day()), (m, n) -> n.plus(0, 1)));
  }

  /**
   * The counts.
   *
   * @return by month, every month of the calendar
   */
  public SortedMap<YearMonth, Month> months() {
    return Collections.unmodifiableSortedMap(months);
  }
}
