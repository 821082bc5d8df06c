package vn.ocop.core.duplicate.linkage.comparison;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.core.duplicate.linkage.Level;
import vn.ocop.core.internal.TsvTable;
import vn.ocop.core.result.Bilingual;

/** The levels of one ready-made comparison, as {@code levels.tsv} states them. */
final class LevelTable {

  private static final TsvTable TABLE = TsvTable.read(LevelTable.class, "levels.tsv");

  private final List<Level> levels;
  private final int[] from;

  private LevelTable(List<Level> levels, int[] from) {
    this.levels = levels;
    this.from = from;
  }

  static LevelTable of(String comparison) {
    List<Level> levels = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    for (TsvTable.Row row : TABLE.rows()) {
      if (row.required("comparison").equals(comparison)) {
        levels.add(level(row));
        String least = row.optional("from");
        from.add(least.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(least));
      }
    }
    return new LevelTable(List.copyOf(levels), from.stream().mapToInt(Integer::intValue).toArray());
  }

  private static Level level(TsvTable.Row row) {
    Level level =
        Level.of(
            row.required("code"),
            new Bilingual(row.required("vi"), row.required("en")),
            Double.parseDouble(row.required("m")),
            Double.parseDouble(row.required("u")));
    return row.optional("rarity").equals("yes") ? level.adjustedByRarity() : level;
  }

  List<Level> levels() {
    return levels;
  }

  /** The first level whose least likeness is reached. */
  int reached(double percent) {
    int level = 0;
    while (level < from.length - 1 && percent < from[level]) {
      level++;
    }
    return level;
  }
}
