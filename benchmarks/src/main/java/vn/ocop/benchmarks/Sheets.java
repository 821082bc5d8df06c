package vn.ocop.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.sheet.Choices;
import vn.ocop.scoring.sheet.ScoreSheet;

/**
 * Random complete sheets of set 11 of Decision 26/2026/QĐ-TTg (fresh and processed tea), the same
 * in every run.
 *
 * <p>Weak and strong products mixed, so that every rank and every number of missed minimums occurs.
 */
@State(Scope.Thread)
public class Sheets {

  /** How many sheets there are; a power of two. */
  public static final int COUNT = 1024;

  private static final int TEA = 11;
  private static final int SEED = 26_2026;
  private static final int STRONGEST = 6;

  private final SetEvaluator tea =
      CriteriaCatalogue.standard().on(LocalDate.of(2026, 9, 1)).set(TEA);
  private final List<int[]> rows = new ArrayList<>(COUNT);
  private final List<Choices> choices = new ArrayList<>(COUNT);
  private final List<ScoreSheet> sheets = new ArrayList<>(COUNT);
  private int next;

  /** Makes the sheets. */
  public Sheets() {
    Random random = new Random(SEED);
    for (int i = 0; i < COUNT; i++) {
      int[] row = row(tea.criteria(), random);
      Choices fitting = Choices.of(tea.criteria(), row).orElseThrow();
      rows.add(row);
      choices.add(fitting);
      sheets.add(fitting.toSheet());
    }
  }

  private static int[] row(CriteriaSet set, Random random) {
    int draws = 1 + random.nextInt(STRONGEST);
    int[] row = new int[set.criteria().size()];
    for (int place = 0; place < row.length; place++) {
      Criterion criterion = set.criteria().get(place);
      OptionalInt story = criterion.appliesWith().map(set::placeOf).orElseGet(OptionalInt::empty);
      if (story.isPresent() && row[story.getAsInt()] == 1) {
        continue;
      }
      for (int draw = 0; draw < draws; draw++) {
        row[place] = Math.max(row[place], 1 + random.nextInt(criterion.options().size()));
      }
    }
    return row;
  }

  /**
   * The set that all sheets are for.
   *
   * @return the library's evaluator of set 11
   */
  public SetEvaluator tea() {
    return tea;
  }

  /**
   * The next sheet's place.
   *
   * @return 0 to {@link #COUNT} less one, then 0 again
   */
  public int next() {
    return next++ & (COUNT - 1);
  }

  /**
   * A sheet as plain numbers.
   *
   * @param place 0 to {@link #COUNT} less one
   * @return the chosen option of each criterion in the decision's order, counted from 1; 0 where
   *     the criterion does not apply
   */
  public int[] row(int place) {
    return rows.get(place);
  }

  /**
   * A sheet that has been held against the set.
   *
   * @param place 0 to {@link #COUNT} less one
   * @return the choices
   */
  public Choices choices(int place) {
    return choices.get(place);
  }

  /**
   * A sheet as an assessor hands it in.
   *
   * @param place 0 to {@link #COUNT} less one
   * @return the sheet
   */
  public ScoreSheet sheet(int place) {
    return sheets.get(place);
  }
}
