package vn.ocop.examples.desk.score;

import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.examples.desk.io.LineFinding;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.sheet.SheetFinding;

/** Findings about numbers that no {@code int} holds, quoted as they were written. */
final class ScoreFindings {

  private ScoreFindings() {}

  static Finding unknownSet(String written) {
    return Finding.of(CriteriaFinding.UNKNOWN_SET, Where.of(Where.Kind.FIELD, "set"))
        .with("set", written)
        .with("decision", "–");
  }

  static Finding choiceOutOfRange(String criterion, String written) {
    return Finding.of(SheetFinding.CHOICE_OUT_OF_RANGE, Where.of(Where.Kind.CRITERION, criterion))
        .with("criterion", criterion)
        .with("choice", written)
        .with("options", "…");
  }

  static Finding choiceType(String criterion) {
    return Finding.of(LineFinding.WRONG_TYPE, Where.of(Where.Kind.CRITERION, criterion))
        .with("field", criterion)
        .with("expected", new Bilingual("số nguyên", "a whole number"));
  }
}
