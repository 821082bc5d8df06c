package vn.ocop.traceability.rule;

/**
 * How often a rule came to each verdict in one run.
 *
 * @param rule the rule's id
 * @param violated how many violations there are, listed or not
 * @param undecided how often the data did not tell
 * @param notApplicable how often the rule had nothing to say
 * @param errors how many findings are errors
 * @param warnings how many findings are warnings
 * @param remarks how many findings are remarks
 */
public record RuleCount(
    String rule,
    long violated,
    long undecided,
    long notApplicable,
    long errors,
    long warnings,
    long remarks) {

  /**
   * Keeps the components.
   *
   * @param rule see the record
   * @param violated see the record
   * @param undecided see the record
   * @param notApplicable see the record
   * @param errors see the record
   * @param warnings see the record
   * @param remarks see the record
   */
  public RuleCount {}

  /**
   * How many findings there are.
   *
   * @return violations and undecided ones
   */
  public long findings() {
    return violated + undecided;
  }
}
