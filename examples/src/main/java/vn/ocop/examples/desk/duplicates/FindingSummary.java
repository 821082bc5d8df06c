package vn.ocop.examples.desk.duplicates;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ocop.core.result.Finding;

/** Tells a person what was found on the way: each kind once, with how often and one example. */
public final class FindingSummary {

  private FindingSummary() {}

  /**
   * Prints a line for each kind of finding.
   *
   * @param findings the findings
   * @param locale the language
   * @param out where to print
   */
  public static void print(List<Finding> findings, Locale locale, PrintStream out) {
    Map<String, Finding> first = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String kind = finding.code().name() + finding.arguments().getOrDefault("rule", "");
      first.putIfAbsent(kind, finding);
      counts.merge(kind, 1, Integer::sum);
    }
    first.forEach(
        (kind, finding) -> {
          String place = finding.where().steps().isEmpty() ? "" : " (" + finding.where() + ")";
          out.println(
              finding.code().name()
                  + " × "
                  + counts.get(kind)
                  + ": "
                  + finding.message(locale)
                  + place);
        });
  }
}
