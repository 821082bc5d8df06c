package vn.ocop.benchmarks.byhand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Option;

/** The table that a developer would type off the decision; here copied from the catalogue. */
final class TeaTable {

  /** No criterion. */
  static final int NONE = -1;

  /**
   * One criterion.
   *
   * @param code its code
   * @param part 0, 1 or 2 for A, B or C
   * @param maximum the most points
   * @param story the place of the story criterion without which it does not apply, or {@link #NONE}
   * @param cells its options
   * @param citation where the law prints it
   */
  record Row(String code, int part, int maximum, int story, List<Cell> cells, String citation) {}

  /**
   * One option.
   *
   * @param points what it earns
   * @param label what it says
   */
  record Cell(int points, String label) {}

  /**
   * One minimum mark.
   *
   * @param place the place of its criterion
   * @param stars the rank that it is marked for
   * @param points the points that the criterion must reach
   */
  record Mark(int place, int stars, int points) {}

  final List<Row> rows = new ArrayList<>();
  final List<Mark> marks = new ArrayList<>();
  final Map<String, Integer> places = new HashMap<>();

  TeaTable(CriteriaSet set) {
    for (Criterion criterion : set.criteria()) {
      int place = rows.size();
      List<Cell> cells = new ArrayList<>();
      for (Option option : criterion.options()) {
        cells.add(new Cell(option.points(), option.label().vi()));
        option
            .minimumFor()
            .ifPresent(star -> marks.add(new Mark(place, star.rank(), option.points())));
      }
      places.put(criterion.code(), place);
      rows.add(
          new Row(
              criterion.code(),
              criterion.part().name().charAt(0) - 'A',
              criterion.maximum(),
              criterion
                  .appliesWith()
                  .map(story -> Objects.requireNonNull(places.get(story)))
                  .orElse(NONE),
              cells,
              set.citation(criterion.code()).toString()));
    }
  }
}
