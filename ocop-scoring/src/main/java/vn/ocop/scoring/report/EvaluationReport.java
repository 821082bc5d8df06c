package vn.ocop.scoring.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.scoring.council.CouncilScorecard;
import vn.ocop.scoring.plan.Plan;
import vn.ocop.scoring.plan.Sensitivity;
import vn.ocop.scoring.receipt.Receipt;
import vn.ocop.scoring.scorecard.Scorecard;

/**
 * Everything that is told about one evaluation on one page: the result and why, the sheet, what to
 * do next, and the receipt's checksum.
 *
 * @param subject the product
 * @param card the result of a single sheet; empty for a council
 * @param council the result of a council; empty for a single sheet
 * @param next the way to the next rank, or empty where nothing is to be said about it
 * @param firmness how firmly the rank is held, or empty where nothing is to be said about it
 */
public record EvaluationReport(
    Subject subject,
    Optional<Scorecard> card,
    Optional<CouncilScorecard> council,
    Optional<Plan> next,
    Optional<Sensitivity> firmness) {

  /**
   * Checks the components.
   *
   * @param subject see the record
   * @param card see the record
   * @param council see the record
   * @param next see the record
   * @param firmness see the record
   */
  public EvaluationReport {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(next, "next");
    Objects.requireNonNull(firmness, "firmness");
    if (card.isPresent() == council.isPresent()) {
      throw new IllegalArgumentException("card and council: one of the two has to be present");
    }
  }

  /**
   * A report on a single sheet.
   *
   * @param subject the product
   * @param card the result
   * @param next the way to the next rank, if any
   * @param firmness how firmly the rank is held, if it is
   * @return the report
   */
  public static EvaluationReport of(
      Subject subject, Scorecard card, Optional<Plan> next, Optional<Sensitivity> firmness) {
    return new EvaluationReport(subject, Optional.of(card), Optional.empty(), next, firmness);
  }

  /**
   * A report on a council's result.
   *
   * @param subject the product
   * @param council the result
   * @param next the way to the next rank from the council's {@link
   *     vn.ocop.scoring.council.MiddleSheet}, if any
   * @return the report
   */
  public static EvaluationReport of(
      Subject subject, CouncilScorecard council, Optional<Plan> next) {
    return new EvaluationReport(
        subject, Optional.empty(), Optional.of(council), next, Optional.empty());
  }

  /**
   * The receipt whose checksum the page carries.
   *
   * @return the receipt of the result
   */
  public Receipt receipt() {
    return card.map(Receipt::of).or(() -> council.map(Receipt::of)).orElseThrow();
  }

  /**
   * Writes the page: HTML in UTF-8 that needs no network and runs no script, and prints on A4.
   *
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @param out where to write
   * @throws IOException if {@code out} throws it
   */
  public void write(Locale locale, Appendable out) throws IOException {
    Words words = new Words(locale);
    EvaluationPage page =
        card.map(sheet -> PageOfSheet.of(this, sheet, words))
            .or(() -> council.map(many -> PageOfCouncil.of(this, many, words)))
            .orElseThrow();
    new EvaluationPageView(Object::toString, HtmlText::escape).execute(page, out);
  }
}
