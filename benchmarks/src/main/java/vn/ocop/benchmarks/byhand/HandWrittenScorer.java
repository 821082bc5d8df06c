package vn.ocop.benchmarks.byhand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.ocop.benchmarks.byhand.HandCard.Line;
import vn.ocop.benchmarks.byhand.HandCard.Missed;
import vn.ocop.benchmarks.byhand.TeaTable.Cell;
import vn.ocop.benchmarks.byhand.TeaTable.Mark;
import vn.ocop.benchmarks.byhand.TeaTable.Row;
import vn.ocop.scoring.criteria.CriteriaSet;

/**
 * One loop over the criteria and one over the minimums.
 *
 * <p>Makes the same lines, parts and missed minimums as the library, in leaner records; knows
 * nothing of findings that disqualify, of incomplete sheets and of misprints.
 */
public final class HandWrittenScorer {

  private static final int[] BANDS = {90, 70, 50, 30, 0};

  private final TeaTable table;
  private final Line[][] prepared;

  /**
   * A scorer of one set.
   *
   * @param set the criteria set to copy the table from
   */
  public HandWrittenScorer(CriteriaSet set) {
    table = new TeaTable(set);
    prepared = new Line[table.rows.size()][];
    for (int place = 0; place < prepared.length; place++) {
      prepared[place] = new Line[table.rows.get(place).cells().size() + 1];
      for (int option = 0; option < prepared[place].length; option++) {
        prepared[place][option] = line(place, option);
      }
    }
  }

  /**
   * Scores a sheet and makes its lines anew, as a first version would.
   *
   * @param row the chosen option of each criterion, counted from 1; 0 where it does not apply
   * @return the card
   */
  public HandCard score(int[] row) {
    Line[] lines = new Line[row.length];
    int[] parts = new int[3];
    for (int place = 0; place < row.length; place++) {
      lines[place] = line(place, row[place]);
      parts[table.rows.get(place).part()] += lines[place].points();
    }
    return card(lines, parts);
  }

  /**
   * Scores a sheet and takes its lines from a table prepared beforehand, as a version tuned for
   * speed would.
   *
   * @param row the chosen option of each criterion, counted from 1; 0 where it does not apply
   * @return the card
   */
  public HandCard scoreWithPreparedLines(int[] row) {
    Line[] lines = new Line[row.length];
    int[] parts = new int[3];
    for (int place = 0; place < row.length; place++) {
      lines[place] = prepared[place][row[place]];
      parts[table.rows.get(place).part()] += lines[place].points();
    }
    return card(lines, parts);
  }

  /**
   * Checks a sheet by criterion code, then scores it with lines made anew.
   *
   * @param choices chosen option by criterion code
   * @return the card
   * @throws IllegalArgumentException if the choices do not fit the set
   */
  public HandCard score(Map<String, Integer> choices) {
    int[] row = new int[table.rows.size()];
    for (Map.Entry<String, Integer> choice : choices.entrySet()) {
      Integer place = table.places.get(choice.getKey());
      if (place == null) {
        throw new IllegalArgumentException("unknown criterion " + choice.getKey());
      }
      int option = choice.getValue();
      if (option < 1 || option > table.rows.get(place).cells().size()) {
        throw new IllegalArgumentException(choice.getKey() + " has no option " + option);
      }
      row[place] = option;
    }
    for (int place = 0; place < row.length; place++) {
      int story = table.rows.get(place).story();
      boolean applies = story == TeaTable.NONE || row[story] != 1;
      if (applies == (row[place] == 0)) {
        throw new IllegalArgumentException(
            table.rows.get(place).code() + (applies ? " is unanswered" : " does not apply"));
      }
    }
    return score(row);
  }

  private Line line(int place, int option) {
    Row row = table.rows.get(place);
    if (option == 0) {
      return new Line(row.code(), 0, "", 0, row.maximum(), row.citation());
    }
    Cell cell = row.cells().get(option - 1);
    return new Line(
        row.code(),
        option,
        cell.label(),
        cell.points(),
        row.maximum() - cell.points(),
        row.citation());
  }

  private HandCard card(Line[] lines, int[] parts) {
    int total = parts[0] + parts[1] + parts[2];
    int starsByPoints = starsByPoints(total);
    int stars = starsByPoints;
    List<Missed> missed = new ArrayList<>();
    for (Mark mark : table.marks) {
      Line line = lines[mark.place()];
      if (mark.stars() <= starsByPoints && line.option() != 0 && line.points() < mark.points()) {
        missed.add(new Missed(line.code(), mark.stars(), mark.points(), line.points()));
        stars = Math.min(stars, mark.stars() - 1);
      }
    }
    return new HandCard(
        Collections.unmodifiableList(Arrays.asList(lines)),
        parts[0],
        parts[1],
        parts[2],
        starsByPoints,
        stars,
        Collections.unmodifiableList(missed));
  }

  private static int starsByPoints(int total) {
    int stars = BANDS.length;
    for (int from : BANDS) {
      if (total >= from) {
        break;
      }
      stars--;
    }
    return stars;
  }
}
