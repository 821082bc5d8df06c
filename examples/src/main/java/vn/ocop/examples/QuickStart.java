package vn.ocop.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.explanation.Explanation;
import vn.ocop.scoring.receipt.Receipt;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.sheet.Choices;

/** The README's quick start; the lines between the two marks are those of the README. */
public final class QuickStart {

  private QuickStart() {}

  /**
   * Scores a tea and prints why it has its stars.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    run(System.out);
  }

  static void run(PrintStream out) {
    // quick start
    CriteriaCatalogue law = CriteriaCatalogue.standard();
    SetEvaluator tea = law.on(LocalDate.of(2026, 9, 1)).set(11); // Decision 26/2026, tea
    int[] chosen = { // one option per criterion, in the decision's order
      3, 2, 3, 2, 3, 2, 2, 4, 3, 1, 1, 3, 1, 3, 2, 2,
      3, 2, 4, 5, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2,
    };
    Choices choices = Choices.of(tea.criteria(), chosen).orElseThrow();
    Scorecard card = tea.score(choices);
    Explanation why = Explanation.of(card, Locale.forLanguageTag("vi"));
    out.println(why.summary().text()); // 70/100 điểm (…): điểm đủ 4 sao, nhưng chỉ xếp 3 sao …
    why.reasons().forEach(reason -> out.println(reason.text() + " – " + reason.citation()));
    out.println(law.replay(Receipt.of(card)).toOptional().isPresent()); // true, years later too
    // end
  }
}
