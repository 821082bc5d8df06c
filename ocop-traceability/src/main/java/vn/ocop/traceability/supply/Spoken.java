package vn.ocop.traceability.supply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.ocop.core.result.Bilingual;

/** Days, months and names as a person reads them. */
final class Spoken {

  private Spoken() {}

  /** A day: {@code 30/6/2026} in Vietnamese. */
  static Bilingual day(LocalDate day) {
    String vietnamese = day.getDayOfMonth() + "/" + vietnamese(YearMonth.from(day));
    return new Bilingual(vietnamese, day.toString());
  }

  /** Months in their order: {@code 4/2026, 5/2026} in Vietnamese; a dash where there is none. */
  static Bilingual months(List<YearMonth> months) {
    if (months.isEmpty()) {
      return new Bilingual("–", "–");
    }
    return new Bilingual(
        String.join(", ", months.stream().map(Spoken::vietnamese).toList()),
        String.join(", ", months.stream().map(YearMonth::toString).toList()));
  }

  private static String vietnamese(YearMonth month) {
    return month.getMonthValue() + "/" + month.getYear();
  }

  /** A code with its name before it, where there is a name. */
  static String named(String name, String code) {
    return name.isBlank() ? code : name + " (" + code + ")";
  }
}
