package vn.ocop.traceability.supply;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/**
 * What the master data leaves open, so that the answer is smaller than it might be. Nothing is
 * guessed: what is not known is not promised.
 */
public enum SupplyFinding implements FindingCode {
  /** A crop without an area: its harvest does not count. */
  NO_AREA(Severity.WARNING),
  /** A crop without a yield, neither declared nor standard: its harvest does not count. */
  NO_YIELD(Severity.WARNING),
  /** A crop without a harvest season: its harvest does not count. */
  NO_SEASON(Severity.WARNING),
  /** A crop of which no class of product is known: its harvest does not count. */
  NO_HARVESTED_CLASS(Severity.WARNING),
  /** A process that does not say its inputs, its products and its yield: it is not used. */
  PROCESS_INCOMPLETE(Severity.WARNING),
  /** A process whose products lead back to its own inputs: it is not used. */
  PROCESS_CIRCULAR(Severity.WARNING),
  /** A promise for a month that is over on the first day: it is left aside. */
  PROMISE_IN_THE_PAST(Severity.WARNING),
  /** A promise beyond the planning horizon: it counts at the horizon's end. */
  PROMISE_FAR_AHEAD(Severity.INFO),
  /** No zone, process or stock of the situation leads to the product asked for. */
  NOTHING_LEADS_THERE(Severity.WARNING);

  private static final Messages TEXTS = Messages.of(SupplyFinding.class::getResourceAsStream);

  private final Severity severity;

  SupplyFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String template(Locale locale) {
    return TEXTS.text(name(), locale);
  }
}
