package vn.ocop.examples.desk.propose;

import java.util.List;
import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.scoring.market.Readiness;
import vn.ocop.scoring.proposal.CompletedSheet;
import vn.ocop.scoring.proposal.Proposals;

/**
 * The answer to a line.
 *
 * @param id the line's own identifier
 * @param line the line's number
 * @param proposals what the facts propose; empty for a bad line
 * @param completed the sheet that the juror completed, where the line names one
 * @param markets how ready the product is for the sales channels that were asked for
 * @param faults what is wrong with the line
 * @param warnings overrides, and what may be wrong with the line
 */
public record ProposeAnswer(
    Optional<String> id,
    long line,
    Optional<Proposals> proposals,
    Optional<CompletedSheet> completed,
    List<Readiness> markets,
    List<Finding> faults,
    List<Finding> warnings) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param id see the record
   * @param line see the record
   * @param proposals see the record
   * @param completed see the record
   * @param markets see the record
   * @param faults see the record
   * @param warnings see the record
   */
  public ProposeAnswer {
    markets = List.copyOf(markets);
    faults = List.copyOf(faults);
    warnings = List.copyOf(warnings);
  }
}
