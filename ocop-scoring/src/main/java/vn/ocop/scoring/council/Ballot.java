package vn.ocop.scoring.council;

import java.util.Map;
import java.util.Objects;
import vn.ocop.scoring.sheet.ScoreSheet;

/**
 * One member's sheet (phiếu chấm điểm của thành viên hội đồng).
 *
 * @param juror the member's name, unique in the council
 * @param sheet the member's choices
 */
public record Ballot(String juror, ScoreSheet sheet) {
  /**
   * Checks the components.
   *
   * @param juror see the record
   * @param sheet see the record
   */
  public Ballot {
    Objects.requireNonNull(juror, "juror");
    Objects.requireNonNull(sheet, "sheet");
  }

  /**
   * A ballot of choices only.
   *
   * @param juror the member's name
   * @param choices criterion code → place of the chosen option, counted from 1
   * @return the ballot
   */
  public static Ballot of(String juror, Map<String, Integer> choices) {
    return new Ballot(juror, ScoreSheet.of(choices));
  }
}
