package vn.ocop.scoring.proposal;

import java.util.Objects;
import vn.ocop.scoring.sheet.ScoreSheet;

/**
 * What a juror decides himself: the criteria that are left to him, and those where he differs from
 * the facts.
 *
 * @param juror who decides
 * @param sheet his choices and recorded findings; it need not repeat proposals that he accepts
 */
public record JurorChoices(String juror, ScoreSheet sheet) {

  /**
   * Checks the components.
   *
   * @param juror see the record
   * @param sheet see the record
   */
  public JurorChoices {
    if (Objects.requireNonNull(juror, "juror").isBlank()) {
      throw new IllegalArgumentException("juror is blank");
    }
    Objects.requireNonNull(sheet, "sheet");
  }
}
