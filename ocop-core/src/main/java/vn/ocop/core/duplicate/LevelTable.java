package vn.ocop.core.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.core.duplicate.linkage.Level;
import vn.ocop.core.internal.TsvTable;

/** The levels of every field, from {@code comparison-levels.tsv}. */
final class LevelTable {

  private static final Map<String, List<Level>> LEVELS = read();

  private LevelTable() {}

  private static Map<String, List<Level>> read() {
    Map<String, List<Level>> levels = new LinkedHashMap<>();
    for (TsvTable.Row row : TsvTable.read(LevelTable.class, "comparison-levels.tsv").rows()) {
      String field = row.required("field");
      String code = row.required("level");
      Level level =
          Level.of(
              code,
              DuplicateTexts.label(field + "." + code),
              Double.parseDouble(row.required("m")),
              Double.parseDouble(row.required("u")));
      levels
          .computeIfAbsent(field, f -> new ArrayList<>())
          .add(row.required("rarity").equals("yes") ? level.adjustedByRarity() : level);
    }
    levels.replaceAll((field, list) -> List.copyOf(list));
    return levels;
  }

  /** The levels of a field, which must be those of the enum in its order. */
  static <E extends Enum<E>> List<Level> of(String field, Class<E> codes) {
    List<Level> levels = LEVELS.getOrDefault(field, List.of());
    List<String> expected = new ArrayList<>();
    for (E code : codes.getEnumConstants()) {
      expected.add(code.name());
    }
    List<String> found = levels.stream().map(Level::code).toList();
    if (!found.equals(expected)) {
      throw new IllegalStateException(
          "comparison-levels.tsv has other levels for " + field + ": " + found);
    }
    return levels;
  }
}
