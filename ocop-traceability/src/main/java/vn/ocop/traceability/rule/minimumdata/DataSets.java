package vn.ocop.traceability.rule.minimumdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.core.result.Bilingual;
import vn.ocop.traceability.chain.Stage;
import vn.ocop.traceability.internal.DataFile;

/** The sets of minimum data by name, from {@code minimum-data.tsv}. */
final class DataSets {

  private static final String STEP = "step:";

  private static final Set<String> STAGES =
      Stream.concat(
              Stream.of(Requirement.EVERYWHERE, Requirement.BEGINNING),
              Stream.of(Stage.values()).map(Stage::name))
          .collect(Collectors.toUnmodifiableSet());

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
                  stages(row),
                  steps(row),
                  DataSource.of(row, row.required(2)),
                  new Bilingual(row.required(3), row.required(4)),
                  row.required(5)));
    }
    return sets;
  }

  private static Set<String> stages(DataFile.Row row) {
    Set<String> stages =
        words(row).filter(word -> !word.startsWith(STEP)).collect(Collectors.toUnmodifiableSet());
    for (String stage : stages) {
      if (!STAGES.contains(stage)) {
        throw row.fault("names no stage: " + stage);
      }
    }
    return stages;
  }

  private static Set<String> steps(DataFile.Row row) {
    return words(row)
        .filter(word -> word.startsWith(STEP))
        .map(word -> word.substring(STEP.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> words(DataFile.Row row) {
    return Stream.of(row.required(1).split(" ", -1));
  }
}
