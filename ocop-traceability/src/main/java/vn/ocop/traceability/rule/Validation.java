package vn.ocop.traceability.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What a run of the rules found.
 *
 * @param profile the profile that was used
 * @param events how many events were looked at
 * @param findings the findings, by rule and then by event; of each rule as many as the profile
 *     lists
 * @param counts one line for each rule that ran, in the order of the rules
 */
public record Validation(
    Profile profile, long events, List<RuleFinding> findings, List<RuleCount> counts) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param profile see the record
   * @param events see the record
   * @param findings see the record
   * @param counts see the record
   */
  public Validation {
    Objects.requireNonNull(profile, "profile");
    findings = List.copyOf(findings);
    counts = List.copyOf(counts);
  }

  /**
   * The findings of one rule.
   *
   * @param rule the rule's id
   * @return its findings in order
   */
  public List<RuleFinding> of(String rule) {
    return findings.stream().filter(finding -> finding.id().equals(rule)).toList();
  }

  /**
   * The counts of one rule.
   *
   * @param rule the rule's id
   * @return its counts, or empty where it did not run
   */
  public Optional<RuleCount> count(String rule) {
    return counts.stream().filter(count -> count.rule().equals(rule)).findFirst();
  }

  /**
   * How many findings are errors.
   *
   * @return the number, unlisted ones included
   */
  public long errors() {
    return sum(RuleCount::errors);
  }

  /**
   * How many findings are warnings.
   *
   * @return the number, unlisted ones included
   */
  public long warnings() {
    return sum(RuleCount::warnings);
  }

  /**
   * How many findings are remarks.
   *
   * @return the number, unlisted ones included
   */
  public long remarks() {
    return sum(RuleCount::remarks);
  }

  /**
   * How many findings are not listed because their rule had more than the profile lists.
   *
   * @return the number, usually 0
   */
  public long unlisted() {
    return sum(RuleCount::findings) - findings.size();
  }

  private long sum(ToLongFunction<RuleCount> part) {
    return counts.stream().mapToLong(part).sum();
  }
}
