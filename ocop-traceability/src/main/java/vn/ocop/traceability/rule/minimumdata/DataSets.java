package vn.ocop.traceability.rule.minimumdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.core.result.Bilingual;
import vn.ocop.traceability.internal.DataFile;

/** The sets of minimum data by name, from {@code minimum-data.tsv}. */
final class DataSets {

  private static final Map<String, List<Requirement>> SETS = read();

  private DataSets() {}

  /** The requirements of some sets, in the table's order. */
  static List<Requirement> of(List<String> names) {
    List<Requirement> all = new ArrayList<>();
    for (String name : names) {
      List<Requirement> set = SETS.get(name);
      if (set == null) {
        throw new IllegalArgumentException(
            "sets: " + name + " is none of " + String.join(", ", SETS.keySet()));
      }
      all.addAll(set);
    }
    return all;
  }

  private static Map<String, List<Requirement>> read() {
    Map<String, List<Requirement>> sets = new LinkedHashMap<>();
    for (DataFile.Row row : DataFile.rows(DataSets.class, "minimum-data.tsv")) {
      sets.computeIfAbsent(row.required(0), name -> new ArrayList<>())
          .add(
              new Requirement(
                  List.of(row.required(1).split(" ", -1)),
                  DataSource.of(row, row.required(2)),
                  new Bilingual(row.required(3), row.required(4)),
                  row.required(5)));
    }
    return sets;
  }
}
