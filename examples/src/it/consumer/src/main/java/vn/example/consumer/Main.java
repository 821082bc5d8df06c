package vn.example.consumer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ocop.core.law.Star;
import vn.ocop.core.product.Packaging;
import vn.ocop.core.result.Finding;
import vn.ocop.core.validation.SharedValidator;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.sheet.Choices;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.traceability.gs1.CheckDigit;

/** Scores a tea that minimums hold back, and asks about a sheet and a package that are wrong. */
public final class Main {

  private Main() {}

  /**
   * Prints what {@code verify.groovy} expects, one line a fact.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    SetEvaluator tea = CriteriaCatalogue.standard().on(LocalDate.of(2026, 9, 1)).set(11);
    int[] chosen = {
      3, 2, 3, 2, 3, 2, 2, 4, 3, 1, 1, 3, 1, 3, 2, 2,
      3, 2, 4, 5, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2,
    };
    Scorecard card = tea.score(Choices.of(tea.criteria(), chosen).orElseThrow());
    System.out.println("points: " + card.total());
    System.out.println("stars by points: " + rank(card.starsByPoints().orElseThrow()));
    System.out.println("stars: " + rank(card.stars().orElseThrow()));

    Finding fault = tea.score(ScoreSheet.of(Map.of("9.9", 1))).findings().get(0);
    System.out.println("fault: " + fault.code().name());
    System.out.println("names the criterion: " + fault.message(Locale.forLanguageTag("vi")).contains("9.9"));
    System.out.println("check digit: " + CheckDigit.of("893850700000"));

    Packaging wrong = Packaging.builder().gtin("8938507000007").build();
    List<Finding> violations = SharedValidator.findings(wrong);
    System.out.println("violations: " + violations.size() + " " + violations.get(0).code().name());

    System.out.println("own module: " + Main.class.getModule().getName());
    System.out.println("scoring module: " + SetEvaluator.class.getModule().getName());
    System.out.println("traceability module: " + CheckDigit.class.getModule().getName());
  }

  private static int rank(Star star) {
    return star.rank();
  }
}
